import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface ReceiptListRow {
  readonly number: number;
  readonly signedOn: string;
  readonly systemNo: number;
  readonly call: number;
  readonly result: number;
  readonly items: number;
  readonly purpose: string;
  readonly matter: string;
  readonly answeredAt: Instant;
}

/** Receipts of these systems, the latest first. Who was asked about does not stand in them. */
export function listReceipts(
  db: Queryable,
  {
    systems,
    before,
    limit,
  }: {
    systems: readonly number[];
    before: { readonly signedOn: string; readonly number: number } | undefined;
    limit: number;
  },
): Promise<ReceiptListRow[]> {
  return db.many<ReceiptListRow>(sql`
    select number, signed_on as "signedOn", system_no as "systemNo", call, result, items, purpose, matter,
           answered_at as "answeredAt"
      from verification.receipts
     where system_no = any(${systems}::integer[])
       and (${before?.signedOn ?? null}::date is null
            or (signed_on, number) < (${before?.signedOn ?? null}::date, ${before?.number ?? null}::bigint))
     order by signed_on desc, number desc limit ${limit}
  `);
}
