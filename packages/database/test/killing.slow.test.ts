import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newId } from '@tongban/kernel';
import { killInTurns, killTree, Load } from '@tongban/testing';
import { connectDatabase, migrate, sql, startEmbeddedPostgres } from '../src/index.ts';
import { entriesMigrations } from './killing/entries.ts';

const kills = 20;

describe('kill -9 under load', { skip: process.platform !== 'linux', timeout: 400_000 }, () => {
  it(`${kills} kills of PostgreSQL and of the program lose no acknowledged command and double none`, async (t) => {
    const { url, pid } = await prepare(t, {});
    const load = loadOn(url);
    t.after(() => load.kill());
    load.start();
    const { longestAwayMs } = await killInTurns(load, { kills, between: 500, pid });
    const stored = await readStored(url);
    deepStrictEqual(missing(load.acknowledged, stored.commandIds), []);
    deepStrictEqual(missing(stored.commandIds, load.acknowledged), []);
    strictEqual(stored.commandIds.size, stored.entries);
    deepStrictEqual(stored.brokenStreams, []);
    ok(load.acknowledged.size > kills * 500);
    t.diagnostic(
      `${kills} kills, ${load.acknowledged.size} acknowledged, 0 lost, 0 double; ` +
        `longest interruption ${Math.round(longestAwayMs)} ms`,
    );
  });

  it('a server that answers before the disk has it does lose commands, and this test sees it', async (t) => {
    const { url, pid } = await prepare(t, { synchronous_commit: 'off', wal_writer_delay: '3s' });
    const load = loadOn(url);
    t.after(() => load.kill());
    load.start();
    await load.progress(2_000);
    await load.kill();
    killTree(pid());
    const stored = await readStored(url);
    const lost = missing(load.acknowledged, stored.commandIds).length;
    ok(lost > 0, 'nothing was lost');
    t.diagnostic(`control: ${lost} of ${load.acknowledged.size} acknowledged commands lost`);
  });
});

function loadOn(url: string): Load {
  let asked = 0;
  return new Load({
    program: fileURLToPath(new URL('./killing/write-entries.ts', import.meta.url)),
    args: [url],
    clients: 64,
    next: () => ({ commandId: newId(), text: `stream-${(asked += 1) % 200}` }),
  });
}

async function prepare(t: TestContext, settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-killing-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings });
  t.after(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await migrate(postgres.url, [entriesMigrations]);
  return postgres;
}

async function readStored(url: string) {
  const db = connectDatabase({ url, size: 1 });
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      const rows = await db.many<{ commandId: string }>(
        sql`select command_id as "commandId" from entries.entries limit 10000000`,
      );
      // Each stream is numbered from 1 without a gap, and its head counts the same.
      const brokenStreams = await db.many(sql`
        select stream from entries.entries join entries.heads h using (stream)
         group by stream, h.version
        having count(*) <> max(entries.version) or max(entries.version) <> h.version
         limit 100
      `);
      await db.close();
      const commandIds = new Set(rows.map(({ commandId }) => commandId));
      return { commandIds, entries: rows.length, brokenStreams };
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

function missing(from: ReadonlySet<string>, there: ReadonlySet<string>): string[] {
  return [...from].filter((one) => !there.has(one)).slice(0, 10_000);
}
