import { listHookChecks, listHooks } from '@tongban/catalogue';
import type { Catalogue, Implementation, PinnedItem } from '@tongban/catalogue';
import { sql } from '@tongban/database';
import type { Database, JobHandler, Queryable } from '@tongban/database';
import { taskTables } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import type { Clock, Day, Instant } from '@tongban/kernel';
import type { Organ, Organisations, Region } from '@tongban/organisations';
import { versionOf } from '../contracts/version-of.ts';
import { laneOf } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';
import { hookRow } from '../mapping/map-hook.ts';
import { directoryRow, implementationRows } from '../mapping/map-item.ts';
import { organRow, regionRow, zoneRow } from '../mapping/map-organ.ts';
import { basicRow } from '../mapping/map-task.ts';
import type { TaskToTell } from '../mapping/map-task.ts';
import { keepMark, lastMark } from './catalogue-marks.ts';
import { ensureStreams } from './ensure-streams.ts';
import type { MappedRow } from './mapped-row.ts';
import { publishRows } from './publish-rows.ts';
import { withdrawMissing } from './withdraw-missing.ts';

export interface CataloguePublishing {
  readonly db: Database;
  readonly clock: Clock;
  readonly contract: Contract;
  readonly catalogue: Pick<Catalogue, 'edition' | 'contentHash' | 'editing'>;
  readonly organisations: Pick<Organisations, 'findOrgan'>;
  /** Of the platform: every organ and region it knows. */
  everyOrgan(): readonly Organ[];
  everyRegion(): readonly Region[];
  /** What the second version of the interface says of a task beside the implementation itself. */
  tellTask(implementation: Implementation): TaskToTell;
  /** The organ that keeps the basic catalogue. */
  readonly keeper: string;
}

/**
 * Items, hooks and organs: looked at every five minutes (a change is due within ten, handbook of the field 10.5), in full once
 * a day. What has not changed is passed over when it is numbered.
 */
export function publishCatalogueJob(contracts: readonly CataloguePublishing[]): JobHandler {
  return {
    name: 'exchange.publish-catalogue',
    cron: '*/5 * * * *',
    timeoutMs: 15 * 60_000,
    async run(_payload, { signal }) {
      for (const parts of contracts) await publishCatalogue(parts, signal);
    },
  };
}

/** What must not be there unless it is told. A basic row stays: cases stand on its version. */
function itemTablesOf({ tables }: Contract): string[] {
  const beside = taskTables.filter((table) => !table.endsWith('_basic'));
  return ['up_task_directory', ...beside].filter((table) => Object.hasOwn(tables, table));
}

const portion = 500;

/** Publishes what changed since it was last looked at; answers how many rows were numbered. */
export async function publishCatalogue(
  parts: CataloguePublishing,
  signal?: AbortSignal,
): Promise<number> {
  const { db, clock, contract, catalogue } = parts;
  const run = { day: dayOf(clock()), at: clock() };
  await ensureStreams(db, contract);
  const hooks = await publishInPortions(parts, await hookRows(parts), signal);
  const mark = `${catalogue.edition}/${catalogue.contentHash}/${run.day}`;
  if ((await lastMark(db, contract.code)) === mark) return hooks;
  const items = itemRows(parts, await implementations(parts, run.day), run);
  const regions = parts.everyRegion();
  const nameOf = new Map(regions.map(({ regionCode, name }) => [regionCode, name]));
  const organs = [
    ...parts
      .everyOrgan()
      .flatMap((organ) => [
        organRow(organ, run),
        zoneRow(organ, nameOf.get(organ.regionCode) ?? '', run),
      ]),
    ...regions.map((region) => regionRow(region, parts.keeper, run)),
  ];
  const published = await publishInPortions(parts, [...items, ...organs], signal);
  const withdrawn = await db.transaction((tx) =>
    withdrawMissing(tx, contract, {
      tables: [...itemTablesOf(contract), 'up_zone_organization'],
      present: [...items, ...organs],
      ...run,
    }),
  );
  await keepMark(db, contract.code, mark, run.at);
  return hooks + published + withdrawn;
}

async function hookRows({ db, keeper }: CataloguePublishing): Promise<MappedRow[]> {
  const checks = Map.groupBy(await listHookChecks(db), ({ itemCode }) => itemCode);
  return (await listHooks(db)).map((hook) =>
    hookRow(hook, checks.get(hook.itemCode) ?? [], keeper),
  );
}

function itemRows(
  { catalogue, keeper, contract, tellTask }: CataloguePublishing,
  implemented: readonly Implementation[],
  run: { day: Day; at: Instant },
): MappedRow[] {
  const listed = catalogue.editing.items.filter(({ item }) => item.published);
  const version = versionOf(contract);
  return [
    ...listed.map((known) => directoryRow(known, keeper, run)),
    ...(version === 1 ? [] : implemented.map((one) => basicRow(tellTask(one), run))),
    ...implemented.flatMap((one) => implementationRows(one, run, version)),
  ];
}

/** As the keeper of the catalogue sets it, and as each organ carries it out that has reported a case of it. */
async function implementations(
  { db, contract, catalogue, organisations, keeper }: CataloguePublishing,
  on: Day,
): Promise<Implementation[]> {
  const items = new Map<string, PinnedItem>();
  for (const { item } of catalogue.editing.items) {
    if (item.published) items.set(item.basicCode, item);
  }
  const first = [...items.keys()].map((basicCode) => ({ organCode: keeper, basicCode }));
  return [...first, ...(await reportedTasks(db, contract, keeper))].flatMap(
    ({ organCode, basicCode }) => {
      const [item, organ] = [items.get(basicCode), organisations.findOrgan(organCode)];
      return item === undefined || organ === undefined ? [] : catalogue.editing.at(item, organ, on);
    },
  );
}

const mostTasks = 200_000;

/** Organ and basic code of every task that cases at other organs stand on: the last twelve characters of its code. */
function reportedTasks(
  db: Queryable,
  contract: Contract,
  keeper: string,
): Promise<{ organCode: string; basicCode: string }[]> {
  return db.many(sql`
    select distinct organ_code as "organCode", right(subject, 12) as "basicCode"
      from exchange.outbound
      join exchange.streams on streams.stream_no = outbound.stream_no
     where contract = ${contract.code}
       and lane = ${laneOf(contract, 'up_task_general_basic')}
       and table_name in ('up_task_general_basic', 'up_task_punishment_basic', 'up_task_collection_basic',
                          'up_task_public_basic')
       and organ_code <> ${keeper}
       and superseded_by is null
     limit ${mostTasks}
  `);
}

async function publishInPortions(
  { db, contract }: CataloguePublishing,
  rows: readonly MappedRow[],
  signal: AbortSignal | undefined,
): Promise<number> {
  let published = 0;
  for (let at = 0; at < rows.length; at += portion) {
    signal?.throwIfAborted();
    const some = rows.slice(at, at + portion);
    published += (await db.transaction((tx) => publishRows(tx, contract, some))).length;
  }
  return published;
}
