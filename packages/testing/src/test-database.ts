import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import {
  connectDatabase,
  type Database,
  identifier,
  migrate,
  type MigrationSource,
  sql,
} from '@tongban/database';
import { atTheEnd } from './at-the-end.ts';
import { testServerUrl } from './shared-server.ts';

export interface TestDatabase {
  /** Acts as the application's role, like the platform. */
  readonly db: Database;
  /** The administrator's URL of the same database, for `migrate`, jobs and whole platforms. */
  readonly url: string;
}

/** What a test offers for tidying up: its `t`, or `{ after }` of `node:test`. */
export interface Tidying {
  after(tidy: () => void): void;
}

/** What every copy begins with besides its tables. */
export interface Contents {
  /** Names the contents: with another key another template is made. */
  readonly key: string;
  fill(db: Database): Promise<void>;
}

/**
 * A database of its own with these migrations, dropped when the file is done. It is copied from a template that is
 * made once for each set of migrations and each contents.
 */
export async function testDatabase(
  _t: Tidying,
  sources: readonly MigrationSource[],
  contents?: Contents,
): Promise<TestDatabase> {
  const server = await testServerUrl();
  const administrator = connectDatabase({
    url: server,
    role: 'none',
    size: 1,
    statementTimeoutMs: 120_000,
    lockTimeoutMs: 120_000,
  });
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = await templateDatabase(administrator, server, sources, contents);
  await administrator.run(
    sql`create database ${identifier(name)} template ${identifier(template)}`,
  );
  const url = withDatabase(server, name);
  const db = connectDatabase({ url, size: 8 });
  atTheEnd(async () => {
    await db.close();
    await administrator.run(sql`drop database if exists ${identifier(name)} with (force)`);
    await administrator.close();
  });
  return { db, url };
}

export function withDatabase(url: string, name: string): string {
  return url.replace(
    /\/[^/?]*(\?.*)?$/,
    (_, query: string | undefined) => `/${name}${query ?? ''}`,
  );
}

// Arbitrary, but ours; the second number is the template's own.
const templateLock = 7_243_002;

async function templateDatabase(
  administrator: Database,
  server: string,
  sources: readonly MigrationSource[],
  contents: Contents | undefined,
): Promise<string> {
  const key = fingerprint(sources, contents);
  const name = `template_${key}`;
  // One connection holds the lock, makes the template and lets go; the others find it made.
  await administrator.run(
    sql`select pg_advisory_lock(${templateLock}, ${Number.parseInt(key.slice(0, 7), 16)})`,
  );
  try {
    const made = await administrator.maybeOne(
      sql`select datname from pg_database where datname = ${name} and datistemplate`,
    );
    if (made === undefined) {
      await administrator.run(sql`drop database if exists ${identifier(name)} with (force)`);
      await administrator.run(sql`create database ${identifier(name)}`);
      const url = withDatabase(server, name);
      await migrate(url, sources);
      if (contents !== undefined) await fill(url, contents);
      await administrator.run(sql`alter database ${identifier(name)} is_template true`);
    }
  } finally {
    await administrator.run(
      sql`select pg_advisory_unlock(${templateLock}, ${Number.parseInt(key.slice(0, 7), 16)})`,
    );
  }
  return name;
}

async function fill(url: string, contents: Contents): Promise<void> {
  const db = connectDatabase({ url, size: 2 });
  try {
    await contents.fill(db);
  } finally {
    // A database that somebody is connected to cannot be copied.
    await db.close();
  }
}

function fingerprint(sources: readonly MigrationSource[], contents: Contents | undefined): string {
  const sum = createHash('sha256').update(`contents ${contents?.key ?? ''}\n`);
  for (const { name, folder } of sources) {
    sum.update(`module ${name}\n`);
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.sql'))
        sum.update(`${file}\n`).update(readFileSync(new URL(file, folder)));
    }
  }
  return sum.digest('hex').slice(0, 32);
}
