import assert from 'node:assert/strict';
import {
  batchIdOf,
  contentDigest,
  readPartnerKey,
  readReceipt,
  readStatement,
  signStatement,
  toEnvelope,
  type ExchangeRow,
  type Receipt,
  type Signer,
} from '@tongban/exchange-protocol';
import {
  ask,
  day,
  rowAt,
  sendBatch,
  stream,
  table,
  type Answered,
  type Target,
} from './partner.ts';

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

export interface Check {
  readonly zh: string;
  readonly en: string;
  look(sight: Sight): Promise<void>;
}

/** In their order: each stands on what the one before it left behind. The last takes back what was sent. */
export const checks: readonly Check[] = [
  {
    zh: '缺号时答复 409，并给出应有的位置',
    en: 'a gap is answered with 409 and the position expected',
    async look(sight) {
      sight.next = await expected(sight);
      assert.ok(sight.next >= 1);
    },
  },
  {
    zh: '三行的批次得到签名回执，内容与批次相符',
    en: 'three rows get a signed receipt that says what the batch says',
    async look(sight) {
      const rows = [0, 1, 2].map((index) => row(sight, index));
      const receipt = receiptOf(sight, await sendBatch(sight.target, { rows }));
      const bytes = bytesOf(sight, rows);
      const digest = contentDigest(bytes);
      const { sender, receiver } = sight.target;
      const [from, to, count] = [rows[0]!.pos, rows[2]!.pos, 3];
      const head = { sender, receiver, stream, from, to, count, form: 'envelopes' } as const;
      assert.equal(receipt.digest, digest);
      assert.equal(receipt.batch, batchIdOf(head, digest));
      assert.deepEqual([receipt.from, receipt.to, receipt.count], [from, to, count]);
      assert.deepEqual([receipt.applied, receipt.rejected], [3, []]);
      taken(sight, rows);
    },
  },
  {
    zh: '重复的批次得到逐字节相同的回执',
    en: 'the same batch again gets the same receipt, byte for byte',
    async look(sight) {
      const rows = [0, 1, 2].map((index) => row(sight, index, sight.next - 3));
      const first = await sendBatch(sight.target, { rows });
      const second = await sendBatch(sight.target, { rows });
      assert.equal(first.status, 200);
      assert.equal(second.text, first.text);
    },
  },
  {
    zh: '与已收数据重叠的批次只采用新行',
    en: 'of a batch that overlaps only what is new is applied',
    async look(sight) {
      const rows = [row(sight, 2, sight.next - 3), row(sight, 3, sight.next - 3)];
      const receipt = receiptOf(sight, await sendBatch(sight.target, { rows }));
      assert.equal(receipt.applied, 1);
      taken(sight, rows.slice(1));
    },
  },
  {
    zh: '内容被改一个字节即拒收，并指出位置',
    en: 'one changed byte is refused, and the place named',
    async look(sight) {
      const rows = [row(sight, 0), row(sight, 1)];
      const altered = (bytes: Buffer) => flipped(bytes, bytes.lastIndexOf('对接'));
      const answer = await sendBatch(sight.target, { rows, altered });
      refused(answer, 400, 'exchange/digest-differs');
      assert.match(answer.text, new RegExp(`"pos":\\s*${rows[1]!.pos}`));
    },
  },
  {
    zh: '他人签名的批次拒收',
    en: 'what somebody else signed is refused',
    async look(sight) {
      const letter = { rows: [row(sight, 0)], signer: sight.stranger };
      refused(await sendBatch(sight.target, letter), 403, 'exchange/signature-wrong');
    },
  },
  {
    zh: '发给其他平台的批次拒收',
    en: 'what is for another platform is refused',
    async look(sight) {
      const letter = { rows: [row(sight, 0)], receiver: 'somebody-else' };
      refused(await sendBatch(sight.target, letter), 400, 'exchange/not-for-us');
    },
  },
  {
    zh: '有一行不成形，整批拒收并指出行号，位置不动',
    en: 'with one malformed line nothing is taken, the line is named, the place stays',
    async look(sight) {
      const rows = [row(sight, 0), row(sight, 1)];
      const lines = ([first]: string[]) => [first!, '{"no":"envelope"}'];
      const answer = await sendBatch(sight.target, { rows, lines });
      refused(answer, 400, 'exchange/rows-malformed');
      assert.equal(answer.problem.line, 2);
      assert.equal(await expected(sight), sight.next);
    },
  },
  {
    zh: '单行有错只拒该行：给出位置和原因，其余照收',
    en: 'a single bad row is rejected with its reason, and the others are taken',
    async look(sight) {
      const parent = 'ffffffff-0000-8000-a000-000000000000';
      const rows = [row(sight, 0), row(sight, 1, sight.next, { parent })];
      const receipt = receiptOf(sight, await sendBatch(sight.target, { rows }));
      assert.deepEqual(receipt.rejected, [
        { pos: rows[1]!.pos, rowGuid: rows[1]!.rowGuid, code: 'orphan' },
      ]);
      assert.equal(receipt.applied, 1);
      taken(sight, [rows[0]!], 2);
    },
  },
  {
    zh: '旧版本不能覆盖新版本',
    en: 'an earlier version never replaces a later one',
    async look(sight) {
      const [known] = [...sight.held.values()];
      const later = again(sight, known!, { version: 5, operation: 'U' });
      const first = receiptOf(sight, await sendBatch(sight.target, { rows: [later] }));
      assert.equal(first.applied, 1);
      taken(sight, [later]);
      const earlier = again(sight, known!, { version: 4, operation: 'U' });
      const second = receiptOf(sight, await sendBatch(sight.target, { rows: [earlier] }));
      assert.equal(second.applied, 0);
      sight.next += 1;
    },
  },
  {
    zh: '批量格式同样接收',
    en: 'the bulk form is taken as well',
    async look(sight) {
      const rows = [row(sight, 0), row(sight, 1)];
      const receipt = receiptOf(sight, await sendBatch(sight.target, { rows, form: 'bulk' }));
      assert.equal(receipt.applied, 2);
      taken(sight, rows);
    },
  },
  {
    zh: '对账：逐行给出版本和摘要',
    en: 'reconciliation: each row with its version and digest',
    async look(sight) {
      const lanes = [{ tables: [table], through: sight.next - 1 }];
      const buckets = [...sight.held.keys()].map((id) => Number.parseInt(id.slice(-3), 16));
      const { rows } = await answered<{ rows: [string, number, string, string][] }>(
        sight,
        'bucket-rows',
        { lanes, buckets },
      );
      const there = new Map(rows.map(([id, version, digest]) => [id, `${version} ${digest}`]));
      for (const { rowGuid, version, digest } of sight.held.values()) {
        assert.equal(there.get(rowGuid), `${version} ${digest}`);
      }
    },
  },
  {
    zh: '按日按表给出实有行数',
    en: 'how many rows are held of a day',
    async look(sight) {
      const { counts } = await answered<{ counts: [string, string, number][] }>(sight, 'counts', {
        day,
      });
      const held = counts.find(([, name]) => name === table)?.[2] ?? 0;
      assert.ok(held >= sight.held.size, `${held} of ${sight.held.size}`);
    },
  },
  {
    zh: '会签对账记录',
    en: 'a protocol is countersigned as it is',
    async look(sight) {
      const statement = signStatement({ rows: sight.held.size }, sight.target.signer);
      const { protocol } = await answered<{ protocol: { statement: string } }>(sight, 'protocols', {
        statement,
      });
      assert.equal(protocol.statement, statement);
    },
  },
  {
    zh: '接收撤回（测试数据由此清除）',
    en: 'tombstones are taken; the test data is gone by them',
    async look(sight) {
      const rows = [...sight.held.values()].map((known, index) => ({
        ...again(sight, known, { version: 9, operation: 'D', body: '{}' }),
        pos: sight.next + index,
      }));
      const receipt = receiptOf(sight, await sendBatch(sight.target, { rows }));
      assert.equal(receipt.applied, rows.length);
      taken(sight, rows);
    },
  },
];

function row(
  { run, next }: Sight,
  index: number,
  from = next,
  more: Partial<ExchangeRow> = {},
): ExchangeRow {
  return rowAt(from + index, `${run}-${from + index}`, more);
}

function again({ next }: Sight, known: ExchangeRow, more: Partial<ExchangeRow>): ExchangeRow {
  return rowAt(next, known.subject, { rowGuid: known.rowGuid, ...more });
}

function taken(sight: Sight, rows: readonly ExchangeRow[], positions = rows.length): void {
  for (const one of rows) sight.held.set(one.rowGuid, one);
  sight.next += positions;
}

/** Where the stream stands, asked by a batch that is too far ahead. */
async function expected({ target, run }: Sight): Promise<number> {
  const answer = await sendBatch(target, { rows: [rowAt(900_000_000_000, `${run}-far`)] });
  refused(answer, 409, 'exchange/gap');
  assert.ok(Number.isSafeInteger(answer.problem.expected), answer.text);
  return answer.problem.expected!;
}

function receiptOf({ target }: Sight, { status, text }: Answered): Receipt {
  assert.equal(status, 200, text);
  const receipt = readReceipt(text, readPartnerKey(target.receiverKey));
  assert.ok(receipt, 'The receipt is not signed with the key that was given.');
  return receipt;
}

async function answered<Value extends object>(
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

function refused({ status, problem, text }: Answered, wanted: number, code: string): void {
  assert.deepEqual([status, problem.code], [wanted, code], text);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 1;
  return copy;
}

function bytesOf({ target }: Sight, rows: readonly ExchangeRow[]): Buffer {
  return Buffer.from(`${rows.map((one) => toEnvelope(one, target.sender)).join('\n')}\n`);
}
