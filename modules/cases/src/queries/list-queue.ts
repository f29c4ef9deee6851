import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { ClockColour } from '../domain/words.ts';
import { caseColumns, colourColumn } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import type { QueuePlace } from './queue-scope.ts';

export interface QueueQuestion {
  readonly places: readonly QueuePlace[];
  readonly today: Day;
  readonly limit: number;
  readonly colour?: ClockColour | undefined;
  /** Only what this officer has claimed. */
  readonly claimedBy?: string | undefined;
  /** Only what waits for papers the applicant owes, or only what does not. */
  readonly owing?: boolean | undefined;
  readonly after?: { readonly queueOn: string; readonly caseId: string } | undefined;
}

/** Cases waiting for an officer, the most urgent first; one more than asked for when there are more. */
export function listQueue(db: Queryable, question: QueueQuestion): Promise<CaseRow[]> {
  const { places, today, limit, colour, claimedBy, owing, after } = question;
  if (places.length === 0) return Promise.resolve([]);
  const onward =
    after === undefined
      ? sql``
      : sql`and (head.queue_on, head.case_id) > (${after.queueOn}::date, ${after.caseId}::uuid)`;
  const ofColour = colour === undefined ? sql`` : sql`and ${colourColumn(today)} = ${colour}`;
  const ofOfficer = claimedBy === undefined ? sql`` : sql`and head.claimed_by = ${claimedBy}`;
  // Written out, so that the index of those that owe something is used.
  const ofOwing =
    owing === undefined
      ? sql``
      : owing
        ? sql`and head.owed_until is not null`
        : sql`and head.owed_until is null`;
  return db.many<CaseRow>(sql`
    select found.*
      from ${placesTable(places)}
     cross join lateral (
             select ${caseColumns(today)}
               from cases.case_heads as head
              where head.organ_id = place.organ_id
                and head.stage = place.stage
                and head.stage <> 'none'
                and (place.branches is null or head.branch_code = any(string_to_array(place.branches, ' ')))
                ${onward} ${ofColour} ${ofOfficer} ${ofOwing}
              order by head.queue_on, head.case_id
              limit ${limit + 1}
           ) as found
     order by found."queueOn"::date, found."caseId"
     limit ${limit + 1}
  `);
}

/** Nobody needs to know whether there are ten thousand or more. */
const largestCount = 10_000;

/** How many cases wait in each stage, up to a bound. */
export async function countQueue(
  db: Queryable,
  places: readonly QueuePlace[],
): Promise<Map<string, number>> {
  if (places.length === 0) return new Map();
  const rows = await db.many<{ stage: string; waiting: number }>(sql`
    select place.stage, sum(counted.waiting)::int as "waiting"
      from ${placesTable(places)}
     cross join lateral (
             select count(*) as waiting
               from (select 1
                       from cases.case_heads as head
                      where head.organ_id = place.organ_id
                        and head.stage = place.stage
                        and head.stage <> 'none'
                        and (place.branches is null or head.branch_code = any(string_to_array(place.branches, ' ')))
                      limit ${largestCount}) as first_ones
           ) as counted
     group by place.stage
  `);
  return new Map(rows.map(({ stage, waiting }) => [stage, waiting]));
}

function placesTable(places: readonly QueuePlace[]): Sql {
  return sql`
    unnest(${places.map(({ organId }) => organId)}::text[],
           ${places.map(({ stage }) => stage)}::text[],
           ${places.map(({ branchCodes }) => branchCodes?.join(' ') ?? null)}::text[])
      as place (organ_id, stage, branches)`;
}
