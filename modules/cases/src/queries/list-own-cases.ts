import { joinSql, sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { Agency } from '../agents.ts';
import { caseColumns } from './case-row.ts';
import type { CaseRow } from './case-row.ts';

/** A person's cases, and those of others for whom they act today, the latest first; one more than asked for when there are more. */
export function listOwnCases(
  db: Queryable,
  question: {
    personId: string;
    agencies: readonly Agency[];
    /** Own accounts that were merged into this one. */
    formerAccounts: readonly string[];
    today: Day;
    limit: number;
    after?: { submittedAt: string; caseId: string } | undefined;
  },
): Promise<CaseRow[]> {
  const { personId, agencies, formerAccounts, today, limit, after } = question;
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
        where (${forOthers(agencies, [personId, ...formerAccounts])}) ${onward}
        order by head.submitted_at desc, head.case_id desc
        limit ${limit + 1})
    ) as mine
     order by "submittedAt" desc, "caseId" desc
     limit ${limit + 1}
  `);
}

/** Within the scope of each mandate; of what a mandator does themselves the agent sees nothing. */
function forOthers(agencies: readonly Agency[], own: readonly string[]): Sql {
  const former = own.slice(1).map((accountId) => sql`head.applicant_id = ${accountId}`);
  if (agencies.length + former.length === 0) return sql`false`;
  return joinSql(
    [
      ...former,
      ...agencies.map(({ principalId, items, branches, reach }) => {
        const scope =
          items.length + branches.length === 0
            ? sql`true`
            : sql`(head.item_code = any(${items}::text[]) or head.branch_code = any(${branches}::text[]))`;
        const filed = reach === 'all' ? sql`true` : sql`head.agent_id = any(${own}::text[])`;
        return sql`(head.applicant_id = ${principalId} and ${scope} and ${filed})`;
      }),
    ],
    sql` or `,
  );
}
