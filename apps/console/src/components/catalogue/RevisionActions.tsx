import { Button } from 'antd';
import type { Revision } from '../../api/catalogue.ts';
import type { RevisionAct } from '../../api/revisions.ts';
import { message, pick } from '../../messages/messages.ts';
import type { MessageKey } from '../../messages/messages.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { ReasonButton } from './ReasonButton.tsx';

type Body = { readonly opinion?: string; readonly effectiveFrom?: string };

interface RevisionActionsProps {
  readonly revision: Revision;
  readonly busy: boolean;
  readonly onAct: (type: RevisionAct, body: Body) => Promise<unknown>;
}

const words: Readonly<Record<RevisionAct, MessageKey>> = {
  submit: 'submitReview',
  approve: 'approveRevision',
  return: 'returnRevision',
  publish: 'publishRevision',
  discard: 'discardRevision',
};

/** What can be done with a change now; what this officer may not do is disabled, with the reason under it. */
export function RevisionActions({ revision, busy, onAct }: RevisionActionsProps) {
  const acts = revision.actions.filter(({ type }) => type in words);
  if (acts.length === 0) return null;
  return (
    <ul className="acts" aria-label={message('actions')}>
      {acts.map(({ type, reason }) => (
        <li key={type}>
          <Act type={type as RevisionAct} disabled={reason !== undefined || busy} onAct={onAct} />
          {reason && <span className="hint">{pick(reason)}</span>}
        </li>
      ))}
    </ul>
  );
}

interface ActProps {
  readonly type: RevisionAct;
  readonly disabled: boolean;
  readonly onAct: RevisionActionsProps['onAct'];
}

function Act({ type, disabled, onAct }: ActProps) {
  switch (type) {
    case 'submit':
      return (
        <Button type="primary" disabled={disabled} onClick={() => void onAct(type, {})}>
          {message(words[type])}
        </Button>
      );
    case 'publish':
      return (
        <PublishDialog
          disabled={disabled}
          onDay={(effectiveFrom) => onAct(type, { effectiveFrom })}
        />
      );
    default:
      return (
        <ReasonButton
          label={words[type]}
          field="reviewOpinion"
          optional={type !== 'return'}
          primary={type === 'approve'}
          danger={type === 'discard'}
          disabled={disabled}
          {...(type === 'discard' && { note: 'discardSure' as const })}
          onReason={(opinion) => onAct(type, type === 'discard' ? {} : { opinion })}
        />
      );
  }
}
