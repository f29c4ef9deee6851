// `npm run bench -- sync`: 828,000 rows from zero to equal, every receipt verified; then the tail; beside them plain COPY.
import { availableParallelism, loadavg } from 'node:os';
import { openConnection, sql, type Database } from '@tongban/database';
import {
  listDestinations,
  nationalContract,
  publishRows,
  reconcile,
  startDelivering,
  type MappedRow,
} from '@tongban/exchange';
import { bulkColumns, rowGuidOf } from '@tongban/exchange-protocol';
import { dayOf, systemClock } from '@tongban/kernel';
import { percentiles, round } from './cases/measure.ts';
import { rowsInAll } from './exchange/make-rows.ts';
import { withTwoPlatforms, type TwoPlatforms } from './exchange/two-platforms.ts';

await withTwoPlatforms('sync', async (platforms) => {
  const limit = await plainCopy(platforms);
  console.log(`limit: plain COPY of the same rows ${Math.round(limit)}/s`);
  const started = performance.now();
  const [ourCpu, theirCpu] = [process.cpuUsage(), await platforms.theirCpuSeconds()];
  const delivering = startDelivering({
    ...platforms,
    databaseUrl: platforms.url,
    clock: systemClock,
    onError: (error) => console.error(error),
  });
  await untilAcknowledged(platforms.db);
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(ourCpu);
  const receiverCpu = (await platforms.theirCpuSeconds()) - theirCpu;
  console.log(
    `from zero: ${seconds.toFixed(2)} s, ${Math.round(rowsInAll / seconds)} rows/s; ` +
      `processor time: sender ${((user + system) / 1e6).toFixed(1)} s, receiver ${receiverCpu.toFixed(1)} s`,
  );
  await mustBeEqual(platforms);
  const tail = await measureTail(platforms);
  await delivering.stop();
  console.log(`tail, commit to receipt: p50 ${tail.p50Ms} ms, p99 ${tail.p99Ms} ms`);
  console.log(`${availableParallelism()} cores, load ${round(loadavg()[0] ?? 0)} at the end`);
  console.log(
    JSON.stringify({
      job: 'sync',
      perSecond: Math.round(rowsInAll / seconds),
      ...tail,
      limit: { name: 'plain COPY of the same rows', perSecond: Math.round(limit) },
      ratio: round(rowsInAll / seconds / limit),
      rows: rowsInAll,
      equal: true,
    }),
  );
});

/** The same rows copied by PostgreSQL's own means into an equal table, through one client that only passes bytes on. */
async function plainCopy({ url, theirUrl }: TwoPlatforms): Promise<number> {
  const from = await openConnection({ url, statementTimeoutMs: 300_000 });
  const into = await openConnection({ url: theirUrl, role: 'none', statementTimeoutMs: 300_000 });
  const chunks: Buffer[] = [];
  const columns = bulkColumns;
  for await (const chunk of from.copyOut(
    `copy (select ${columns} from exchange.outbound) to stdout`,
  )) {
    chunks.push(chunk);
  }
  await into.run(sql`create schema plain`);
  await into.run(sql`create table plain.rows (like reception.received_rows)`);
  await into.run(sql`alter table plain.rows alter sender_no drop not null`);
  await into.run(sql`alter table plain.rows add constraint rows_pkey primary key (row_guid)`);
  const started = performance.now();
  await into.copyIn(`copy plain.rows (${columns}) from stdin`, chunks);
  const seconds = (performance.now() - started) / 1_000;
  await into.run(sql`drop table plain.rows`);
  await into.run(sql`checkpoint`);
  await from.close();
  await into.close();
  return rowsInAll / seconds;
}

async function untilAcknowledged(db: Database): Promise<void> {
  for (;;) {
    const { waiting } = await db.one<{ waiting: number }>(sql`
      select coalesce(sum(last_pos - acknowledged), 0)::bigint as waiting
        from exchange.deliveries
        join exchange.streams on streams.stream_no = deliveries.stream_no
    `);
    if (waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function mustBeEqual(platforms: TwoPlatforms): Promise<void> {
  const [destination] = await listDestinations(platforms.db);
  const started = performance.now();
  const found = await reconcile(
    { ...platforms, clock: systemClock },
    nationalContract,
    destination!,
  );
  if (!found.ok) throw new Error(found.refusal.detail.en);
  const { rows, differences, equal } = found.value;
  console.log(
    `reconciled ${rows} rows in ${((performance.now() - started) / 1_000).toFixed(2)} s: ` +
      `${differences.length} differences`,
  );
  const { open } = await platforms.db.one<{ open: number }>(
    sql`select count(*) as open from exchange.corrections`,
  );
  if (!equal || rows !== rowsInAll || open > 0) {
    throw new Error(
      `The two are not equal: ${rows} rows, ${differences.length} differ, ${open} rejected.`,
    );
  }
}

/** Twenty changes a second for fifteen seconds, one by one: from the commit here to the receipt kept here. */
async function measureTail({ db }: TwoPlatforms) {
  const times: number[] = [];
  for (let index = 0; index < 300; index += 1) {
    const [published] = await db.transaction((tx) =>
      publishRows(tx, nationalContract, [rating(index)]),
    );
    const committed = performance.now();
    while (!(await isAcknowledged(db, published!.pos))) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    times.push(performance.now() - committed);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
  }
  return percentiles(times);
}

async function isAcknowledged(db: Database, pos: number): Promise<boolean> {
  const { acknowledged } = await db.one<{ acknowledged: number }>(sql`
    select acknowledged
      from exchange.deliveries
      join exchange.streams on streams.stream_no = deliveries.stream_no
     where lane = 'evaluations'
  `);
  return acknowledged >= pos;
}

function rating(index: number): MappedRow {
  const now = systemClock();
  return {
    rowGuid: rowGuidOf('up_evaluation', `tail/${index}`),
    table: 'up_evaluation',
    subject: `tail-${index}`,
    organCode: '11440305MB0TE00040',
    day: dayOf(now),
    at: now,
    fields: { project_no: `tail-${index}`, satisfaction: '5' },
  };
}
