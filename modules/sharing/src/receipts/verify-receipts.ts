import { canonicalJson, chainHash, equalInConstantTime, genesisHash } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import type { HashedReceipt } from './leave-receipt.ts';

const portion = 500;

/** The position of the first receipt of the person that does not follow from the one before; undefined when all do. */
export async function verifyReceipts(
  db: Queryable,
  personId: string,
): Promise<{ readonly position: number } | undefined> {
  let hash: Uint8Array = genesisHash;
  let position = 0;
  for (;;) {
    const rows = await readReceipts(db, personId, position);
    for (const { hash: stored, ...receipt } of rows) {
      position += 1;
      hash = chainHash(hash, canonicalJson({ ...receipt }));
      if (receipt.position !== position || !equalInConstantTime(hash, stored)) return { position };
    }
    if (rows.length < portion) return undefined;
  }
}

function readReceipts(
  db: Queryable,
  personId: string,
  after: number,
): Promise<(HashedReceipt & { hash: Buffer })[]> {
  return db.many(sql`
    select receipt_id as "receiptId", person_id as "personId", position, at, asked_by as "askedBy",
           officer_id as "officerId", organ_id as "organId", case_id as "caseId",
           item_code as "itemCode", resource, source_class as "sourceClass", fields, purpose,
           result_class as "resultClass", transaction_id as "transactionId", hash
      from sharing.usage_receipts
     where person_id = ${personId} and position > ${after}
     order by position
     limit ${portion}
  `);
}
