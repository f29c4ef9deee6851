import assert from 'node:assert/strict';
import {
  readPartnerKey,
  readReceipt,
  readStatement,
  toEnvelope,
  type ExchangeRow,
  type Receipt,
  type Signer,
} from '@tongban/exchange-protocol';
import type { Look } from './outcome.ts';
import { ask, rowAt, sendBatch, type Answered, type Target } from './partner.ts';

/** What a look needs to know of the looks before it. */
export interface Sight {
  readonly target: Target;
  /** A key nobody knows. */
  readonly stranger: Signer;
  /** Of this run, so that its rows are its own. */
  readonly run: string;
  /** Where the stream stands: the next position. */
  next: number;
  /** What was taken, by id. */
  readonly held: Map<string, ExchangeRow>;
}

export type Check = Look<Sight>;

export function row(
  { run, next }: Sight,
  index: number,
  from = next,
  more: Partial<ExchangeRow> = {},
): ExchangeRow {
  return rowAt(from + index, `${run}-${from + index}`, more);
}

export function again(
  { next }: Sight,
  known: ExchangeRow,
  more: Partial<ExchangeRow>,
): ExchangeRow {
  return rowAt(next, known.subject, { rowGuid: known.rowGuid, ...more });
}

export function taken(sight: Sight, rows: readonly ExchangeRow[], positions = rows.length): void {
  for (const one of rows) sight.held.set(one.rowGuid, one);
  sight.next += positions;
}

/** Where the stream stands, asked by a batch that is too far ahead. */
export async function expected({ target, run }: Sight): Promise<number> {
  const answer = await sendBatch(target, { rows: [rowAt(900_000_000_000, `${run}-far`)] });
  refused(answer, 409, 'exchange/gap');
  assert.ok(Number.isSafeInteger(answer.problem.expected), answer.text);
  return answer.problem.expected!;
}

export function receiptOf({ target }: Sight, { status, text }: Answered): Receipt {
  assert.equal(status, 200, text);
  const receipt = readReceipt(text, readPartnerKey(target.receiverKey));
  assert.ok(receipt, 'The receipt is not signed with the key that was given.');
  return receipt;
}

export async function answered<Value extends object>(
  { target }: Sight,
  question: string,
  asked: object,
): Promise<Value> {
  const { status, text, nonce } = await ask(target, question, asked);
  assert.equal(status, 200, text);
  const key = readPartnerKey(target.receiverKey);
  const statement = readStatement<Value & { asked: string }>(text, key);
  assert.ok(statement, 'The answer is not signed with the key that was given.');
  assert.equal(statement.asked, nonce, 'The answer is to another question.');
  return statement;
}

export function refused({ status, problem, text }: Answered, wanted: number, code: string): void {
  assert.deepEqual([status, problem.code], [wanted, code], text);
}

export function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 1;
  return copy;
}

export function bytesOf({ target }: Sight, rows: readonly ExchangeRow[]): Buffer {
  return Buffer.from(`${rows.map((one) => toEnvelope(one, target.sender)).join('\n')}\n`);
}
