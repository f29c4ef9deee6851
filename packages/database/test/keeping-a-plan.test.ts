import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testDatabase } from '@tongban/testing';
import { anyOf, connectDatabase, sql } from '../src/index.ts';
import type { Sql } from '../src/index.ts';

describe('a list handed to a statement', () => {
  it('is found as it was sent, however long', async (t) => {
    const { db } = await testDatabase(t, []);
    const found = async (numbers: readonly number[]) =>
      (
        await db.many<{ n: number }>(
          sql`select n from generate_series(1, 5000) as n where n = ${anyOf('integer', numbers)} order by n`,
        )
      ).map(({ n }) => n);
    assert.deepEqual(await found([]), []);
    assert.deepEqual(await found([7, 3, 7]), [3, 7]);
    assert.equal((await found(Array.from({ length: 5000 }, (_, n) => n + 1))).length, 5000);
  });

  it('is planned for once, where a list that PostgreSQL sees through is planned for every time', async (t) => {
    const { url } = await testDatabase(t, []);
    const owner = connectDatabase({ url, role: 'tongban_owner', size: 1 });
    t.after(() => owner.close());
    await owner.run(sql`create temporary table things (n integer primary key)`);
    await owner.run(sql`insert into things select generate_series(1, 10000)`);
    await owner.run(sql`analyze things`);
    const timesPlanned = async (ask: (numbers: readonly number[]) => Sql) => {
      for (let n = 1; n <= 20; n += 1) assert.equal((await owner.many(ask([n]))).length, 1);
      const { planned } = await owner.one<{ planned: number }>(sql`
        select custom_plans as planned from pg_prepared_statements
         where statement like 'select n from things%' order by prepare_time desc limit 1`);
      return planned;
    };
    const seenThrough = (numbers: readonly number[]) =>
      sql`select n from things where n = any(${numbers}::integer[])`;
    const kept = (numbers: readonly number[]) =>
      sql`select n from things where n = ${anyOf('integer', numbers)}`;
    assert.equal(await timesPlanned(seenThrough), 20);
    assert.equal(await timesPlanned(kept), 5);
  });
});
