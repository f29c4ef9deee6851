import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import type { ServerUser } from './choose-user.ts';
import { type Cluster, diskFull } from './prepare-cluster.ts';
import { keptMemory } from './server-settings.ts';

export interface ServerPlan {
  readonly native: string;
  readonly cluster: Cluster;
  readonly user: ServerUser | undefined;
  readonly socketFolder: string;
  readonly port: number;
  readonly listensOnTcp: boolean;
  readonly logFile: string;
  readonly settings: Readonly<Record<string, string | number>>;
}

export interface ServerProcess {
  readonly pid: number;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

// Crash recovery replays at most `max_wal_size`; a minute is long for that on any disk.
const startPatienceMs = 120_000;

/** Starts PostgreSQL and waits until it answers. */
export async function startServerProcess(plan: ServerPlan): Promise<ServerProcess> {
  const until = Date.now() + startPatienceMs;
  for (;;) {
    const logged = sizeOf(plan.logFile);
    const child = launch(plan);
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    const state = await waitUntilReady(plan, child, until);
    if (state === 'ready') return { pid: child.pid!, ended, stop: () => stop(child, ended) };
    if (state === 'late') await stop(child, ended);
    const log = readFileSync(plan.logFile, 'utf8').slice(logged);
    // Children of a killed server may hold its memory for a moment longer.
    if (/shared memory block .* still in use/.test(log) && Date.now() < until) {
      await sleep(200);
      continue;
    }
    throw whyNot(plan, log);
  }
}

function launch(plan: ServerPlan): ChildProcess {
  const { cluster } = plan;
  const settings = {
    ...plan.settings,
    port: plan.port,
    listen_addresses: plan.listensOnTcp ? '127.0.0.1' : '',
    unix_socket_directories: plan.socketFolder,
    unix_socket_permissions: '0700',
    hba_file: cluster.accessFile,
    ident_file: cluster.callersFile,
  };
  const log = openSync(plan.logFile, 'a', 0o600);
  const child = spawn(
    join(plan.native, 'bin', 'postgres'),
    [
      '-D',
      cluster.path,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...keptMemory },
      stdio: ['ignore', log, log],
      // A session of its own: Ctrl-C is for the program, which stops PostgreSQL when it is done with it.
      detached: true,
      ...identityOf(plan.user),
    },
  );
  closeSync(log);
  child.on('error', () => {});
  if (child.pid !== undefined) stopWithProgram(child, plan);
  return child;
}

// The socket's folder goes with the server; PostgreSQL itself leaves it.
const guardScript =
  'read line; kill -INT "$1" 2>/dev/null; ' +
  'for turn in 1 2 3 4 5 6 7 8 9 10; do rmdir "$2" 2>/dev/null && exit; sleep 1; done';

/** A small guard that stops PostgreSQL when this program is killed: its end of the pipe closes then. */
function stopWithProgram(
  server: ChildProcess,
  { socketFolder, user }: Pick<ServerPlan, 'socketFolder' | 'user'>,
): void {
  const guard = spawn('/bin/sh', ['-c', guardScript, 'sh', String(server.pid), socketFolder], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    ...identityOf(user),
  });
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  server.once('exit', () => guard.kill('SIGKILL'));
}

function identityOf(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

async function waitUntilReady(
  { cluster }: ServerPlan,
  child: ChildProcess,
  until: number,
): Promise<'ready' | 'ended' | 'late'> {
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      return 'ended';
    const lines = linesOf(join(cluster.path, 'postmaster.pid'));
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return 'ready';
    await sleep(10);
  }
  return 'late';
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const patience = new AbortController();
    await Promise.race([
      ended.then(() => patience.abort()),
      sleep(patienceMs, undefined, { signal: patience.signal, ref: false }).catch(() => {}),
    ]);
  }
}

function whyNot(plan: ServerPlan, log: string): StartError {
  const folder = plan.cluster.path;
  if (/No space left on device/.test(log)) return diskFull(folder);
  if (/could not bind|Address already in use/.test(log)) {
    return new StartError('database/port-taken', {
      zh: `端口 ${plan.port} 已被其他程序占用,数据库无法启动。`,
      en: `Port ${plan.port} is taken by another program; the database cannot start.`,
    });
  }
  const reason = /(?:FATAL|PANIC): {2}(.*)/.exec(log)?.[1] ?? log.trim().split('\n').at(-1) ?? '';
  return new StartError('database/did-not-start', {
    zh: `数据库未能启动:${reason}(日志:${plan.logFile})`,
    en: `The database did not start: ${reason} (log: ${plan.logFile})`,
  });
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
