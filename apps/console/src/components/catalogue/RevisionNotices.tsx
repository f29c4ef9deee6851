import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import type { Revision } from '../../api/catalogue.ts';
import { message } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';
import { DefectList } from './DefectList.tsx';

interface RevisionNoticesProps {
  readonly revision: Revision;
  readonly stale: boolean;
  readonly onLoadLatest: () => void;
  readonly onMoveOn: (version: number) => void;
}

/** What keeps a change from going on: somebody was faster, a newer version, contradictions. */
export function RevisionNotices(props: RevisionNoticesProps) {
  const { revision, stale, onLoadLatest, onMoveOn } = props;
  const { defects, actions } = revision;
  const contradictions = defects.filter(({ kind }) => kind === 'contradiction');
  const isOpen = actions.length > 0;
  return (
    <div className="notices" aria-live="polite">
      {stale && (
        <Alert
          type="warning"
          showIcon
          title={message('staleRevision')}
          description={message('staleRevisionHelp')}
          action={<Button onClick={onLoadLatest}>{message('loadLatest')}</Button>}
        />
      )}
      {isOpen && <Outdated revision={revision} onMoveOn={onMoveOn} />}
      {isOpen && contradictions.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={message('foundFaults', { n: contradictions.length })}
          description={<DefectList defects={contradictions} />}
        />
      )}
      {isOpen && contradictions.length === 0 && defects.length > 0 && (
        <Alert type="info" showIcon title={message('onlyGaps', { n: defects.length })} />
      )}
    </div>
  );
}

function Outdated({
  revision: { kind, itemCode = '', baseVersion, latestVersion, actions },
  onMoveOn,
}: Pick<RevisionNoticesProps, 'revision' | 'onMoveOn'>) {
  if (kind !== 'change-item' || baseVersion === undefined || latestVersion === undefined) {
    return null;
  }
  if (latestVersion <= baseVersion) return null;
  const edits = actions.some(({ type, reason }) => type === 'edit' && reason === undefined);
  return (
    <Alert
      type="warning"
      showIcon
      title={message('outdatedTitle', { n: latestVersion })}
      description={
        <>
          {message('outdatedHelp', { base: baseVersion })}{' '}
          <Link to={`${paths.item({ itemCode })}?tab=versions`}>{message('compare')}</Link>
        </>
      }
      action={
        edits && (
          <Button onClick={() => onMoveOn(latestVersion)}>
            {message('moveOn', { n: latestVersion })}
          </Button>
        )
      }
    />
  );
}
