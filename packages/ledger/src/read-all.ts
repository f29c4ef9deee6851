import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { LedgerEntry } from './entry.ts';
import { columns, toEntry } from './read.ts';
import type { Row } from './read.ts';

/** A place in the order of the whole book. */
export interface LedgerCursor {
  readonly xid: string;
  readonly seq: number;
}

export const beginning: LedgerCursor = { xid: '0', seq: 0 };

/**
 * The whole book in order after a place, without ever skipping an entry. Numbers of a sequence become visible
 * out of order, so the order is (transaction, number) and nothing is read that a running transaction could still
 * precede.
 */
export async function readAll(
  db: Queryable,
  after: LedgerCursor,
  { limit, streams }: { limit: number; streams?: string | undefined },
): Promise<LedgerEntry[]> {
  const rows = await db.many<Row>(sql`
    select ${columns}
      from ledger.entries
     where (entries.xid, entries.seq) > (${after.xid}::xid8, ${after.seq}::bigint)
       and entries.xid < pg_snapshot_xmin(pg_current_snapshot())
       and (${streams ?? null}::text is null or starts_with(stream, ${streams ?? null}))
     order by entries.xid, entries.seq
     limit ${limit}
  `);
  return rows.map(toEntry);
}

/** The place behind everything that is final now. */
export function cursorNow(db: Queryable): Promise<LedgerCursor> {
  return db.one<LedgerCursor>(sql`
    select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text as "xid",
           9007199254740991 as "seq"
  `);
}
