import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testDatabase } from '@tongban/testing';
import { DatabaseError, sql } from '../src/index.ts';

describe('reading rows with COPY', () => {
  it('tells what `many` tells', async (t) => {
    const { db } = await testDatabase(t, []);
    const query = (quoted: string) => sql`
      select n::int, ${quoted}::text || n as "text", case when n % 2 = 0 then 'even' end as "even",
             timestamptz '2026-11-30 15:59:59.999999+00' + n * interval '1 hour 1 ms' as "at",
             jsonb_build_object('n', n, '字', array['"', null]) as "data", sha256(n::text::bytea) as "hash"
        from generate_series(1, ${3_000}) as n order by n`;
    const quoted = "it's \\ 一 ";
    const told: unknown[] = [];
    for await (const rows of db.copied(query(quoted))) {
      while (rows.next()) {
        told.push({
          n: rows.integer(0),
          text: rows.text(1),
          even: rows.maybeText(2) ?? null,
          at: rows.instant(3),
          data: rows.json(4),
          hash: Buffer.from(rows.bytes(5)),
        });
      }
    }
    deepStrictEqual(told, await db.many(query(quoted)));
  });

  it('gives the connection back, also when the reader stops before the end or PostgreSQL refuses', async (t) => {
    const { db } = await testDatabase(t, []);
    for (let turn = 0; turn < 30; turn += 1) {
      for await (const rows of db.copied(sql`select n from generate_series(1, 100000) as n`)) {
        strictEqual(rows.next(), true);
        break;
      }
      await rejects(async () => {
        for await (const rows of db.copied(
          sql`select 1 / (5000 - n) from generate_series(1, 9000) as n`,
        )) {
          while (rows.next());
        }
      }, DatabaseError);
    }
    deepStrictEqual(await db.one(sql`select 1 as "one"`), { one: 1 });
    strictEqual(db.metrics().waiting, 0);
  });

  it('refuses values that have no literal', async (t) => {
    const { db } = await testDatabase(t, []);
    const asking = db.copied(sql`select ${{ not: 'a text' }}`)[Symbol.asyncIterator]();
    await rejects(async () => asking.next(), TypeError);
  });
});
