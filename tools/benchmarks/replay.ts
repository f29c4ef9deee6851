// `npm run bench -- replay`: every case made anew from the ledger, through `evolve`, and compared with its head.
import { casesMigrations, countAstray, fixedPosts, openCases, replayCases } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate, sql } from '@tongban/database';
import { newId, systemClock } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { cpuSeconds } from './cases/cpu-time.ts';
import { appointmentsAt, makeDesk } from './cases/desk.ts';
import { percentiles, round, tellMachine } from './cases/measure.ts';
import { fourteenSteps, newCaseId } from './cases/walk.ts';

const count = Number(process.argv[2] ?? 20_000);
const rounds = 3;
const together = 500;

const server = await startBenchServer('replay');
try {
  await migrate(server.url, [ledgerMigrations, casesMigrations]);
  const desk = makeDesk();
  const db = connectDatabase({ url: server.url, size: 4 });
  const keys = softwareKeys({ masterKey: benchMasterKey, dataKeys: memoryDataKeys() });
  const cases = await openCases({
    db,
    clock: systemClock,
    keys,
    posts: fixedPosts(appointmentsAt(desk)),
  });
  for (let made = 0; made < count; made += together) {
    await Promise.all(Array.from({ length: Math.min(together, count - made) }, walkThrough));
  }
  // The first reader of fresh rows also notes in them that they are final.
  await readingAlone();
  const limit = await readingAlone();

  const pages: number[] = [];
  let events = 0;
  const before = cpuSeconds(server.pid());
  const started = performance.now();
  for (let turn = 0; turn < rounds; turn += 1) {
    let from = performance.now();
    for await (const page of replayCases(db)) {
      events += page.events;
      pages.push(performance.now() - from);
      from = performance.now();
    }
  }
  const seconds = (performance.now() - started) / 1_000;
  const after = cpuSeconds(server.pid());
  const each = (used: number) => round((used * 1_000_000) / events);
  console.log(
    `processor time an event: Node ${each(after.node - before.node)} µs, ` +
      `PostgreSQL ${each(after.postgres - before.postgres)} µs`,
  );

  const { calendarOf, settings } = cases.world;
  let compared = 0;
  let astray = 0;
  for await (const { heads } of replayCases(db)) {
    compared += heads.length;
    astray += await countAstray(db, heads, { calendarOf, settings });
  }
  await db.close();
  console.log(`${compared} heads compared with those written, ${astray} differ`);
  if (astray > 0 || compared !== count) throw new Error('The heads are not what the ledger says.');
  tellMachine();
  const perSecond = Math.round(events / seconds);
  console.log(
    JSON.stringify({
      job: 'replay',
      perSecond,
      ...percentiles(pages),
      limit,
      ratio: round(perSecond / limit.perSecond),
      heads: compared,
      astray,
    }),
  );

  async function walkThrough(): Promise<void> {
    const caseId = newCaseId();
    for (const { act, actor } of fourteenSteps(desk, newId())) {
      const result = await cases.handleCaseCommand({ caseId, commandId: newId(), actor, act });
      if (!result.ok) throw new Error(`${act.type}: ${result.refusal.code}`);
    }
  }

  /** What it costs to be told the same rows when nobody looks at what they hold. */
  async function readingAlone() {
    const from = performance.now();
    let rows = 0;
    let after = { stream: '', version: 0 };
    for (let read = 1; read > 0;) {
      read = 0;
      const told = db.copied(sql`
        select stream, version, type, at, actor, on_behalf_of, data, hash
          from ledger.entries
         where (stream, version) > (${after.stream}, ${after.version})
         order by entries.stream, version
         limit 20000`);
      for await (const some of told) {
        for (; some.next(); read += 1) after = { stream: some.text(0), version: some.integer(1) };
      }
      rows += read;
    }
    const perSecond = Math.round((rows * 1_000) / (performance.now() - from));
    return { name: 'reading the rows and making nothing of them', perSecond };
  }
} finally {
  await server.stop();
}
