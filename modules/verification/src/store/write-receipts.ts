import { sm3 } from '@tongban/crypto';
import { groupCommit, sql, type Database, type GroupCommit } from '@tongban/database';
import { dayOf, type Clock, type Instant } from '@tongban/kernel';
import { resultNumbers, resultOf, type VerificationResult } from '../domain/words.ts';

/** One answered question on its way into the log. */
export interface NewReceipt {
  readonly systemNo: number;
  readonly contractNo: number;
  readonly call: number;
  readonly result: VerificationResult;
  /** The signed time and the nonce: together with the system they are used once. */
  readonly at: string;
  readonly nonce: string;
  /** The signed text of the request. */
  readonly text: string;
  readonly subject: string | undefined;
  readonly purpose: string;
  readonly matter: string;
}

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

/**
 * The only way a receipt comes into being. Receipts and counters of all questions that wait are written in one statement,
 * so in one transaction: what is answered is receipted, what is receipted is metered, and nothing is answered before.
 */
export function createReceiptWriter(parts: {
  db: Database;
  clock: Clock;
  /** Which rows of the counters are this writer's own. */
  shard: number;
}): ReceiptWriter {
  return groupCommit<NewReceipt, Receipted>({
    run: (receipts) => write(parts, receipts),
    maxItems: 500,
    // Two on their way keep PostgreSQL busy while the answers of the one before are sent.
    lanes: 2,
    maxWaiting: 5_000,
  });
}

async function write(
  { db, clock, shard }: { db: Database; clock: Clock; shard: number },
  given: readonly NewReceipt[],
): Promise<Receipted[]> {
  const answeredAt = clock();
  // Of several with one nonce that wait together, the first is stored and the others are repeats of it.
  const firsts = new Map(given.toReversed().map((receipt) => [nameOf(receipt), receipt]));
  const receipts = [...firsts.values()];
  const list = (value: (receipt: NewReceipt) => string | number | undefined) =>
    `{${receipts.map((receipt) => value(receipt) ?? 'null').join(',')}}`;
  const quoted = (value: (receipt: NewReceipt) => string) =>
    list((receipt) => `"${value(receipt).replaceAll(/["\\]/g, '\\$&')}"`);
  const digests = receipts.map(({ text }) => hex(sm3(text)));
  // A repeat of a nonce is not stored; that is the answer to it, not an accident.
  const stored = await db.many<{ number: number; nonce: string; systemNo: number }>(sql`
    with asked as (
      select * from unnest(
        ${list(({ at }) => at.slice(0, 10))}::date[], ${list(({ systemNo }) => systemNo)}::integer[],
        ${list(({ contractNo }) => contractNo)}::integer[], ${list(({ call }) => call)}::smallint[],
        ${list(({ result }) => resultNumbers[result])}::smallint[], ${list(({ nonce }) => nonce)}::uuid[],
        ${list(({ subject }) => subject)}::uuid[], ${`{${digests.map((digest) => `"\\\\x${digest}"`).join(',')}}`}::bytea[],
        ${quoted(({ purpose }) => purpose)}::text[], ${quoted(({ matter }) => matter)}::text[]
      ) as asked (signed_on, system_no, contract_no, call, result, nonce, subject, request_digest,
                  purpose, matter)
    ), stored as (
      insert into verification.receipts (signed_on, system_no, contract_no, call, result, nonce, subject,
                                         request_digest, purpose, matter, answered_at)
      select signed_on, system_no, contract_no, call, result, nonce, subject, request_digest, purpose,
             matter, ${answeredAt}::timestamptz
        from asked
       order by nonce
      on conflict do nothing
      returning number, system_no, nonce, call, result
    ), counted as (
      insert into verification.counters as counters (system_no, call, result, counted_on, shard, count)
      select system_no, call, result, ${dayOf(answeredAt)}::date, ${shard}::smallint, count(*)
        from stored
       group by system_no, call, result
       order by system_no, call, result
      on conflict on constraint counters_pkey do update set count = counters.count + excluded.count
    )
    select number, system_no as "systemNo", nonce from stored
  `);
  const numbers = new Map(stored.map((row) => [nameOf(row), row.number]));
  return Promise.all(
    given.map((receipt) => {
      const number = numbers.get(nameOf(receipt));
      return number !== undefined && firsts.get(nameOf(receipt)) === receipt
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
  if (row.digest.toString('hex') !== hex(sm3(text))) return 'nonce-reused';
  return {
    number: row.number,
    answeredAt: row.answeredAt,
    result: resultOf(row.result),
    repeated: true,
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
