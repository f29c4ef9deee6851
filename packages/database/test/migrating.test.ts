import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testDatabase } from '@tongban/testing';
import { connectDatabase, migrate, type MigrationSource, sql } from '../src/index.ts';

const first = '20260302T0900_create_stones.sql';
const second = '20260303T0900_colour_stones.sql';

describe('bringing a database up to date', () => {
  it('applies each migration once, in order, as the owner', async (t) => {
    const { url, source } = await prepare(t, {
      [second]: '-- Colours are asked for.\nalter table stones.stones add colour text;',
      [first]: `-- Stones.\ncreate table stones.stones (id int);`,
    });
    deepStrictEqual(await migrate(url, [source]), [`stones/${first}`, `stones/${second}`]);
    deepStrictEqual(await migrate(url, [source]), []);
    const administrator = connectDatabase({ url, role: 'none', size: 1 });
    const { owner } = await administrator.one<{ owner: string }>(
      sql`select tableowner as owner from pg_tables where schemaname = 'stones'`,
    );
    await administrator.close();
    strictEqual(owner, 'tongban_owner');
  });

  it('lets two programs start at once', async (t) => {
    const { url, source } = await prepare(t, { [first]: '-- Stones.\nselect pg_sleep(0.1);' });
    const applied = await Promise.all([migrate(url, [source]), migrate(url, [source])]);
    deepStrictEqual(applied.flat(), [`stones/${first}`]);
  });

  it('keeps nothing of a migration that fails, and names the line', async (t) => {
    const { url, source, db } = await prepare(t, {
      [first]: '-- Stones.\ncreate table stones.stones (id int);\nselect broken;',
    });
    await rejects(migrate(url, [source]), {
      code: 'database/migration-failed',
      message: /stones\/20260302T0900_create_stones\.sql failed.*line 3/,
    });
    const { found } = await db.one<{ found: number }>(
      sql`select count(*)::int as found from pg_tables where schemaname = 'stones'`,
    );
    strictEqual(found, 0);
  });

  it('refuses a migration that was changed after it was applied', async (t) => {
    const { url, source, write } = await prepare(t, { [first]: '-- Stones.\nselect 1;' });
    await migrate(url, [source]);
    write(first, '-- Stones.\r\nselect 1;');
    deepStrictEqual(await migrate(url, [source]), []);
    write(first, '-- Stones.\nselect 2;');
    await rejects(migrate(url, [source]), { code: 'database/migration-changed' });
  });

  it('refuses a database that is ahead of the program', async (t) => {
    const { url, source, remove } = await prepare(t, { [first]: '-- Stones.\nselect 1;' });
    await migrate(url, [source]);
    remove(first);
    await rejects(migrate(url, [source]), { code: 'database/migration-missing' });
  });

  it('refuses a migration that ends its own transaction', async (t) => {
    const { url, source } = await prepare(t, { [first]: '-- Stones.\ncommit; select 1;' });
    await rejects(migrate(url, [source]), /one transaction/);
  });

  it('refuses a file without a reason or with a careless name', async (t) => {
    const { url, source, write, remove } = await prepare(t, { [first]: 'select 1;' });
    await rejects(migrate(url, [source]), /must begin with a comment/);
    remove(first);
    write('stones.sql', '-- Stones.\nselect 1;');
    await rejects(migrate(url, [source]), /must be named YYYYMMDDThhmm_verb_noun/);
  });

  it('says plainly that there is no server', async () => {
    await rejects(migrate('postgresql://nobody@127.0.0.1:1/none', []), {
      code: 'database/unreachable',
      message: /无法连接数据库/,
    });
  });
});

async function prepare(t: TestContext, files: Record<string, string>) {
  const path = mkdtempSync(join(tmpdir(), 'migrations-'));
  t.after(() => rmSync(path, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(path, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  const source: MigrationSource = { name: 'stones', folder: pathToFileURL(`${path}/`) };
  const remove = (name: string) => rmSync(join(path, name));
  return { ...(await testDatabase(t, [])), source, write, remove };
}
