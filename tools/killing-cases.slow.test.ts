import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseId, casesMigrations } from '@tongban/cases';
import { connectDatabase, migrate, sql, startEmbeddedPostgres } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { ledgerMigrations, verifyAll } from '@tongban/ledger';
import { killInTurns, killTree, Load } from '@tongban/testing';
import { appointmentsAt, makeDesk } from './benchmarks/cases/desk.ts';
import { fourteenSteps, newCaseId } from './benchmarks/cases/walk.ts';

const kills = 20;

describe(
  'kill -9 of the case engine under load',
  { skip: process.platform !== 'linux', timeout: 400_000 },
  () => {
    it(`${kills} kills of PostgreSQL and of the program lose no acknowledged command and double none`, async (t) => {
      const { url, pid, load } = await prepare(t, {});
      const { longestAwayMs } = await killInTurns(load, { kills, between: 300, pid });
      const stored = await readBook(url);
      deepStrictEqual(load.refused, []);
      deepStrictEqual(missing(load.acknowledged, stored.commands), []);
      deepStrictEqual(missing(stored.commands, load.acknowledged), []);
      strictEqual(stored.double, 0);
      strictEqual(stored.broken, undefined);
      strictEqual(stored.headsAstray, 0);
      ok(load.acknowledged.size > kills * 300);
      t.diagnostic(
        `${kills} kills, ${load.acknowledged.size} commands acknowledged, ${stored.entries} entries, ` +
          `0 lost, 0 double, 0 broken chains; longest interruption ${Math.round(longestAwayMs)} ms`,
      );
    });

    it('a server that answers before the disk has it does lose commands, and this test sees it', async (t) => {
      const settings = { synchronous_commit: 'off', wal_writer_delay: '3s' };
      const { url, pid, load } = await prepare(t, settings);
      await load.progress(1_000);
      await load.kill();
      killTree(pid());
      const stored = await readBook(url);
      const lost = missing(load.acknowledged, stored.commands).length;
      ok(lost > 0, 'nothing was lost');
      t.diagnostic(`control: ${lost} of ${load.acknowledged.size} acknowledged commands lost`);
    });
  },
);

async function prepare(t: TestContext, settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-killing-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings });
  t.after(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await migrate(postgres.url, [ledgerMigrations, casesMigrations]);
  const load = caseLoad(postgres.url);
  t.after(() => load.kill());
  load.start();
  return { url: postgres.url, pid: postgres.pid, load };
}

/** Each client takes one case after the other through its fourteen commands. */
function caseLoad(url: string): Load {
  const desk = makeDesk();
  const walks = new Map<number, { caseId: CaseId; left: ReturnType<typeof fourteenSteps> }>();
  return new Load({
    program: join(import.meta.dirname, 'killing', 'write-cases.ts'),
    args: [url, JSON.stringify(appointmentsAt(desk))],
    clients: 64,
    next(client) {
      let walk = walks.get(client);
      if (walk === undefined || walk.left.length === 0) {
        walk = { caseId: newCaseId(), left: fourteenSteps(desk, newId()) };
        walks.set(client, walk);
      }
      const { act, actor } = walk.left.shift()!;
      const commandId = newId();
      return { commandId, text: JSON.stringify({ caseId: walk.caseId, commandId, actor, act }) };
    },
  });
}

async function readBook(url: string) {
  const db = connectDatabase({ url, role: 'none', size: 1 });
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      const rows = await db.many<{ commandId: string }>(sql`
        select distinct command_id as "commandId"
          from ledger.entries where starts_with(stream, 'case/') limit 10000000`);
      const { double } = await db.one<{ double: number }>(sql`
        select count(*) - count(distinct (command_id, command_part)) as "double"
          from ledger.entries where starts_with(stream, 'case/')`);
      const { headsAstray } = await db.one<{ headsAstray: number }>(sql`
        select count(*) as "headsAstray"
          from (select stream, max(version) as version
                  from ledger.entries where starts_with(stream, 'case/') group by stream) as ends
          full join (cases.case_heads join cases.case_ends using (case_id)) as heads
               on ends.stream = 'case/' || heads.case_id and ends.version = heads.version
         where ends.stream is null or heads.case_id is null`);
      const { entries, broken } = await verifyAll(db);
      await db.close();
      const commands = new Set(rows.map(({ commandId }) => commandId));
      return { commands, double, headsAstray, entries, broken };
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
  }
}

function missing(from: ReadonlySet<string>, there: ReadonlySet<string>): string[] {
  return [...from].filter((one) => !there.has(one)).slice(0, 10_000);
}
