import { useQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { revisionKindLabels } from '@tongban/vocabulary';
import type { Revision } from '../../api/catalogue.ts';
import { revisionQuery } from '../../api/revisions.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { RevisionActions } from '../../components/catalogue/RevisionActions.tsx';
import { RevisionBody } from '../../components/catalogue/RevisionBody.tsx';
import { RevisionNotices } from '../../components/catalogue/RevisionNotices.tsx';
import { RevisionProgress } from '../../components/catalogue/RevisionProgress.tsx';
import { RevisionStateMark } from '../../components/catalogue/RevisionStateMark.tsx';
import { useRevision } from '../../components/catalogue/use-revision.ts';
import { storedContent } from '../../editors/stored-content.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

/** One change, from its first word to publication. */
export function RevisionPage() {
  const { revisionId = '' } = useParams();
  const found = useQuery({ ...revisionQuery(revisionId), refetchOnWindowFocus: false });
  if (found.data === undefined) {
    return <LoadState error={found.error} onRetry={() => void found.refetch()} />;
  }
  return <Change key={revisionId} revision={found.data} />;
}

function Change({ revision }: { revision: Revision }) {
  const { kind, itemCode, itemName, organName, state, baseVersion } = revision;
  const work = useRevision(revision);
  const [loads, setLoads] = useState(0);
  return (
    <>
      <Typography.Title level={1}>
        {message('revisionTitle', {
          kind: pick(revisionKindLabels[kind]),
          what: itemName === undefined ? organName : pick(itemName),
        })}
      </Typography.Title>
      <div className="case-header">
        <RevisionStateMark state={state} />
        {itemCode !== undefined && (
          <Link to={paths.item({ itemCode })} className="number">
            {itemCode}
          </Link>
        )}
        <span>{organName}</span>
        {baseVersion !== undefined && <span>{message('basedOn', { n: baseVersion })}</span>}
      </div>
      <RevisionProgress revision={revision} />
      <RevisionNotices
        revision={revision}
        stale={work.stale}
        onLoadLatest={() => void work.loadLatest().then(() => setLoads(loads + 1))}
        onMoveOn={(version) =>
          work.save.mutate({ content: storedContent(revision), baseVersion: version })
        }
      />
      <RevisionActions
        revision={revision}
        busy={work.act.isPending}
        onAct={(type, body) => work.act.mutateAsync({ type, body }).catch(() => undefined)}
      />
      <RevisionBody
        key={loads}
        revision={revision}
        problems={work.problems}
        saving={work.save.isPending}
        onSave={(content) => work.save.mutate({ content })}
      />
    </>
  );
}
