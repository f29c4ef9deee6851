import assert from 'node:assert/strict';
import { sendBatch } from './partner.ts';
import { again, expected, receiptOf, refused, row, taken } from './sight.ts';
import type { Check } from './sight.ts';

/** What is asked of the rows in a batch: form, rejection of single rows, versions. */
export const rowChecks: readonly Check[] = [
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
];
