import type { Queryable } from '@tongban/database';
import { readFirst, readStreams } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import type { Filing } from '../domain/case.ts';
import { evolve } from '../domain/evolve.ts';
import type { CaseId } from '../domain/words.ts';
import { caseIdOf, caseStream, toCaseEvent } from './case-events.ts';
import type { CaseHead } from './head-row.ts';

/** The cases as the ledger has them, as many as exist. */
export async function loadCases(
  db: Queryable,
  caseIds: readonly CaseId[],
): Promise<Map<CaseId, CaseHead>> {
  const streams = await readStreams(db, caseIds.map(caseStream));
  const heads = new Map<CaseId, CaseHead>();
  for (const [stream, entries] of streams) {
    const last = entries.at(-1);
    if (last === undefined) continue;
    const caseId = caseIdOf(stream);
    const state = entries.map(toCaseEvent).reduce(evolve, newCase);
    heads.set(caseId, { caseId, state, end: { version: last.version, hash: last.hash } });
  }
  return heads;
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
