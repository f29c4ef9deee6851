// `npm run bench -- reconcile`: 100 planted faults in 828,000 rows, found and named; beside it one plain reading of both books.
import { availableParallelism, loadavg } from 'node:os';
import { connectDatabase, openConnection, sql, type Database } from '@tongban/database';
import { listDestinations, nationalContract, reconcile } from '@tongban/exchange';
import { systemClock } from '@tongban/kernel';
import { percentiles, round } from './cases/measure.ts';
import { rowsInAll } from './exchange/make-rows.ts';
import { withTwoPlatforms, type TwoPlatforms } from './exchange/two-platforms.ts';

const faults = { missing: 25, extra: 25, stale: 25, altered: 25 } as const;
const runs = 3;

await withTwoPlatforms('reconcile', async (platforms) => {
  await fillTheirs(platforms);
  const planted = await plantFaults(platforms);
  const [destination] = await listDestinations(platforms.db);
  const limit = await plainReading(platforms);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const found = await reconcile(
      { ...platforms, clock: systemClock },
      nationalContract,
      destination!,
    );
    times.push(performance.now() - started);
    if (!found.ok) throw new Error(found.refusal.detail.en);
    const { differences, opened } = found.value;
    const right = differences.filter(({ rowGuid, kind }) => planted.get(rowGuid) === kind).length;
    console.log(
      `run ${run + 1}: ${(times.at(-1)! / 1_000).toFixed(2)} s, ${opened} buckets opened, ` +
        `${right} of ${planted.size} found and rightly named, ${differences.length - right} others`,
    );
    if (right !== planted.size || differences.length !== right)
      throw new Error('A fault was missed.');
  }
  const { p50Ms, p99Ms } = percentiles(times);
  const perSecond = Math.round((rowsInAll * 1_000) / p50Ms);
  console.log(`${availableParallelism()} cores, load ${round(loadavg()[0] ?? 0)} at the end`);
  console.log(
    JSON.stringify({
      job: 'reconcile',
      perSecond,
      p50Ms,
      p99Ms,
      limit: { name: 'one plain reading of the same rows', perSecond: Math.round(limit) },
      ratio: round(perSecond / limit),
      rows: rowsInAll,
      planted: planted.size,
      found: planted.size,
    }),
  );
});

/** The receiver's book as it is after everything was delivered; how it gets there is what `bench -- sync` measures. */
async function fillTheirs({ url, theirUrl, db }: TwoPlatforms): Promise<void> {
  const from = connectDatabase({ url, role: 'none', size: 1, statementTimeoutMs: 300_000 });
  await from.run(sql`update exchange.deliveries set acknowledged = last_pos, next_pos = last_pos + 1
                       from exchange.streams where streams.stream_no = deliveries.stream_no`);
  await from.close();
  const [reading, writing] = await Promise.all([
    openConnection({ url, statementTimeoutMs: 300_000 }),
    openConnection({ url: theirUrl, role: 'none', statementTimeoutMs: 300_000 }),
  ]);
  await writing.run(sql`insert into reception.senders (code) values ('bench')`);
  const columns =
    'row_guid, pos, digest, made_at, version, made_on, operation, table_name, subject, parent, organ_code, body';
  const chunks: Buffer[] = [];
  for await (const chunk of reading.copyOut(
    `copy (select 1, ${columns} from exchange.outbound) to stdout`,
  )) {
    chunks.push(chunk);
  }
  await writing.copyIn(`copy reception.received_rows (sender_no, ${columns}) from stdin`, chunks);
  await writing.run(sql`vacuum analyze reception.received_rows`);
  await Promise.all([reading.close(), writing.close()]);
  await db.one(sql`select 1 as one`);
}

/** Faults of four kinds in rows spread over the whole book, made behind the back of both programs. */
async function plantFaults({ theirUrl }: TwoPlatforms): Promise<Map<string, string>> {
  const theirs = connectDatabase({
    url: theirUrl,
    role: 'none',
    size: 1,
    statementTimeoutMs: 300_000,
  });
  const chosen = await theirs.many<{ rowGuid: string }>(sql`
    select row_guid as "rowGuid" from reception.received_rows
     where table_name = 'up_evaluation'
     order by md5(row_guid::text)
     limit 75
  `);
  const ids = chosen.map(({ rowGuid }) => rowGuid);
  const [missing, stale, altered] = [ids.slice(0, 25), ids.slice(25, 50), ids.slice(50, 75)];
  await theirs.run(
    sql`delete from reception.received_rows where row_guid = any(${missing}::uuid[])`,
  );
  await theirs.run(
    sql`update reception.received_rows set version = 0 where row_guid = any(${stale}::uuid[])`,
  );
  await theirs.run(sql`
    update reception.received_rows set body = replace(body, '"satisfaction":"', '"satisfaction":"0')
     where row_guid = any(${altered}::uuid[])
  `);
  const extra = await theirs.many<{ rowGuid: string }>(sql`
    insert into reception.received_rows
    select gen_random_uuid(), pos, digest, made_at, version, made_on, sender_no, operation, table_name, subject, parent,
           organ_code, body
      from reception.received_rows
     where table_name = 'up_pro_process'
     limit 25
    returning row_guid as "rowGuid"
  `);
  await theirs.close();
  const named = (rows: readonly string[], kind: keyof typeof faults) =>
    rows.map((rowGuid): [string, string] => [rowGuid, kind]);
  return new Map([
    ...named(missing, 'missing'),
    ...named(stale, 'stale'),
    ...named(altered, 'altered'),
    ...named(
      extra.map(({ rowGuid }) => rowGuid),
      'extra',
    ),
  ]);
}

/** Every row of both books read once at the same time, and nothing reckoned from it: rows of one book a second. */
async function plainReading({ db, theirDb }: TwoPlatforms): Promise<number> {
  const started = performance.now();
  const read = (of: Database, statement: ReturnType<typeof sql>) => of.one(statement);
  await Promise.all([
    read(db, sql`select max(length(body)) as longest from exchange.outbound`),
    read(theirDb, sql`select max(length(body)) as longest from reception.received_rows`),
  ]);
  return (rowsInAll * 1_000) / (performance.now() - started);
}
