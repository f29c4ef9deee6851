import assert from 'node:assert/strict';
import { batchIdOf, contentDigest } from '@tongban/exchange-protocol';
import { sendBatch, stream } from './partner.ts';
import { bytesOf, expected, flipped, receiptOf, refused, row, taken } from './sight.ts';
import type { Check } from './sight.ts';

/** What is asked of every batch: gaps, receipts, repeats, signatures. */
export const batchChecks: readonly Check[] = [
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
];
