import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { CaseId } from '../domain/words.ts';

/** A case in which a department's opinion waits to be given. */
export interface OpinionRequestRow {
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly askedOn: Day;
  readonly withinWorkingDays: number;
  readonly late: boolean;
}

/** What waits for these departments, the longest asked first; one more than asked for when there are more. */
export function listOpinionRequests(
  db: Queryable,
  {
    departments,
    limit,
    after,
  }: {
    departments: readonly { organId: string; branchCode: string }[];
    limit: number;
    after?: { askedOn: string; caseId: string } | undefined;
  },
): Promise<OpinionRequestRow[]> {
  if (departments.length === 0) return Promise.resolve([]);
  const onward =
    after === undefined
      ? sql``
      : sql`and (request.asked_on, request.case_id) > (${after.askedOn}::date, ${after.caseId}::uuid)`;
  return db.many<OpinionRequestRow>(sql`
    select request.case_id as "caseId", head.case_number as "caseNumber", head.item_code as "itemCode",
           head.region_code as "regionCode",
           request.organ_id as "organId", request.branch_code as "branchCode",
           request.asked_on as "askedOn", request.within_days as "withinWorkingDays",
           request.state = 'late' as "late"
      from unnest(${departments.map(({ organId }) => organId)}::text[],
                  ${departments.map(({ branchCode }) => branchCode)}::text[])
             as department (organ_id, branch_code)
      join cases.opinion_requests as request
        on request.organ_id = department.organ_id
       and (department.branch_code = 'all' or request.branch_code = department.branch_code)
       and request.state in ('open', 'late')
      join cases.case_heads as head on head.case_id = request.case_id
     where true ${onward}
     order by request.asked_on, request.case_id
     limit ${limit + 1}
  `);
}
