// What one PostgreSQL stores durably, asked one by one and collected: an entry and its stream's head for each.
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectDatabase,
  groupCommit,
  migrate,
  startEmbeddedPostgres,
} from '../../packages/database/src/index.ts';
import {
  appendAll,
  entriesMigrations,
  type Entry,
} from '../../packages/database/test/killing/entries.ts';
import { newId } from '../../packages/kernel/src/index.ts';

const secondsEach = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
chmodSync(folder, 0o755);
const coldFrom = performance.now();
let postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const coldMs = performance.now() - coldFrom;
await postgres.stop();
const warmFrom = performance.now();
postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const warmMs = performance.now() - warmFrom;
console.log(
  `embedded PostgreSQL: first start ${coldMs.toFixed(0)} ms, later ${warmMs.toFixed(0)} ms`,
);

await migrate(postgres.url, [entriesMigrations]);
const db = connectDatabase({ url: postgres.url, size: 16 });
const ways = [
  ['one by one', (entry: Entry) => appendAll(db, [entry]).then(([answer]) => answer)],
  [
    'collected, 1 lane',
    groupCommit({ run: (items: readonly Entry[]) => appendAll(db, items) }).add,
  ],
  [
    'collected, 2 lanes',
    groupCommit({ run: (items: readonly Entry[]) => appendAll(db, items), lanes: 2 }).add,
  ],
  [
    'collected, 2 ms wait',
    groupCommit({ run: (items: readonly Entry[]) => appendAll(db, items), maxWaitMs: 2 }).add,
  ],
] as const;
for (const clients of (process.argv[3] ?? '1,16,256').split(',').map(Number)) {
  for (const [name, add] of ways) console.log(await measure(name, add, clients));
}
await db.close();
await postgres.stop();
rmSync(folder, { recursive: true, force: true });

async function measure(
  name: string,
  add: (entry: Entry) => Promise<unknown>,
  clients: number,
): Promise<string> {
  const times: number[] = [];
  const until = performance.now() + secondsEach * 1000;
  const client = async (index: number) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const started = performance.now();
      await add({ commandId: newId(), stream: `stream-${index}-${turn % 50}` });
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)]!.toFixed(1);
  const rate = Math.round(times.length / secondsEach);
  return `${String(clients).padStart(3)} clients, ${name}: ${rate}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
