import { rootOfLeaves, sm3 } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import { dayOf, type Instant } from '@tongban/kernel';
import { resultNumbers, resultOf, type VerificationResult } from '../domain/words.ts';
import type { KnownLeaves } from '../receipts/known-leaves.ts';
import { itemLeaf, receiptLeaf } from '../receipts/receipt-leaf.ts';
import { withHyphens } from './uuid-text.ts';

/** A part of a batch on its way into the log: one receipt, and under it an item for each question. */
export interface NewBatchPart {
  readonly systemNo: number;
  readonly contractNo: number;
  readonly call: number;
  readonly at: string;
  readonly nonce: string;
  /** Counted from 1; 0 is the part of a single question. */
  readonly part: number;
  readonly text: string;
  readonly purpose: string;
  readonly matter: string;
  readonly items: readonly { readonly subject: string; readonly result: VerificationResult }[];
}

export interface ReceiptedPart {
  readonly number: number;
  readonly results: readonly VerificationResult[];
  readonly repeated: boolean;
}

/** Receipt, items and counters of the part in one transaction; the same part again has the answer it had. */
export async function writeBatchPart(
  { db, shard, now, leaves }: { db: Database; shard: number; now: Instant; leaves: KnownLeaves },
  part: NewBatchPart,
): Promise<ReceiptedPart | 'nonce-reused'> {
  const { items } = part;
  const signedOn = part.at.slice(0, 10);
  const results = items.map(({ result }) => resultNumbers[result]);
  const root = rootOfLeaves(items.map(leafAt));
  const requestDigest = sm3(part.text);
  const counts = Map.groupBy(results, (result) => result);
  const row = await db.maybeOne<{ number: number }>(sql`
    with stored as (
      insert into verification.receipts (signed_on, system_no, contract_no, call, result, part, items, nonce,
                                         request_digest, items_root, purpose, matter, answered_at)
      values (${signedOn}, ${part.systemNo}, ${part.contractNo}, ${part.call}, 0, ${part.part},
              ${items.length}, ${part.nonce}, ${requestDigest}, ${root}, ${part.purpose}, ${part.matter}, ${now})
      on conflict do nothing
      returning number, signed_on
    ), placed as (
      insert into verification.batch_items (signed_on, receipt_number, position, result, subject)
      select signed_on, number, place - 1, item.result, item.subject
        from stored
       cross join unnest(${`{${results.join(',')}}`}::smallint[],
                         ${`{${items.map(({ subject }) => subject).join(',')}}`}::uuid[])
                  with ordinality as item (result, subject, place)
    ), counted as (
      insert into verification.counters as counters (system_no, call, result, counted_on, shard, count)
      select ${part.systemNo}::integer, ${part.call}::smallint, result, ${dayOf(now)}::date,
             ${shard}::smallint, count
        from stored
       cross join unnest(${`{${[...counts.keys()].join(',')}}`}::smallint[],
                         ${`{${[...counts.values()].map(({ length }) => length).join(',')}}`}::bigint[])
                  as counted (result, count)
       order by result
      on conflict on constraint counters_pkey do update set count = counters.count + excluded.count
    )
    select number from stored
  `);
  if (row === undefined) return partBefore(db, part, signedOn);
  const { systemNo, contractNo, call, nonce, purpose, matter } = part;
  const leaf = receiptLeaf({
    number: row.number,
    signedOn,
    systemNo,
    contractNo,
    call,
    result: 0,
    part: part.part,
    items: items.length,
    nonce,
    subject: null,
    requestDigest,
    itemsRoot: root,
    purpose,
    matter,
    answeredAt: now,
  });
  leaves.put(row.number, leaf);
  return { number: row.number, results: items.map(({ result }) => result), repeated: false };
}

function leafAt({ subject, result }: NewBatchPart['items'][number], position: number): Uint8Array {
  return itemLeaf({ position, result: resultNumbers[result], subject: withHyphens(subject) });
}

async function partBefore(
  db: Database,
  { systemNo, nonce, part, text }: NewBatchPart,
  signedOn: string,
): Promise<ReceiptedPart | 'nonce-reused'> {
  const row = await db.one<{ number: number; digest: Buffer }>(sql`
    select number, request_digest as digest from verification.receipts
     where signed_on = ${signedOn} and system_no = ${systemNo} and nonce = ${nonce} and part = ${part}
  `);
  if (Buffer.compare(row.digest, sm3(text)) !== 0) return 'nonce-reused';
  const items = await db.many<{ result: number }>(sql`
    select result from verification.batch_items
     where signed_on = ${signedOn} and receipt_number = ${row.number}
     order by position limit 20000
  `);
  const results = items.map(({ result }) => resultOf(result));
  return { number: row.number, results, repeated: true };
}
