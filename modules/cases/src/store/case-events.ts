import type { LedgerEntry } from '@tongban/ledger';
import type { CaseEvent } from '../domain/case.ts';
import type { CaseId } from '../domain/words.ts';

/** The case event an entry of a `case/…` stream holds. Only this module writes there. */
export function toCaseEvent({ type, at, actor, data }: LedgerEntry): CaseEvent {
  return { type, at, by: actor, ...data } as CaseEvent;
}

export function caseIdOf(stream: string): CaseId {
  return stream.slice('case/'.length) as CaseId;
}

export function caseStream(caseId: CaseId): string {
  return `case/${caseId}`;
}
