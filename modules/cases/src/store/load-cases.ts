import type { Queryable } from '@tongban/database';
import { readFirst, readHistoriesOf } from '@tongban/ledger';
import type { History } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import type { Filing } from '../domain/filing.ts';
import { evolve } from '../domain/evolve.ts';
import type { CaseId } from '../domain/words.ts';
import { caseIdOf, caseStream, toCaseEvent } from './case-events.ts';
import type { CaseHead } from './head-row.ts';

/** The cases as the ledger has them, as many as exist. */
export async function loadCases(
  db: Queryable,
  caseIds: readonly CaseId[],
): Promise<Map<CaseId, CaseHead>> {
  const histories = await readHistoriesOf(db, caseIds.map(caseStream));
  return new Map(histories.map(headOf).map((head) => [head.caseId, head]));
}

/** The case that a stream's entries make. */
export function headOf({ stream, entries, end }: History): CaseHead {
  let state = newCase;
  for (const entry of entries) state = evolve(state, toCaseEvent(entry));
  return { caseId: caseIdOf(stream), state, end };
}

/** What was applied for in each case, as it was submitted. */
export async function loadFilings(
  db: Queryable,
  caseIds: readonly CaseId[],
): Promise<Map<CaseId, Filing>> {
  const entries = await readFirst(db, caseIds.map(caseStream));
  const filings = new Map<CaseId, Filing>();
  for (const entry of entries) {
    const { filing } = evolve(newCase, toCaseEvent(entry));
    if (filing !== undefined) filings.set(caseIdOf(entry.stream), filing);
  }
  return filings;
}
