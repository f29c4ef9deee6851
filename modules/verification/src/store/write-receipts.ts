import { sm3 } from '@tongban/crypto';
import { groupCommit, sql, unnestRows, type Database, type GroupCommit } from '@tongban/database';
import { dayOf, type Clock, type Instant } from '@tongban/kernel';
import { resultOf, type VerificationResult } from '../domain/words.ts';
import type { KnownLeaves } from '../receipts/known-leaves.ts';
import {
  columnsOf,
  leafOf,
  receiptColumns,
  type NewReceipt,
  type ReceiptColumns,
} from './receipt-columns.ts';

export type Receipted =
  | {
      readonly number: number;
      readonly answeredAt: Instant;
      readonly result: VerificationResult;
      /** The same request was answered before: nothing is metered again. */
      readonly repeated: boolean;
    }
  /** The nonce was used for another request. */
  | 'nonce-reused';

export type ReceiptWriter = GroupCommit<NewReceipt, Receipted>;

export interface ReceiptWriterParts {
  readonly db: Database;
  readonly clock: Clock;
  /** Which rows of the counters are this writer's own: one for each statement on its way, so that none waits for another. */
  readonly shards: readonly number[];
  readonly leaves: KnownLeaves;
}

/**
 * The only way a receipt comes into being. Receipts and counters of all questions that wait are written in one statement,
 * so in one transaction: what is answered is receipted, what is receipted is metered, and nothing is answered before.
 */
export function createReceiptWriter(parts: ReceiptWriterParts): ReceiptWriter {
  const free = [...parts.shards];
  return groupCommit<NewReceipt, Receipted>({
    async run(receipts) {
      const shard = free.pop()!;
      try {
        return await write(parts, shard, receipts);
      } finally {
        free.push(shard);
      }
    },
    maxItems: 500,
    // The answer leaves on the next beat: so much of that time goes to company, which takes a quarter off what PostgreSQL does a receipt.
    maxWaitMs: 2,
    // Two on their way keep PostgreSQL busy while the answers of the one before are sent.
    lanes: parts.shards.length,
    maxWaiting: 5_000,
  });
}

async function write(
  { db, clock, leaves }: ReceiptWriterParts,
  shard: number,
  given: readonly NewReceipt[],
): Promise<Receipted[]> {
  const answeredAt = clock();
  // Of several with one nonce that wait together, the first is stored and the others are repeats of it.
  const firsts = new Map<string, { receipt: NewReceipt; row: ReceiptColumns }>();
  for (const receipt of given) {
    const name = nameOf(receipt);
    if (!firsts.has(name)) firsts.set(name, { receipt, row: columnsOf(receipt) });
  }
  const rows = [...firsts.values()].map(({ row }) => row);
  // A repeat of a nonce is not stored; that is the answer to it, not an accident. One text for all is read in a third of the time
  // of so many rows.
  const { stored } = await db.one<{ stored: string | null }>(sql`
    with stored as (
      insert into verification.receipts (signed_on, system_no, contract_no, call, result, nonce, subject,
                                         request_digest, purpose, matter, answered_at)
      select signed_on, system_no, contract_no, call, result, nonce, subject, request_digest, purpose,
             matter, ${answeredAt}::timestamptz
        from ${unnestRows('asked', receiptColumns, rows)}
       order by nonce
      on conflict on constraint receipts_nonce_once do nothing
      returning number, system_no, nonce, call, result
    ), counted as (
      insert into verification.counters as counters (system_no, call, result, counted_on, shard, count)
      select system_no, call, result, ${dayOf(answeredAt)}::date, ${shard}::smallint, count(*)
        from stored
       group by system_no, call, result
       order by system_no, call, result
      on conflict on constraint counters_pkey do update set count = counters.count + excluded.count
    )
    select string_agg(number || ' ' || system_no || ' ' || nonce, ',') as stored from stored
  `);
  const numbers = new Map<string, number>();
  for (const line of stored?.split(',') ?? []) {
    const end = line.indexOf(' ');
    const [name, number] = [line.slice(end + 1), Number(line.slice(0, end))];
    numbers.set(name, number);
    leaves.put(number, leafOf(firsts.get(name)!.row, number, answeredAt));
  }
  return Promise.all(
    given.map((receipt) => {
      const name = nameOf(receipt);
      const number = numbers.get(name);
      return number !== undefined && firsts.get(name)!.receipt === receipt
        ? { number, answeredAt, result: receipt.result, repeated: false }
        : answerBefore(db, receipt);
    }),
  );
}

function nameOf({ systemNo, nonce }: { systemNo: number; nonce: string }): string {
  return `${systemNo} ${nonce}`;
}

/** What the nonce was used for. */
async function answerBefore(
  db: Database,
  { at, systemNo, nonce, text }: NewReceipt,
): Promise<Receipted> {
  const row = await db.one<{
    number: number;
    result: number;
    digest: Buffer;
    answeredAt: Instant;
  }>(sql`
    select number, result, request_digest as digest, answered_at as "answeredAt"
      from verification.receipts
     where signed_on = ${at.slice(0, 10)} and system_no = ${systemNo} and nonce = ${nonce} and part = 0
  `);
  if (Buffer.compare(row.digest, sm3(text)) !== 0) return 'nonce-reused';
  return {
    number: row.number,
    answeredAt: row.answeredAt,
    result: resultOf(row.result),
    repeated: true,
  };
}
