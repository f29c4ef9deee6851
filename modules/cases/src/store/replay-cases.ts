import { sql, unnestRows } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { readHistories } from '@tongban/ledger';
import type { PastEntry } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import { evolve } from '../domain/evolve.ts';
import { caseIdOf, toCaseEvent } from './case-events.ts';
import { headColumns, headRow } from './head-row.ts';
import type { CaseHead, HeadWorld } from './head-row.ts';

/** Every case as its entries make it, a page at a time, from the ledger alone. */
export async function* replayCases(
  db: Queryable,
): AsyncGenerator<{ heads: CaseHead[]; events: number }> {
  for await (const page of readHistories(db, { streams: 'case/' })) {
    let events = 0;
    const heads = page.map(({ stream, entries, end }): CaseHead => {
      events += entries.length;
      return { caseId: caseIdOf(stream), state: stateOf(entries), end };
    });
    yield { heads, events };
  }
}

/** How many of the heads are not, to the byte, what the table holds. */
export async function countAstray(
  db: Queryable,
  heads: readonly CaseHead[],
  world: HeadWorld,
): Promise<number> {
  const rows = heads.map((head) => headRow(head, world));
  const { astray } = await db.one<{ astray: number }>(sql`
    select count(*) as astray
      from ${unnestRows('fresh', headColumns, rows)}
      left join cases.case_heads as head on head.case_id = fresh.case_id
     where head.* is distinct from fresh.*
  `);
  return astray;
}

function stateOf(entries: readonly PastEntry[]) {
  let state = newCase;
  for (const entry of entries) state = evolve(state, toCaseEvent(entry));
  return state;
}
