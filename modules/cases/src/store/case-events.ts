import type { PastEntry } from '@tongban/ledger';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseId } from '../domain/words.ts';

/** The case event an entry of a `case/…` stream holds. Only this module writes there. */
export function toCaseEvent({ type, at, actor, onBehalfOf, data }: PastEntry): CaseEvent {
  // Nearly all are made in nobody else's name, and a replay makes millions of them.
  if (onBehalfOf === undefined) return { type, at, by: actor, ...data } as CaseEvent;
  return { type, at, by: actor, onBehalfOf, ...data } as CaseEvent;
}

export function caseIdOf(stream: string): CaseId {
  return stream.slice('case/'.length) as CaseId;
}

export function caseStream(caseId: CaseId): string {
  return `case/${caseId}`;
}
