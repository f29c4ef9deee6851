import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBulkLine } from '../bulk-line.ts';
import type { ExchangeRow } from '../exchange-row.ts';
import { readBulk } from './read-bulk.ts';

const row: ExchangeRow = {
  pos: 7,
  rowGuid: '00000000-0000-4000-8000-000000000001',
  version: 3,
  operation: 'U',
  table: 'up_evaluation',
  subject: '号\t一',
  parent: '00000000-0000-4000-8000-000000000002',
  organCode: '11440305MB0TE00040',
  day: '2026-09-18',
  at: '2026-09-18T02:00:00.000Z',
  digest: 1n,
  body: JSON.stringify({ accept_date: '评\\价\t"一"\n', list: [1] }),
};
const line = toBulkLine(row);

describe('rows in bulk form', () => {
  it('reads what was written, escapes and all', () => {
    const [read, second, ...none] = [...readBulk(Buffer.from(`${line}\n${line}`))];
    const { fields, ...cells } = read!;
    assert.equal(fields.accept_date, '评\\价\t"一"\n');
    assert.deepEqual(cells, {
      pos: 7,
      rowGuid: row.rowGuid,
      version: 3,
      operation: 'U',
      table: 'up_evaluation',
      subject: undefined,
      parent: row.parent,
      day: '2026-09-18',
    });
    assert.deepEqual([second, none], [read, []]);
    const accept = toBulkLine({ ...row, table: 'up_pro_accept' });
    assert.equal([...readBulk(Buffer.from(accept))][0]?.subject, row.subject);
  });

  it('reads no line that PostgreSQL would read otherwise, or that holds no fields', () => {
    const broken = [
      '',
      String.raw`\.`,
      `${line}\t1`,
      line.replace('\t3\t', String.raw`\t3`),
      line.replace(row.rowGuid, row.rowGuid.replace('0', String.raw`\x30`)),
      line.replace(row.rowGuid, row.rowGuid.toUpperCase().replace('8', 'A')),
      line.replace(row.parent!, ''),
      line.replace('2026-09-18\t', '18.9.2026\t'),
      line.replace(/[^\t]*$/, '[1]'),
      line.replace(/[^\t]*$/, '{"a":1'),
      line.replace(/[^\t]*$/, String.raw`{"a":"\\u0000"}`),
    ];
    for (const one of broken)
      assert.deepEqual([...readBulk(Buffer.from(`${one}\n`))], [undefined], one);
  });
});
