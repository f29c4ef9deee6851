import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { sql, unnestRows } from '../src/index.ts';
import type { Columns, RowOf } from '../src/index.ts';

const columns = {
  id: 'uuid',
  name: 'text',
  amount: 'integer',
  part: 'smallint',
  open: 'boolean',
  hash: 'bytea',
  due_on: 'date',
  at: 'timestamptz',
  data: 'jsonb',
  written: 'json',
} as const satisfies Columns;

const full = {
  id: newId(),
  name: '粤海街道 1 号 "quoted" \\x {a,b} 𠮷',
  amount: -2_147_483_648,
  part: -7,
  open: true,
  hash: Uint8Array.of(0, 255, 1),
  due_on: '1999-12-31',
  at: '1970-01-01T00:00:00.001Z',
  data: '{"a":[1,"二"]}',
  written: '{"z":{"b":1,"a":"𠮷\\n"}}',
};
const later = { ...full, amount: 2_147_483_647, open: false, at: '2026-11-28T16:59:59.999Z' };

describe('rows handed over as arrays', () => {
  it('arrive as they were sent, nulls, quotes and all', async (t) => {
    const { db } = await testDatabase(t, []);
    const arrived = (rows: readonly RowOf<typeof columns>[]) =>
      db.many<Record<string, unknown>>(sql`select * from ${unnestRows('given', columns, rows)}`);
    assert.deepEqual(await arrived([]), []);
    const [first, second, third] = await arrived([full, {}, later]);
    const read = (row: typeof full) => ({
      ...row,
      hash: Buffer.from(row.hash),
      data: { a: [1, '二'] },
      written: { z: { b: 1, a: '𠮷\n' } },
    });
    assert.deepEqual(first, read(full));
    assert.deepEqual(third, read(later));
    assert.deepEqual([...new Set(Object.values(second!))], [null]);
    const many = Array.from({ length: 5_000 }, (_, amount) => ({ ...full, amount }));
    assert.deepEqual(
      (await arrived(many)).map(({ amount }) => amount),
      many.map(({ amount }) => amount),
    );
  });

  it('know the day that never comes', async (t) => {
    const { db } = await testDatabase(t, []);
    const row = await db.one(sql`
      select due_on = 'infinity' as never
        from ${unnestRows('given', { due_on: 'date' }, [{ due_on: 'infinity' }])}`);
    assert.deepEqual(row, { never: true });
  });

  it('are refused when they are not what their column holds', () => {
    const refused: [Columns, Record<string, unknown>][] = [
      [{ id: 'uuid' }, { id: 'x' }],
      [{ id: 'uuid' }, { id: `${'z'.repeat(8)}-${newId().slice(9)}` }],
      [{ due_on: 'date' }, { due_on: 'soon' }],
      [{ at: 'timestamptz' }, { at: '' }],
    ];
    for (const [of, row] of refused) {
      assert.throws(() => unnestRows('given', of, [row as never]), TypeError);
    }
  });
});
