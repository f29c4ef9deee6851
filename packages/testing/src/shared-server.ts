import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, openSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const patienceMs = 60_000;
const hostProgram = fileURLToPath(new URL('./server-host.ts', import.meta.url));

let shared: Promise<string> | undefined;

/**
 * The PostgreSQL of this test run: the one `npm test` started, or one that all test processes of this clone
 * share. Who comes first starts it; it ends by itself when nobody has been connected for a while.
 */
export function testServerUrl(): Promise<string> {
  const given = process.env['TONGBAN_TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return Promise.resolve(given);
  return (shared ??= joinSharedServer());
}

/** Where the shared server of this clone and user lives. */
export function sharedFolder(): string {
  const key = createHash('sha256').update(hostProgram).digest('hex').slice(0, 10);
  return join(tmpdir(), `tongban-test-${userInfo().uid}-${key}`);
}

export function doorOf(folder: string): string {
  return join(folder, 'door');
}

async function joinSharedServer(): Promise<string> {
  const folder = sharedFolder();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const until = Date.now() + patienceMs;
  let startedAt = 0;
  while (Date.now() < until) {
    const url = await knock(doorOf(folder));
    if (url !== undefined) return url;
    // A host that finds another one at work ends at once; asking again covers a host that was killed.
    if (Date.now() - startedAt > 10_000) {
      startHost(folder);
      startedAt = Date.now();
    }
    await sleep(50);
  }
  throw new Error(`No PostgreSQL for tests after ${patienceMs} ms; see ${folder}/host.log`);
}

/** Stays connected until this process ends: the host counts who is there. */
function knock(door: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket: Socket = connect(door);
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      heard += text;
      if (!heard.endsWith('\n')) return;
      socket.unref();
      resolve(heard.trim());
    });
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(undefined));
  });
}

function startHost(folder: string): void {
  const log = openSync(join(folder, 'host.log'), 'a');
  spawn(process.execPath, [hostProgram, folder], {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: '/',
  }).unref();
}
