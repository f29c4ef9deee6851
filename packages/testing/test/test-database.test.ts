import { deepStrictEqual, rejects } from 'node:assert/strict';
import { it } from 'node:test';
import { isPermissionDenied, type MigrationSource, sql } from '@tongban/database';
import { testDatabase } from '../src/index.ts';

const things: MigrationSource = { name: 'things', folder: new URL('./things/', import.meta.url) };

it('gives each test a database of its own with its migrations', async (t) => {
  const one = await testDatabase(t, [things]);
  const other = await testDatabase(t, [things]);
  await one.db.run(sql`insert into things.things (thing_id) values (1)`);
  deepStrictEqual(await one.db.many(sql`select thing_id as "thingId" from things.things`), [
    { thingId: 1 },
  ]);
  deepStrictEqual(await other.db.many(sql`select thing_id from things.things`), []);
});

it('acts as the application, which may only do what the migration grants', async (t) => {
  const { db } = await testDatabase(t, [things]);
  await rejects(db.run(sql`delete from things.things`), isPermissionDenied);
});
