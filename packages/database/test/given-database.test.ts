import { deepStrictEqual, rejects } from 'node:assert/strict';
import { appendFileSync, chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fastSettings, freePort } from '@tongban/testing';
import { connectDatabase, migrate, sql, startEmbeddedPostgres } from '../src/index.ts';
import { accountsMigrations, addAccount, numbers } from './accounts.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-given-'));
chmodSync(folder, 0o755);
const port = await freePort();
const postgres = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  port,
  settings: fastSettings,
});
const administrator = connectDatabase({ url: postgres.url, role: 'none', size: 1 });
appendFileSync(
  join(folder, 'postgres', 'access.conf'),
  'host all maker,guest 127.0.0.1/32 trust\n',
);
await administrator.run(sql`select pg_reload_conf()`);
await administrator.run(sql`create role guest login`);
await administrator.run(sql`create role maker login createrole`);
await administrator.run(sql`create database of_guest owner guest`);
await administrator.run(sql`create database of_maker owner maker`);
after(async () => {
  await administrator.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a database that is given', () => {
  it('needs no superuser: one who may make roles is enough', async () => {
    const url = urlOf('maker', 'of_maker');
    await migrate(url, [accountsMigrations]);
    deepStrictEqual(await storeOne(url), ['tongban_app', [1]]);
  });

  it('whose user may not make roles says what an administrator has to run, and works after that', async () => {
    const url = urlOf('guest', 'of_guest');
    await rejects(migrate(url, [accountsMigrations]), {
      code: 'database/not-allowed',
      message: /create role tongban_owner; create role tongban_app; grant/,
    });
    await administrator.run(sql`grant tongban_owner, tongban_app to guest`);
    await administrator.run(sql`grant create on database of_guest to tongban_owner`);
    await migrate(url, [accountsMigrations]);
    deepStrictEqual(await storeOne(url), ['tongban_app', [1]]);
  });
});

async function storeOne(url: string): Promise<[string, number[]]> {
  const db = connectDatabase({ url, size: 1 });
  await addAccount(db, 1);
  const { role } = await db.one<{ role: string }>(sql`select current_user as role`);
  const stored = await numbers(db);
  await db.close();
  return [role, stored];
}

function urlOf(user: string, database: string): string {
  return `postgresql://${user}@127.0.0.1:${port}/${database}`;
}
