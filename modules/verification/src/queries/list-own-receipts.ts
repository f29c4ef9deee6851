import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface OwnReceiptRow {
  readonly number: number;
  readonly position: number | null;
  readonly systemNo: number;
  readonly call: number;
  readonly purpose: string;
  readonly matter: string;
  readonly contractNo: number;
  readonly answeredAt: Instant;
}

/** Who asked whether somebody is this person, the latest first; single questions and items of batches. */
export function listOwnReceipts(
  db: Queryable,
  { subject, before, limit }: { subject: string; before: number | undefined; limit: number },
): Promise<OwnReceiptRow[]> {
  return db.many<OwnReceiptRow>(sql`
    (select number, null::smallint as position, system_no as "systemNo", call, purpose, matter,
            contract_no as "contractNo", answered_at as "answeredAt"
       from verification.receipts
      where subject = ${subject}::uuid
        and (${before ?? null}::bigint is null or number < ${before ?? null})
      order by number desc limit ${limit})
    union all
    (select number, position, system_no, call, purpose, matter, contract_no, answered_at
       from verification.batch_items as item
       join verification.receipts as receipt
         on receipt.signed_on = item.signed_on and receipt.number = item.receipt_number
      where item.subject = ${subject}::uuid
        and (${before ?? null}::bigint is null or number < ${before ?? null})
      order by number desc limit ${limit})
    order by number desc, position
    limit ${limit}
  `);
}
