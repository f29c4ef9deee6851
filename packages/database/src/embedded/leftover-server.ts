import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isServerOf } from './program-identity.ts';

/**
 * After the program was killed its PostgreSQL may live on. It is stopped the quick, clean way; nothing is lost
 * by that, and a server of our own can be watched. A lock file without a server is removed.
 */
export async function stopLeftoverServer(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined) return;
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isServerOf(pid, cluster)) break;
    kill(pid, signal);
    const until = Date.now() + patienceMs;
    while (Date.now() < until && isServerOf(pid, cluster)) await sleep(10);
  }
  if (readPid(file) === pid) rmSync(file, { force: true });
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in this moment.
  }
}
