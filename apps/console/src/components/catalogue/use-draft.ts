import { draftRevision } from '../../api/revisions.ts';
import type { RevisionContent } from '../../api/revisions.ts';
import { useWork } from '../../forms/use-work.ts';
import { useOfficer } from '../../session/use-officer.ts';
import { useOpenRevision } from './use-open-revision.ts';

/** Begins a change and goes to it; only for who keeps items. */
export function useDraft(organId?: string) {
  const mayDraft = useOfficer().appointments.some(({ role }) => role === 'item-administrator');
  const work = useWork(draftRevision, useOpenRevision());
  return {
    mayDraft,
    busy: work.isPending,
    begin: (content: RevisionContent) =>
      work
        .mutateAsync({ content, ...(organId !== undefined && { organId }) })
        .catch(() => undefined),
  };
}
