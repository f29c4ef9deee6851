import { Button } from 'antd';
import type { LocalItem } from '../../api/catalogue.ts';
import type { RevisionContent } from '../../api/revisions.ts';
import { message, pick } from '../../messages/messages.ts';
import { useDraft } from './use-draft.ts';

/** What an organ begins with one item: says something of its own, takes it over or gives it back. */
export function LocalActions({ organId, item }: { organId: string; item: LocalItem }) {
  const { itemCode, claimed, openRevisions } = item;
  const { mayDraft, busy, begin } = useDraft(organId);
  if (!mayDraft) return null;
  const isOpen = (kind: RevisionContent['kind']) => openRevisions.some((one) => one.kind === kind);
  const claim = claimed ? ('release-items' as const) : ('claim-items' as const);
  const name = pick(item.name);
  return (
    <div className="entry-buttons">
      <Button
        size="small"
        disabled={busy || isOpen('change-implementation')}
        aria-label={`${message('draftLocal')}：${name}`}
        onClick={() => void begin({ kind: 'change-implementation', itemCode })}
      >
        {message('draftLocal')}
      </Button>
      <Button
        size="small"
        disabled={busy || isOpen(claim)}
        aria-label={`${message(claimed ? 'releaseItem' : 'claimItem')}：${name}`}
        onClick={() => void begin({ kind: claim, scope: itemCode })}
      >
        {message(claimed ? 'releaseItem' : 'claimItem')}
      </Button>
    </div>
  );
}
