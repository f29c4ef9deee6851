import { sql, type Queryable } from '@tongban/database';
import { headColumns, type LogHead } from './heads.ts';
import { beginning, readRows, type LogPlace, type PlacedRow } from './read-rows.ts';

/** A signed head, and the rows that lie in the table between the head before and it, as they are. */
export interface SealedBatch {
  readonly head: LogHead & { readonly leaves: Uint8Array };
  readonly rows: readonly PlacedRow[];
}

/** The whole log, one batch after the other: what an auditor goes through. A batch that is missing is left out. */
export async function* readSealedBatches(db: Queryable): AsyncGenerator<SealedBatch> {
  let after: LogPlace = beginning;
  let index: number | undefined;
  for (;;) {
    const head = await nextHead(db, index);
    if (head === undefined) return;
    const through = { xid: head.throughXid, number: head.throughNumber };
    yield { head, rows: await readRows(db, { after, through, limit: mostRowsOfABatch }) };
    after = through;
    index = head.index;
  }
}

const mostRowsOfABatch = 10_000_000;

function nextHead(db: Queryable, after: number | undefined) {
  return db.maybeOne<SealedBatch['head']>(sql`
    select ${headColumns}, leaves
      from verification.heads
     where index > ${after ?? -1}
     order by index
     limit 1
  `);
}
