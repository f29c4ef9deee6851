import assert from 'node:assert/strict';
import { signStatement } from '@tongban/exchange-protocol';
import { day, sendBatch, table } from './partner.ts';
import { again, answered, receiptOf, taken } from './sight.ts';
import type { Check } from './sight.ts';

/** What is asked besides batches, and the end: what was sent is taken back. */
export const questionChecks: readonly Check[] = [
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
