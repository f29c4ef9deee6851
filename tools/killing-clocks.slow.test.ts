import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { casesMigrations, fixedPosts, openCases } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate, sql, startEmbeddedPostgres } from '@tongban/database';
import { newId, parseInstant } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { ledgerMigrations, verifyAll } from '@tongban/ledger';
import { killTree } from '@tongban/testing';
import { makeDesk } from './benchmarks/cases/desk.ts';
import { fourteenSteps, newCaseId } from './benchmarks/cases/walk.ts';

const clocks = 20_000;
const submitted = parseInstant('2026-09-28T02:00:00Z') as Instant;
// Four working days later, around the National Day: the first warning, and nothing else, is due.
const dueAt = '2026-10-08T16:00:00Z';

describe(
  'kill -9 while clocks come due',
  { skip: process.platform !== 'linux', timeout: 300_000 },
  () => {
    it('none is missed and none fires twice, whether the program or PostgreSQL dies', async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'tongban-clocks-'));
      chmodSync(folder, 0o755);
      const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
      t.after(async () => {
        await postgres.stop();
        rmSync(folder, { recursive: true, force: true });
      });
      await migrate(postgres.url, [ledgerMigrations, casesMigrations]);
      await submitCases(postgres.url);
      const db = connectDatabase({ url: postgres.url, role: 'none', size: 1 });
      t.after(() => db.close());

      const stages: number[] = [];
      for (const victim of ['program', 'postgres', 'nobody'] as const) {
        const sweep = spawn(
          process.execPath,
          [join(import.meta.dirname, 'killing', 'sweep-clocks.ts'), postgres.url, dueAt],
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        t.after(() => sweep.kill('SIGKILL'));
        const ended = once(sweep, 'exit');
        const before = await fired(db);
        if (victim === 'nobody') {
          deepStrictEqual(await ended, [0, null]);
        } else {
          while ((await fired(db)) < before + clocks / 5) await sleep(2);
          if (victim === 'postgres') killTree(postgres.pid());
          sweep.kill('SIGKILL');
          await ended;
        }
        stages.push(await untilReachable(() => fired(db)));
      }
      ok(stages[0]! < clocks && stages[1]! < clocks, 'the kills came too late to matter');
      strictEqual(stages[2], clocks);
      const { twice } = await db.one<{ twice: number }>(sql`
        select count(*) - count(distinct stream) as twice
          from ledger.entries where type = 'WarningRaised'`);
      strictEqual(twice, 0);
      const { left } = await db.one<{ left: number }>(sql`
        select count(*) as left from cases.case_ends
         where version <> 2 or follow_up_at <= ${dueAt}`);
      strictEqual(left, 0);
      strictEqual((await verifyAll(db)).broken, undefined);
      t.diagnostic(`${stages[0]} fired before the first kill, ${stages[1]} before the second`);
    });
  },
);

async function submitCases(url: string): Promise<void> {
  const db = connectDatabase({ url, size: 4 });
  const keys = softwareKeys({ masterKey: new Uint8Array(32).fill(7), dataKeys: memoryDataKeys() });
  const cases = await openCases({ db, clock: () => submitted, keys, posts: fixedPosts({}) });
  const desk = makeDesk();
  const submit = () => {
    const [{ act, actor } = never()] = fourteenSteps(desk, newId());
    return cases.handleCaseCommand({ caseId: newCaseId(), commandId: newId(), actor, act });
  };
  for (let left = clocks; left > 0; left -= 1_000) {
    const results = await Promise.all(Array.from({ length: 1_000 }, submit));
    ok(results.every((result) => result.ok));
  }
  await db.close();
}

async function fired(db: ReturnType<typeof connectDatabase>): Promise<number> {
  const { count } = await db.one<{ count: number }>(
    sql`select count(*) as count from ledger.entries where type = 'WarningRaised'`,
  );
  return count;
}

async function untilReachable<Value>(ask: () => Promise<Value>): Promise<Value> {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

function never(): never {
  throw new Error('A case begins with its submission.');
}
