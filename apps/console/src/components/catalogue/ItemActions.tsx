import { Button } from 'antd';
import type { ItemState } from '@tongban/vocabulary';
import type { OpenRevision } from '../../api/catalogue.ts';
import type { RevisionContent } from '../../api/revisions.ts';
import { message } from '../../messages/messages.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { useDraft } from './use-draft.ts';

interface ItemActionsProps {
  readonly itemCode: string;
  readonly state: ItemState;
  readonly open: readonly OpenRevision[];
}

const others = {
  'in-force': ['suspend-item', 'withdraw-item'],
  suspended: ['resume-item', 'withdraw-item'],
  withdrawn: ['resume-item'],
} as const satisfies Record<ItemState, readonly RevisionContent['kind'][]>;

const words = {
  'suspend-item': 'suspendItem',
  'resume-item': 'resumeItem',
  'withdraw-item': 'withdrawItem',
} as const;

/** What an item administrator begins here; each is a change of its own, with review and publication. */
export function ItemActions({ itemCode, state, open }: ItemActionsProps) {
  const { mayDraft, busy, begin } = useDraft();
  if (!mayDraft) return null;
  const changing = open.some(({ kind }) => kind === 'change-item');
  return (
    <div className="toolbar">
      <Button
        type="primary"
        disabled={changing}
        loading={busy}
        onClick={() => void begin({ kind: 'change-item', itemCode })}
      >
        {message('draftChange')}
      </Button>
      {others[state].map((kind) => (
        <ReasonButton
          key={kind}
          label={words[kind]}
          disabled={open.some((one) => one.kind === kind)}
          onReason={(reason) => begin({ kind, itemCode, reason })}
        />
      ))}
    </div>
  );
}
