import { sql, type Queryable } from '@tongban/database';
import type { PlacedRow } from '../receipts/read-rows.ts';

/** The receipt with this number; of this system only when one is named. */
export function findReceipt(
  db: Queryable,
  { systemNo, number }: { systemNo?: number; number: number },
): Promise<PlacedRow | undefined> {
  return db.maybeOne<PlacedRow>(sql`
    select xid::text as xid, number, signed_on as "signedOn", system_no as "systemNo",
           contract_no as "contractNo", call, result, part, items, nonce, subject,
           request_digest as "requestDigest", items_root as "itemsRoot", purpose, matter,
           answered_at as "answeredAt"
      from verification.receipts
     where number = ${number}
       and (${systemNo ?? null}::integer is null or system_no = ${systemNo ?? null})
     limit 1
  `);
}
