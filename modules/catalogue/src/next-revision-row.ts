import {
  evolve,
  type Revision,
  type RevisionContent,
  type RevisionEvent,
} from './domain/revision.ts';
import type { RevisionWish } from './act-on-revision.ts';
import type { RevisionRow } from './store/revisions.ts';

/** The row as the event leaves it. */
export function nextRow(row: RevisionRow, event: RevisionEvent, wish: RevisionWish): RevisionRow {
  const next = evolve(stateOf(row), event);
  const published = event.type === 'RevisionPublished' ? event : undefined;
  return {
    ...row,
    content: wish.type === 'edit' ? wish.content : row.content,
    baseVersion: (wish.type === 'edit' ? wish.baseVersion : undefined) ?? row.baseVersion,
    state: next.state as RevisionRow['state'],
    version: row.version + 1,
    writers: next.writers,
    reviewer: next.reviewer ?? null,
    opinion: next.opinion ?? null,
    publisher: published?.by ?? null,
    effectiveFrom: published?.effectiveFrom ?? null,
    resultVersion: published?.version ?? null,
    changedAt: event.at,
  };
}

/** The state a change is decided on. */
export function stateOf({ state, writers, reviewer, opinion }: RevisionRow): Revision {
  return {
    state,
    writers,
    ...(reviewer !== null && { reviewer }),
    ...(opinion !== null && { opinion }),
  };
}

/** An edit changes what is said, not of what. */
export function isSameSubject(content: RevisionContent, row: RevisionRow): boolean {
  if (content.kind !== row.kind) return false;
  return !('itemCode' in content) || content.itemCode === row.itemCode;
}
