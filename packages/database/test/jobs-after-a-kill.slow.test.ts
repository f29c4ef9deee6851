import { deepStrictEqual } from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { killTree } from '@tongban/testing';
import {
  addJob,
  connectDatabase,
  createJobs,
  migrate,
  startEmbeddedPostgres,
} from '../src/index.ts';

it(
  'jobs go on after PostgreSQL was killed, each at least once',
  { timeout: 120_000 },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-jobs-'));
    chmodSync(folder, 0o755);
    const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
    t.after(async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    await migrate(postgres.url, []);
    const db = connectDatabase({ url: postgres.url, size: 2 });
    const done = new Set<number>();
    const jobs = createJobs({
      url: postgres.url,
      handlers: [
        {
          name: 'count',
          run: async ({ number }: { number: number }) => {
            await sleep(20);
            done.add(number);
          },
        },
      ],
    });
    t.after(async () => {
      await jobs.stop();
      await db.close();
    });
    await jobs.start();
    const added: number[] = [];
    for (let kill = 0; kill < 3; kill += 1) {
      for (let index = 0; index < 20; index += 1) {
        const number = kill * 100 + index;
        await untilStored(() => addJob(db, 'count', { number }, { key: `count ${number}` }));
        added.push(number);
      }
      killTree(postgres.pid());
    }
    const startedAt = performance.now();
    while (done.size < added.length && performance.now() - startedAt < 90_000) {
      await sleep(50);
    }
    deepStrictEqual([...done].sort(byNumber), added);
    t.diagnostic(`all done ${Math.round(performance.now() - startedAt)} ms after the last kill`);
  },
);

function byNumber(first: number, second: number): number {
  return first - second;
}

/** The key makes it right to ask again. */
async function untilStored(store: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await store();
    } catch {
      await sleep(50);
    }
  }
}
