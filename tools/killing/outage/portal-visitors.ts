// A thread of its own for who visits the portal: its clock must not wait for the rows that the line carries.
import { parentPort, workerData } from 'node:worker_threads';
import { newId } from '@tongban/kernel';
import { itemCode } from '../../benchmarks/cases/http-walk.ts';
import { openConnection, type Reply } from '../../benchmarks/cases/http-connection.ts';

export interface PortalVisits {
  readonly port: number;
  readonly tokens: readonly string[];
  readonly perSecond: number;
}

/** Milliseconds of each answer by phase, and how many answers were none. */
export interface PortalTimes {
  readonly times: Readonly<Record<string, readonly number[]>>;
  readonly failed: number;
}

const { port, tokens, perSecond } = workerData as PortalVisits;
const times: Record<string, number[]> = {};
const underway = new Set<Promise<void>>();
const idle: ReturnType<typeof openConnection>[] = [];
let failed = 0;
// What runs for the first time is not what anybody waits for later.
let phase = 'first';
let isStopped = false;

parentPort!.on('message', (message: 'stop' | { readonly phase: string }) => {
  if (message === 'stop') isStopped = true;
  else phase = message.phase;
});

// The time of each is counted from when it was due, so that a portal that stands still is not spared the visits of that time.
const started = performance.now();
for (let turn = 0; !isStopped; turn += 1) {
  const dueMs = started + (turn * 1_000) / perSecond;
  const waitMs = dueMs - performance.now();
  if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs));
  const visit = once(turn, dueMs);
  underway.add(visit);
  void visit.finally(() => underway.delete(visit));
}
await Promise.all(underway);
for (const connection of idle) connection.close();
parentPort!.postMessage({ times, failed } satisfies PortalTimes);

async function once(turn: number, dueMs: number): Promise<void> {
  const during = phase;
  // The one that has rested longest: none rests until the portal hangs up.
  const connection = idle.shift() ?? openConnection(port);
  const { status } = await ask(connection, turn).catch(() => ({ status: 0 }));
  if (status === 200 || status === 201) (times[during] ??= []).push(performance.now() - dueMs);
  else failed += 1;
  if (status === 0) connection.close();
  else idle.push(connection);
}

/** Three look at their cases, the fourth begins an application. */
function ask(connection: ReturnType<typeof openConnection>, turn: number): Promise<Reply> {
  const token = tokens[(turn * 7) % tokens.length]!;
  const headers = `cookie: __Host-session=${token}\r\n`;
  if (turn % 4 !== 3) return connection.get('/api/cases?limit=20', headers);
  return connection.send('POST', '/api/drafts', `${headers}idempotency-key: ${newId()}\r\n`, {
    itemCode,
    regionCode: '440305',
  });
}
