import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf, parseLevelTable, readLevelTable } from './upstream-levels.ts';

describe('the level of a sign-in elsewhere', () => {
  it('is read from the table of its scheme, and capped', async () => {
    const table = await readLevelTable();
    const national = { scheme: 'national', maximumLevel: 3 };
    assert.equal(levelOf(table, national, '2')?.level, 2);
    assert.equal(levelOf(table, national, '4')?.level, 3);
    assert.equal(levelOf(table, { scheme: 'guangdong', maximumLevel: 4 }, '五级')?.level, 4);
    assert.equal(levelOf(table, { scheme: 'guangdong', maximumLevel: 4 }, '二级')?.level, 1);
  });

  it('is none for a value nobody has agreed on', async () => {
    const table = await readLevelTable();
    const national = { scheme: 'national', maximumLevel: 3 };
    for (const value of ['5', '', 'high', 3, undefined, null]) {
      assert.equal(levelOf(table, national, value), undefined);
    }
  });

  it('is not read from a broken table', () => {
    assert.throws(
      () => parseLevelTable('scheme\tvalue\tlevel\tauthenticator\nx\t1\t9\t1\n'),
      /line 2/,
    );
  });
});
