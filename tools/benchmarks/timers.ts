// `npm run bench -- timers`: 1,000,000 open clocks of which 100,000 come due in one second, with a kill in the middle.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { casesMigrations, openCases, fixedPosts } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate, sql } from '@tongban/database';
import { newId, parseInstant } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { ledgerMigrations, verifyAll } from '@tongban/ledger';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { makeCases } from './cases/make-cases.ts';
import { cpuSeconds } from './cases/cpu-time.ts';
import { round, tellMachine } from './cases/measure.ts';
import { pgbenchLimit } from './cases/pgbench-limit.ts';
import { makeDesk } from './cases/desk.ts';
import { fourteenSteps, newCaseId } from './cases/walk.ts';

const due = Number(process.argv[2] ?? 100_000);
const open = Number(process.argv[3] ?? 1_000_000);
const submittedAt = parseInstant('2026-09-28T02:00:00Z') as Instant;
// The fourth working day after, around the National Day: every one of the cases is to be warned of.
const dueAt = '2026-10-08T16:00:00.000Z';
const desk = makeDesk();

const server = await startBenchServer('timers');
try {
  await migrate(server.url, [ledgerMigrations, casesMigrations]);
  await submitCases();
  await waitingClocks();
  const limit = await pgbenchLimit(server.url, 5);
  const db = connectDatabase({ url: server.url, role: 'none', size: 1 });

  const started = performance.now();
  const first = await sweep(Math.floor(due / 2));
  const before = await fired();
  const postgresBefore = cpuSeconds(server.pid()).postgres;
  const second = await sweep();
  const postgres = cpuSeconds(server.pid()).postgres - postgresBefore;
  const secondsInAll = (performance.now() - started) / 1_000;
  const after = await fired();

  const sweeping = first.seconds + second.seconds;
  const { twice } = await db.one<{ twice: number }>(sql`
    select count(*) - count(distinct stream) as twice
      from ledger.entries where type = 'WarningRaised'`);
  const { waiting } = await db.one<{ waiting: number }>(sql`
    select count(*) as waiting from cases.case_ends where follow_up_at > ${dueAt}`);
  const late = await db.one<{ p50: number; p99: number }>(sql`
    select percentile_cont(0.5) within group (order by late) as p50,
           percentile_cont(0.99) within group (order by late) as p99
      from (select (extract(epoch from recorded_at - min(recorded_at) over ()) * 1000)::float8 as late
              from ledger.entries where type = 'WarningRaised') as fired`);
  const { broken } = await verifyAll(db);
  await db.close();
  if (after !== due || twice !== 0 || broken !== undefined) {
    throw new Error(`${due - after} missed, ${twice} twice, ${JSON.stringify(broken)}`);
  }
  console.log(
    `${open} clocks, ${due} due at once: ${before} fired before the kill, ${after} in the end, none twice, ` +
      `${waiting} wait on; ${round(sweeping)} s of sweeping, ${round(secondsInAll)} s with the restart`,
  );
  const each = (seconds: number) => round((seconds * 1_000_000) / (due - before));
  console.log(
    `processor time a clock: Node ${each(second.processorSeconds)} µs, PostgreSQL ${each(postgres)} µs`,
  );
  tellMachine();
  const perSecond = Math.round(due / sweeping);
  console.log(
    JSON.stringify({
      job: 'timers',
      perSecond,
      // How long after the first of them a clock fired, the kill and the restart included.
      p50Ms: round(late.p50),
      p99Ms: round(late.p99),
      limit: { name: limit.name, perSecond: Math.round(limit.perSecond) },
      ratio: round(perSecond / limit.perSecond),
      missed: 0,
      twice: 0,
      secondsInAll: round(secondsInAll),
    }),
  );

  /** Runs the sweeping program to its end, or kills it once so many have fired. */
  async function sweep(killAfter = Infinity): Promise<Sweeping> {
    const child = fork(
      join(import.meta.dirname, '..', 'killing', 'sweep-clocks.ts'),
      [server.url, dueAt],
      {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      },
    );
    const ended = once(child, 'exit');
    await once(child.stdout!, 'data');
    const from = performance.now();
    const goal = (await entries()) + killAfter;
    const watch = setInterval(() => {
      void entries().then((count) => {
        if (count >= goal) child.kill('SIGKILL');
      });
    }, 20);
    let processorSeconds = Number.NaN;
    child.on('message', (told: { processorSeconds: number }) => ({ processorSeconds } = told));
    await ended;
    clearInterval(watch);
    return { seconds: (performance.now() - from) / 1_000, processorSeconds };
  }

  /** Numbers given to entries: a look costs nothing, unlike counting among a million. */
  async function entries(): Promise<number> {
    const { last } = await db.one<{ last: number }>(
      sql`select last_value as last from ledger.entries_seq`,
    );
    return last;
  }

  async function fired(): Promise<number> {
    const { count } = await db.one<{ count: number }>(
      sql`select count(*) as count from ledger.entries where type = 'WarningRaised'`,
    );
    return count;
  }
} finally {
  await server.stop();
}

interface Sweeping {
  /** At work, without the start of the program. */
  readonly seconds: number;
  /** Unknown of a program that was killed. */
  readonly processorSeconds: number;
}

/** Real cases, through the engine. */
async function submitCases(): Promise<void> {
  const db = connectDatabase({ url: server.url, size: 4 });
  const keys = softwareKeys({ masterKey: benchMasterKey, dataKeys: memoryDataKeys() });
  const cases = await openCases({ db, clock: () => submittedAt, keys, posts: fixedPosts({}) });
  for (let left = due; left > 0; left -= 1_000) {
    await Promise.all(
      Array.from({ length: Math.min(left, 1_000) }, async () => {
        const [step] = fourteenSteps(desk, newId());
        if (step === undefined) throw new Error('A case begins with its submission.');
        const { act, actor } = step;
        const result = await cases.handleCaseCommand({
          caseId: newCaseId(),
          commandId: newId(),
          actor,
          act,
        });
        if (!result.ok) throw new Error(result.refusal.code);
      }),
    );
  }
  await db.close();
}

/** Heads of other cases, whose clocks run out later. */
async function waitingClocks(): Promise<void> {
  const persons = Array.from({ length: 2_000 }, (): string => newId());
  await makeCases(server.url, { count: open - due, persons, desks: [desk] });
  const db = connectDatabase({
    url: server.url,
    role: 'tongban_owner',
    size: 1,
    statementTimeoutMs: 300_000,
  });
  await db.run(sql`
    update cases.case_ends
       set follow_up = 'raise-warning',
           follow_up_at = ${dueAt}::timestamptz + interval '1 day' * (1 + abs(hashtext(case_id::text)) % 60)
     where follow_up_at is null`);
  await db.run(sql`vacuum analyze cases.case_heads, cases.case_ends`);
  await db.close();
}
