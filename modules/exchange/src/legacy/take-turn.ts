import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { legacyStatuses } from './case-statuses.ts';
import type { LegacyStatus } from './case-statuses.ts';
import type { LegacySystem } from './http-system.ts';
import type { LegacyFault } from './legacy-case.ts';
import { takeLegacyCases } from './take-cases.ts';
import type { LegacyParts } from './take-cases.ts';

const mostPages = 200;
const mostTold = 500;

/**
 * One turn with a provincial system: what is new there is taken page by page, then it is told what became of its cases. A turn
 * that breaks off goes on where the last whole page ended; a page taken twice changes nothing.
 */
export async function takeLegacyTurn(
  parts: LegacyParts,
  system: LegacySystem,
  signal?: AbortSignal,
): Promise<{ readonly cases: number; readonly rows: number; readonly told: number }> {
  const { db } = parts;
  let place = await lastPlace(db, system.code);
  let [cases, rows] = [0, 0];
  for (let page = 0; page < mostPages; page += 1) {
    signal?.throwIfAborted();
    const found = await system.pullCases(place);
    rows += await takeLegacyCases(parts, found.cases);
    cases += found.cases.length;
    await keepCases(
      db,
      system.code,
      found.cases.map(({ caseNumber }) => caseNumber),
    );
    if (found.faults.length > 0) await system.tellStatuses(found.faults.map(statusOfFault));
    if (found.next === undefined) break;
    place = found.next;
    await keepPlace(parts, system.code, place);
  }
  return { cases, rows, told: await tellStatuses(parts, system) };
}

/** What could not be read at all is nobody's work-list here: the system that sent it has to correct it. */
function statusOfFault({ caseNumber, code, column }: LegacyFault): LegacyStatus {
  return { caseNumber, state: 'rejected', reasons: [`${code}: ${column}`] };
}

async function tellStatuses({ db, contract }: LegacyParts, system: LegacySystem): Promise<number> {
  const known = await db.many<{ caseNumber: string; told: string | null }>(sql`
    select case_number as "caseNumber", told
      from exchange.legacy_cases
     where code = ${system.code} and told is distinct from 'acknowledged'
     order by case_number
     limit ${mostTold}
  `);
  const before = new Map(known.map(({ caseNumber, told }) => [caseNumber, told]));
  const statuses = await legacyStatuses(db, contract, [...before.keys()]);
  const changed = statuses.filter(({ caseNumber, state }) => before.get(caseNumber) !== state);
  if (changed.length === 0) return 0;
  await system.tellStatuses(changed);
  await db.run(sql`
    update exchange.legacy_cases
       set told = now.state
      from unnest(${changed.map(({ caseNumber }) => caseNumber)}::text[],
                  ${changed.map(({ state }) => state)}::text[]) as now (case_number, state)
     where code = ${system.code} and legacy_cases.case_number = now.case_number
  `);
  return changed.length;
}

/** A case that is told of again may have a new row: what became of it is told once more. */
async function keepCases(db: Queryable, code: string, numbers: readonly string[]): Promise<void> {
  await db.run(sql`
    insert into exchange.legacy_cases (code, case_number)
    select ${code}, number from unnest(${[...new Set(numbers)]}::text[]) as number
        on conflict (code, case_number) do update set told = null
  `);
}

async function lastPlace(db: Queryable, code: string): Promise<string | undefined> {
  const row = await db.maybeOne<{ place: string }>(
    sql`select place from exchange.legacy_places where code = ${code}`,
  );
  return row?.place;
}

async function keepPlace({ db, clock }: LegacyParts, code: string, place: string): Promise<void> {
  await db.run(sql`
    insert into exchange.legacy_places (code, place, taken_at)
    values (${code}, ${place}, ${clock()})
        on conflict (code) do update set place = excluded.place, taken_at = excluded.taken_at
  `);
}
