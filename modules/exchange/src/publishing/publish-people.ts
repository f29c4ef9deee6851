import type { Database, JobHandler } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Clock, Day, Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { staffRow, userRow } from '../mapping/map-people.ts';
import type { StaffToTell, UserMapping, UserToTell } from '../mapping/map-people.ts';
import { keepMark, lastMark } from './catalogue-marks.ts';
import { ensureStreams } from './ensure-streams.ts';
import type { MappedRow } from './mapped-row.ts';
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
}

interface ChangeMark {
  readonly changedAt: Instant;
  readonly personId: string;
}

/** Users within ten minutes of a change, staff once a day, with tombstones for who has left. */
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
const mostStaff = 1_000_000;

/** Publishes what changed since it was last looked at; answers how many rows were numbered. */
export async function publishPeople(
  parts: PeoplePublishing,
  signal?: AbortSignal,
): Promise<number> {
  await ensureStreams(parts.db, parts.contract);
  return (await publishUsers(parts, signal)) + (await publishStaff(parts, signal));
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
  { db, clock, contract, staff }: PeoplePublishing,
  signal: AbortSignal | undefined,
): Promise<number> {
  const run = { day: dayOf(clock()), at: clock() };
  const place = `${contract.code}/staff`;
  if ((await lastMark(db, place)) === run.day) return 0;
  const rows: MappedRow[] = [];
  let published = 0;
  let after: StaffToTell | undefined;
  while (rows.length < mostStaff) {
    signal?.throwIfAborted();
    const some = await staff(run.day, after, portion);
    if (some.length === 0) break;
    const mapped = some.map((one) => staffRow(one, run));
    published += (await db.transaction((tx) => publishRows(tx, contract, mapped))).length;
    rows.push(...mapped);
    after = some.at(-1);
  }
  return db.transaction(async (tx) => {
    const whole = { tables: ['up_uc_gov_staff'], present: rows, ...run };
    const withdrawn = await withdrawMissing(tx, contract, whole);
    await keepMark(tx, place, run.day, run.at);
    return published + withdrawn;
  });
}
