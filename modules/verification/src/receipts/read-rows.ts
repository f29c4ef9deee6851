import { sql, type Queryable } from '@tongban/database';
import type { ReceiptRow } from './receipt-leaf.ts';

/** A place in the order of the log. */
export interface LogPlace {
  readonly xid: string;
  readonly number: number;
}

export const beginning: LogPlace = { xid: '0', number: 0 };

export interface PlacedRow extends ReceiptRow {
  readonly xid: string;
}

/**
 * Receipts in the order of the log, after one place and up to another. Without an end only rows are read that no running
 * transaction can precede: numbers of a sequence become visible out of order, rows below the oldest transaction do not.
 * They are sorted by the columns of the table; by their output names, transactions would be sorted as text.
 */
export function readRows(
  db: Queryable,
  {
    after,
    through,
    since,
    limit,
  }: { after: LogPlace; through?: LogPlace; since?: string; limit: number },
): Promise<PlacedRow[]> {
  return db.many<PlacedRow>(sql`
    select xid::text as xid, number, signed_on as "signedOn", system_no as "systemNo",
           contract_no as "contractNo", call, result, part, items, nonce, subject,
           request_digest as "requestDigest", items_root as "itemsRoot", purpose, matter,
           answered_at as "answeredAt"
      from verification.receipts
     where (xid, number) > (${after.xid}::xid8, ${after.number}::bigint)
       and (${through?.xid ?? null}::xid8 is null and xid < pg_snapshot_xmin(pg_current_snapshot())
            or (xid, number) <= (${through?.xid ?? null}::xid8, ${through?.number ?? null}::bigint))
       and signed_on >= ${since ?? '2000-01-01'}::date
     order by receipts.xid, receipts.number
     limit ${limit}
  `);
}

/**
 * The numbers of the receipts after a place in the order of the log, as far as no running transaction can precede them; undefined
 * when there are none. In one text: ten thousand rows a second would cost more to read than to seal.
 */
export async function readPlaces(
  db: Queryable,
  { after, since, limit }: { after: LogPlace; since: string | undefined; limit: number },
): Promise<{ numbers: number[]; last: LogPlace } | undefined> {
  const { numbers: text, xid } = await db.one<{ numbers: string | null; xid: string }>(sql`
    select string_agg(number::text, ' ' order by xid, number) as numbers, max(xid)::text as xid
      from (select xid, number from verification.receipts
             where (xid, number) > (${after.xid}::xid8, ${after.number}::bigint)
               and xid < pg_snapshot_xmin(pg_current_snapshot())
               and signed_on >= ${since ?? '2000-01-01'}::date
             order by receipts.xid, receipts.number
             limit ${limit}) as fresh
  `);
  if (text === null) return undefined;
  const numbers = text.split(' ').map(Number);
  return { numbers, last: { xid, number: numbers.at(-1)! } };
}

export function readNumbered(
  db: Queryable,
  numbers: readonly number[],
  since: string | undefined,
): Promise<ReceiptRow[]> {
  return db.many<ReceiptRow>(sql`
    select number, signed_on as "signedOn", system_no as "systemNo", contract_no as "contractNo", call, result,
           part, items, nonce, subject, request_digest as "requestDigest", items_root as "itemsRoot",
           purpose, matter, answered_at as "answeredAt"
      from verification.receipts
     where number = any(${numbers}::bigint[]) and signed_on >= ${since ?? '2000-01-01'}::date
     limit ${numbers.length}
  `);
}
