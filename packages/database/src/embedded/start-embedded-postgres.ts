import { chownSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { toDatabaseError } from '../database-error.ts';
import { StartError } from '../start-error.ts';
import { chooseUser, type ServerUser } from './choose-user.ts';
import { findBinaries } from './find-binaries.ts';
import { lockFolder } from './folder-lock.ts';
import { stopLeftoverServer } from './leftover-server.ts';
import { administrator, prepareCluster } from './prepare-cluster.ts';
import { reachableBinaries, reachableDataFolder } from './reachable-folders.ts';
import { type ServerPlan, type ServerProcess, startServerProcess } from './server-process.ts';
import { serverSettings } from './server-settings.ts';

export interface EmbeddedPostgresOptions {
  /** Where the data lies; made if it is missing. */
  readonly folder: string;
  /** Listen on 127.0.0.1 too. Without it only programs of the same user can connect, over a socket. */
  readonly port?: number;
  /** Settings of `postgresql.conf` other than ours; tests weaken durability with them. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Told when PostgreSQL ended unasked and could not be started again. */
  onLost?(error: StartError): void;
}

export interface EmbeddedPostgres {
  /** A URL of the database `tongban` for its administrator. */
  readonly url: string;
  /** The first process of the server that runs at present. */
  pid(): number;
  stop(): Promise<void>;
}

// Whoever dies more often than this is ill, and starting it again hides it.
const restartsAMinute = 30;
const largestLogBytes = 10 * 1_048_576;

/**
 * Runs a PostgreSQL of our own: made at the first start, stopped with the program, started again when it
 * dies, and put in order after a kill of either.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const wanted = resolve(options.folder);
  const user = serverUser(wanted);
  const native = reachableBinaries(findBinaries(), user);
  const folder = reachableDataFolder(wanted, user);
  const lock = lockFolder(folder);
  let socketFolder: string | undefined;
  try {
    await stopLeftoverServer(join(folder, 'cluster'));
    const cluster = prepareCluster(folder, native, user);
    socketFolder = makeSocketFolder(user);
    const plan: ServerPlan = {
      native,
      cluster,
      user,
      socketFolder,
      port: options.port ?? 5432,
      listensOnTcp: options.port !== undefined,
      logFile: prepareLog(folder),
      settings: { ...serverSettings(), ...options.settings },
    };
    return await supervise(plan, options, () => {
      rmSync(plan.socketFolder, { recursive: true, force: true });
      lock.release();
    });
  } catch (error) {
    if (socketFolder !== undefined) rmSync(socketFolder, { recursive: true, force: true });
    lock.release();
    throw error;
  }
}

async function supervise(
  plan: ServerPlan,
  options: EmbeddedPostgresOptions,
  tidy: () => void,
): Promise<EmbeddedPostgres> {
  let server: ServerProcess = await startServerProcess(plan);
  let stopping: Promise<void> | undefined;
  let restarting: Promise<void> = Promise.resolve();
  const restarts: number[] = [];

  function watch(): void {
    void server.ended.then(() => {
      if (stopping === undefined) restarting = restart();
    });
  }

  async function restart(): Promise<void> {
    const now = Date.now();
    restarts.push(now);
    const recent = restarts.filter((at) => at > now - 60_000).length;
    if (recent > restartsAMinute) return giveUp();
    await sleep(Math.min(50 * (recent - 1), 1_000));
    if (stopping !== undefined) return;
    try {
      server = await startServerProcess(plan);
      watch();
    } catch (error) {
      giveUp(error);
    }
  }

  function giveUp(cause?: unknown): void {
    options.onLost?.(
      cause instanceof StartError
        ? cause
        : new StartError('database/did-not-start', {
            zh: `数据库一再中止,已不再重启(日志:${plan.logFile})`,
            en: `The database ended again and again and is not started any more (log: ${plan.logFile})`,
          }),
    );
  }

  async function stop(): Promise<void> {
    await restarting;
    await server.stop();
    tidy();
  }

  watch();
  try {
    await createDatabase(urlOf(plan, 'postgres'));
  } catch (error) {
    stopping = server.stop();
    await stopping;
    throw error;
  }
  return {
    url: urlOf(plan, 'tongban'),
    pid: () => server.pid,
    stop: () => (stopping ??= stop()),
  };
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query(`select from pg_database where datname = 'tongban'`);
    if (rowCount === 0) await client.query('create database tongban');
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await client.end();
  }
}

function urlOf(
  { socketFolder, port, cluster, listensOnTcp }: ServerPlan,
  database: string,
): string {
  return listensOnTcp
    ? `postgresql://${administrator}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`
    : `postgresql://${administrator}@${encodeURIComponent(socketFolder)}:${port}/${database}`;
}

function serverUser(folder: string): ServerUser | undefined {
  const user = chooseUser(folder);
  if (user === undefined && process.getuid?.() === 0) {
    throw new StartError('database/cannot-drop-root', {
      zh: 'PostgreSQL 不能以 root 身份运行,而系统中没有 nobody 等可用的普通用户。请以普通用户运行,或用 DATABASE_URL 指定数据库。',
      en: 'PostgreSQL does not run as root, and there is no user such as nobody to run it. Run as an ordinary user, or name a database in DATABASE_URL.',
    });
  }
  return user;
}

/** Short, because the path of a socket may have about 100 characters; closed to everyone else. */
function makeSocketFolder(user: ServerUser | undefined): string {
  const root = tmpdir().length > 60 ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(root, 'tongban-'));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}

function prepareLog(folder: string): string {
  const file = join(folder, 'server.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLogBytes) renameSync(file, `${file}.old`);
  return file;
}
