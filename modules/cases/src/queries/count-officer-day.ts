import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { addDays, startOfDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';

export interface OfficerDay {
  readonly received: number;
  readonly accepted: number;
  readonly decided: number;
  readonly dueToday: number;
  readonly overdue: number;
  readonly open: number;
}

// Cases are decided within this many days of submission, or they are counted as overdue anyway.
const daysLookedBack = 90;

/** What came in, went through and waits today in the organs and branches where the officer works. */
export function countOfficerDay(
  db: Queryable,
  {
    today,
    organs,
  }: {
    today: Day;
    organs: readonly { organId: string; branchCodes: readonly string[] | undefined }[];
  },
): Promise<OfficerDay> {
  const midnight = startOfDay(today);
  return db.one<OfficerDay>(sql`
    with place as (
      select * from unnest(${organs.map(({ organId }) => organId)}::text[],
                           ${organs.map(({ branchCodes }) => branchCodes?.join(' ') ?? null)}::text[])
                 as place (organ_id, branches)
    ), recent as (
      select count(*) filter (where head.submitted_at >= ${midnight}) as received,
             count(*) filter (where head.accepted_at >= ${midnight}) as accepted,
             count(*) filter (where head.decided_on = ${today}) as decided
        from place
        join cases.case_heads as head
          on head.organ_id = place.organ_id
         and head.submitted_at >= ${startOfDay(addDays(today, -daysLookedBack))}
       where place.branches is null or head.branch_code = any(string_to_array(place.branches, ' '))
    ), waiting as (
      select count(*) filter (where head.queue_on = ${today}) as "dueToday",
             count(*) filter (where head.queue_on < ${today}) as overdue,
             count(*) as open
        from place
        join cases.case_heads as head
          on head.organ_id = place.organ_id
         and head.stage <> 'none'
       where place.branches is null or head.branch_code = any(string_to_array(place.branches, ' '))
    )
    select recent.received::int, recent.accepted::int, recent.decided::int,
           waiting."dueToday"::int, waiting.overdue::int, waiting.open::int
      from recent, waiting
  `);
}
