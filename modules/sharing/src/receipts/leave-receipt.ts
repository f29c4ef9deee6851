import { canonicalJson, chainHash, genesisHash } from '@tongban/crypto';
import { sql, type Database, type Transaction } from '@tongban/database';
import { newId, type Branded, type Instant } from '@tongban/kernel';
import type { Asking } from '../asking.ts';
import { dataResources, type ResourceCode } from '../resources.ts';

export type ReceiptId = Branded<'ReceiptId'>;

/** What became of the question; the value itself is nowhere in a receipt. */
export type ResultClass = 'answered' | 'cannot-judge' | 'failed';

export interface Usage {
  readonly asking: Asking;
  readonly resource: ResourceCode;
  readonly fields: readonly string[];
  readonly resultClass: ResultClass;
  readonly transactionId?: string | undefined;
  readonly at: Instant;
}

/** Leaves the receipt before the answer is handed on: who cannot leave one learns nothing. */
export function leaveReceipt(db: Database, usage: Usage): Promise<ReceiptId> {
  return db.transaction((tx) => appendReceipt(tx, usage));
}

async function appendReceipt(tx: Transaction, usage: Usage): Promise<ReceiptId> {
  const { personId } = usage.asking;
  // One chain a person: the receipts of one person take turns, those of others do not wait.
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 20263))`);
  const last = await tx.maybeOne<{ position: number; hash: Buffer }>(sql`
    select position, hash from sharing.usage_receipts
     where person_id = ${personId} order by position desc limit 1
  `);
  const receipt = receiptOf(usage, (last?.position ?? 0) + 1);
  const hash = chainHash(last?.hash ?? genesisHash, canonicalJson({ ...receipt }));
  await tx.run(sql`
    insert into sharing.usage_receipts
           (receipt_id, person_id, position, at, asked_by, officer_id, organ_id, case_id, item_code,
            resource, source_class, fields, purpose, result_class, transaction_id, hash)
    values (${receipt.receiptId}, ${personId}, ${receipt.position}, ${receipt.at},
            ${receipt.askedBy}, ${receipt.officerId}, ${receipt.organId}, ${receipt.caseId},
            ${receipt.itemCode}, ${receipt.resource}, ${receipt.sourceClass}, ${receipt.fields},
            ${receipt.purpose}, ${receipt.resultClass}, ${receipt.transactionId}, ${Buffer.from(hash)})
  `);
  return receipt.receiptId as ReceiptId;
}

/** The receipt as it is hashed: every column but the hash. A type, so that it is JSON. */
export type HashedReceipt = {
  readonly receiptId: string;
  readonly personId: string;
  readonly position: number;
  readonly at: string;
  readonly askedBy: string;
  readonly officerId: string | null;
  readonly organId: string | null;
  readonly caseId: string | null;
  readonly itemCode: string | null;
  readonly resource: string;
  readonly sourceClass: string;
  readonly fields: string[];
  readonly purpose: string;
  readonly resultClass: string;
  readonly transactionId: string | null;
};

function receiptOf(usage: Usage, position: number): HashedReceipt {
  const { asking, resource, fields, resultClass, transactionId, at } = usage;
  return {
    receiptId: newId<ReceiptId>(),
    personId: asking.personId,
    position,
    at,
    askedBy: asking.by.kind,
    officerId: asking.by.kind === 'officer' ? asking.by.officerId : null,
    organId: asking.organId ?? null,
    caseId: asking.caseId ?? null,
    itemCode: asking.itemCode ?? null,
    resource,
    sourceClass: dataResources[resource].sourceClass,
    fields: [...fields],
    purpose: asking.purpose.trim(),
    resultClass,
    transactionId: transactionId ?? null,
  };
}
