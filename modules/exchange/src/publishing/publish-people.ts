import type { Database, JobHandler } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Clock, Day, Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import {
  organisationAccountRow,
  organisationRow,
  staffRow,
  userRow,
} from '../mapping/map-people.ts';
import type {
  OrganisationAgentToTell,
  OrganisationToTell,
  StaffToTell,
  UserMapping,
  UserToTell,
} from '../mapping/map-people.ts';
import { keepMark, lastMark } from './catalogue-marks.ts';
import { ensureStreams } from './ensure-streams.ts';
import type { MappedRow } from './mapped-row.ts';
import { publishChecked } from './publish-checked.ts';
import { publishRows } from './publish-rows.ts';
import { withdrawMissing } from './withdraw-missing.ts';

export interface PeoplePublishing {
  readonly db: Database;
  readonly clock: Clock;
  readonly contract: Contract;
  readonly mapping: UserMapping;
  /** Accounts with a real name in the order of their changes, behind the one given. */
  changedUsers(after: ChangeMark | undefined, limit: number): Promise<readonly UserToTell[]>;
  /** Everybody in post on the day, by number and organ, behind the one given. */
  staff(on: Day, after: StaffToTell | undefined, limit: number): Promise<readonly StaffToTell[]>;
  /** Every organisation that is a party, by credit code, behind the one given. */
  organisations(after: string | undefined, limit: number): Promise<readonly OrganisationToTell[]>;
  /** Who may act for which organisation on the day, by credit code and person, behind the one given. */
  organisationAgents(
    on: Day,
    after: OrganisationAgentToTell | undefined,
    limit: number,
  ): Promise<readonly OrganisationAgentToTell[]>;
}

interface ChangeMark {
  readonly changedAt: Instant;
  readonly personId: string;
}

/**
 * Users, organisations and who acts for them within ten minutes of a change, staff once a day, with tombstones for who has
 * left.
 */
export function publishPeopleJob(contracts: readonly PeoplePublishing[]): JobHandler {
  return {
    name: 'exchange.publish-people',
    cron: '*/10 * * * *',
    timeoutMs: 15 * 60_000,
    async run(_payload, { signal }) {
      for (const parts of contracts) await publishPeople(parts, signal);
    },
  };
}

const portion = 500;
const mostRows = 1_000_000;

/** Publishes what changed since it was last looked at; answers how many rows were numbered. */
export async function publishPeople(
  parts: PeoplePublishing,
  signal?: AbortSignal,
): Promise<number> {
  await ensureStreams(parts.db, parts.contract);
  return (
    (await publishUsers(parts, signal)) +
    (await publishStaff(parts, signal)) +
    (await publishOrganisations(parts, signal))
  );
}

async function publishUsers(
  { db, clock, contract, mapping, changedUsers }: PeoplePublishing,
  signal: AbortSignal | undefined,
): Promise<number> {
  const place = `${contract.code}/users`;
  let published = 0;
  for (;;) {
    signal?.throwIfAborted();
    const mark = await lastMark(db, place);
    const users = await changedUsers(mark === undefined ? undefined : readMark(mark), portion);
    const last = users.at(-1);
    if (last === undefined) return published;
    const rows = users.map((user) => userRow(user, mapping));
    published += await db.transaction(async (tx) => {
      const numbered = await publishRows(tx, contract, rows);
      await keepMark(tx, place, `${last.changedAt} ${last.personId}`, clock());
      return numbered.length;
    });
  }
}

function readMark(mark: string): ChangeMark {
  const [changedAt = '', personId = ''] = mark.split(' ');
  return { changedAt: changedAt as Instant, personId };
}

async function publishStaff(
  parts: PeoplePublishing,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { db, clock, contract, staff } = parts;
  const run = { day: dayOf(clock()), at: clock() };
  const place = `${contract.code}/staff`;
  if ((await lastMark(db, place)) === run.day) return 0;
  const numbered = await publishWhole(parts, signal, {
    table: 'up_uc_gov_staff',
    run,
    next: (after: StaffToTell | undefined) => staff(run.day, after, portion),
    rowOf: (one) => staffRow(one, run),
  });
  await keepMark(db, place, run.day, run.at);
  return numbered;
}

async function publishOrganisations(
  parts: PeoplePublishing,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { clock, mapping, organisations, organisationAgents } = parts;
  const run = { day: dayOf(clock()), at: clock() };
  const known = await publishWhole(parts, signal, {
    table: 'up_uc_corporator_identity',
    run,
    next: (after: OrganisationToTell | undefined) => organisations(after?.creditCode, portion),
    rowOf: (one) => organisationRow(one, mapping, run),
  });
  const agents = await publishWhole(parts, signal, {
    table: 'up_uc_corporator_account',
    run,
    next: (after: OrganisationAgentToTell | undefined) =>
      organisationAgents(run.day, after, portion),
    rowOf: (one) => organisationAccountRow(one, mapping, run),
  });
  return known + agents;
}

interface WholeTable<Told> {
  readonly table: string;
  readonly run: { readonly day: Day; readonly at: Instant };
  next(after: Told | undefined): Promise<readonly Told[]>;
  rowOf(one: Told): MappedRow;
}

/** Everything a table should hold, in portions; what it holds besides is withdrawn. */
async function publishWhole<Told>(
  { db, contract }: PeoplePublishing,
  signal: AbortSignal | undefined,
  { table, run, next, rowOf }: WholeTable<Told>,
): Promise<number> {
  const present: MappedRow[] = [];
  let published = 0;
  let after: Told | undefined;
  while (present.length < mostRows) {
    signal?.throwIfAborted();
    const some = await next(after);
    if (some.length === 0) break;
    const rows = some.map(rowOf);
    published += (await db.transaction((tx) => publishChecked(tx, contract, rows, run.at))).length;
    present.push(...rows);
    after = some.at(-1);
  }
  return db.transaction(
    async (tx) =>
      published + (await withdrawMissing(tx, contract, { tables: [table], present, ...run })),
  );
}
