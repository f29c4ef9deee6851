import pg from 'pg';
import { connectionOptions } from './connection-options.ts';
import { isOutOfSpace, toDatabaseError } from './database-error.ts';
import { migrateJobs } from './jobs/migrate-jobs.ts';
import { type Migration, type MigrationSource, readMigrations } from './migration-source.ts';
import { prepareRoles } from './prepare-roles.ts';
import { StartError } from './start-error.ts';

const oldestServer = 150_000;
// One migration at a time in a database; the number is arbitrary but ours.
const migrationLock = 7_243_001;

/**
 * Brings the database up to the given migrations, one transaction each, and tells which were applied.
 * Several programs may start at once: the others wait and find nothing left to do.
 */
export async function migrate(url: string, sources: readonly MigrationSource[]): Promise<string[]> {
  const migrations = sources.flatMap((source) => readMigrations(source));
  const client = await connect(url);
  try {
    await checkServer(client);
    await client.query(`select pg_advisory_lock(${migrationLock})`);
    await prepareRoles(client);
    await client.query('set role tongban_owner');
    await client.query(history);
    for (const { name } of sources) await client.query(`create schema if not exists ${name}`);
    const pending = await compareWithApplied(client, sources, migrations);
    for (const migration of pending) await apply(client, migration);
    await migrateJobs(url);
    return pending.map(({ module, name }) => `${module}/${name}`);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    ...connectionOptions({ url, applicationName: 'tongban migrate', statementTimeoutMs: 600_000 }),
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { code } = toDatabaseError(error);
    throw new StartError(
      'database/unreachable',
      {
        zh: `无法连接数据库(${code})。请检查 DATABASE_URL 以及 PostgreSQL 是否已启动。`,
        en: `The database cannot be reached (${code}). Check DATABASE_URL and that PostgreSQL is running.`,
      },
      toDatabaseError(error),
    );
  }
  return client;
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string; encoding: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  const [server] = rows;
  if (Number(server?.number) < oldestServer) {
    throw new StartError('database/too-old', {
      zh: `需要 PostgreSQL 15 或更高版本,而该服务器是 ${server?.version}。`,
      en: `PostgreSQL 15 or later is needed; this server is ${server?.version}.`,
    });
  }
  if (server?.encoding !== 'UTF8') {
    throw new StartError('database/wrong-encoding', {
      zh: `数据库的编码必须是 UTF8,而它是 ${server?.encoding}。`,
      en: `The database must be encoded in UTF8; it is ${server?.encoding}.`,
    });
  }
}

async function compareWithApplied(
  client: pg.Client,
  sources: readonly MigrationSource[],
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await client.query<{ module: string; name: string; checksum: string }>(
    `select module, name, checksum from migrations.applied
      where module = any($1) order by module, name limit 100000`,
    [sources.map(({ name }) => name)],
  );
  const known = new Map(migrations.map((one) => [`${one.module}/${one.name}`, one]));
  for (const { module, name, checksum } of rows) {
    const here = known.get(`${module}/${name}`);
    if (here === undefined) {
      throw new StartError('database/migration-missing', {
        zh: `数据库已执行过 ${module}/${name},但程序中没有它:该数据库属于更新的版本。`,
        en: `The database has had ${module}/${name}, which this program does not know: it belongs to a later version.`,
      });
    }
    if (here.checksum !== checksum) {
      throw new StartError('database/migration-changed', {
        zh: `${module}/${name} 执行之后被修改过。已执行的迁移不得修改,请新增一个迁移。`,
        en: `${module}/${name} was changed after it was applied. Leave it as it was and add a new one.`,
      });
    }
    known.delete(`${module}/${name}`);
  }
  return [...known.values()];
}

async function apply(
  client: pg.Client,
  { module, name, text, checksum }: Migration,
): Promise<void> {
  try {
    await client.query('begin');
    const before = await transactionId(client);
    await client.query(text);
    if ((await transactionId(client)) !== before) {
      throw new Error('It ends its transaction itself; each migration is one transaction.');
    }
    await client.query(
      'insert into migrations.applied (module, name, checksum) values ($1, $2, $3)',
      [module, name, checksum],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    const known = toDatabaseError(error);
    if (isOutOfSpace(known)) throw known;
    throw new StartError(
      'database/migration-failed',
      {
        zh: `迁移 ${module}/${name} 失败:${known.message}${lineOf(error, text)}`,
        en: `Migration ${module}/${name} failed: ${known.message}${lineOf(error, text)}`,
      },
      known,
    );
  }
}

async function transactionId(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select pg_current_xact_id()::text as id');
  return rows[0]!.id;
}

function lineOf(error: unknown, text: string): string {
  const { position } = error as { position?: string };
  return position === undefined
    ? ''
    : ` (line ${text.slice(0, Number(position)).split('\n').length})`;
}

const history = `
create schema if not exists migrations;
create table if not exists migrations.applied (
  module     text        not null,
  name       text        not null,
  checksum   text        not null,
  applied_at timestamptz not null default now(),
  constraint applied_pkey primary key (module, name)
)`;
