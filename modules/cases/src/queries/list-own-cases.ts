import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import { caseColumns } from './case-row.ts';
import type { CaseRow } from './case-row.ts';

/** A person's cases, as applicant or agent, the latest first; one more than asked for when there are more. */
export function listOwnCases(
  db: Queryable,
  question: {
    personId: string;
    today: Day;
    limit: number;
    after?: { submittedAt: string; caseId: string } | undefined;
  },
): Promise<CaseRow[]> {
  const { personId, today, limit, after } = question;
  const onward =
    after === undefined
      ? sql``
      : sql`and (head.submitted_at, head.case_id) < (${after.submittedAt}::timestamptz, ${after.caseId}::uuid)`;
  return db.many<CaseRow>(sql`
    select mine.* from (
      (select ${caseColumns(today)}
         from cases.case_heads as head
        where head.applicant_id = ${personId} ${onward}
        order by head.submitted_at desc, head.case_id desc
        limit ${limit + 1})
      union all
      (select ${caseColumns(today)}
         from cases.case_heads as head
        where head.agent_id = ${personId} and head.applicant_id <> ${personId} ${onward}
        order by head.submitted_at desc, head.case_id desc
        limit ${limit + 1})
    ) as mine
     order by "submittedAt" desc, "caseId" desc
     limit ${limit + 1}
  `);
}
