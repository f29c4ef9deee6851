import { sql, unnestRows } from '@tongban/database';
import type { Database, Queryable } from '@tongban/database';
import { readHistories } from '@tongban/ledger';
import { endColumns, headColumns, headRows } from './head-row.ts';
import type { CaseHead, HeadWorld } from './head-row.ts';
import { headOf } from './load-cases.ts';

/** Every case as its entries make it, a page at a time, from the ledger alone. */
export async function* replayCases(
  db: Database,
): AsyncGenerator<{ heads: CaseHead[]; events: number }> {
  for await (const page of readHistories(db, { streams: 'case/' })) {
    const events = page.reduce((sum, { entries }) => sum + entries.length, 0);
    yield { heads: page.map(headOf), events };
  }
}

/** How many of the heads are not, to the byte, what the tables hold. */
export async function countAstray(
  db: Queryable,
  heads: readonly CaseHead[],
  world: HeadWorld,
): Promise<number> {
  const rows = heads.map((head) => headRows(head, world));
  const { astray } = await db.one<{ astray: number }>(sql`
    select count(*) as astray
      from ${unnestRows(
        'fresh',
        headColumns,
        rows.map(({ head }) => head),
      )}
      join ${unnestRows(
        'ends_at',
        endColumns,
        rows.map(({ end }) => end),
      )} on ends_at.case_id = fresh.case_id
      left join cases.case_heads as head on head.case_id = fresh.case_id
      left join cases.case_ends as ending on ending.case_id = fresh.case_id
     where head.* is distinct from fresh.*
        or ending.* is distinct from ends_at.*
  `);
  return astray;
}
