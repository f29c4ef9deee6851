import { joinSql, sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { Agency } from '../agents.ts';
import { caseColumns } from './case-row.ts';
import type { CaseRow } from './case-row.ts';

/** Asks for one's own cases alone. */
export const ownCases = 'me';

/** A person's cases, and those of others for whom they act today, the latest first; one more than asked for when there are more. */
export function listOwnCases(
  db: Queryable,
  question: {
    personId: string;
    agencies: readonly Agency[];
    /** Own accounts that were merged into this one. */
    formerAccounts: readonly string[];
    /** Only the person's own cases, or only those of the one for whom they act. */
    applicant?: string | undefined;
    today: Day;
    limit: number;
    after?: { submittedAt: string; caseId: string } | undefined;
  },
): Promise<CaseRow[]> {
  const { personId, formerAccounts, applicant, today, limit, after } = question;
  const isOwn = applicant === undefined || applicant === ownCases;
  const agencies = question.agencies.filter(
    ({ principalId }) => applicant === undefined || principalId === applicant,
  );
  const former = isOwn ? formerAccounts : [];
  const onward =
    after === undefined
      ? sql``
      : sql`and (head.submitted_at, head.case_id) < (${after.submittedAt}::timestamptz, ${after.caseId}::uuid)`;
  return db.many<CaseRow>(sql`
    select mine.* from (
      (select ${caseColumns(today)}
         from cases.case_heads as head
        where ${isOwn} and head.applicant_id = ${personId} ${onward}
        order by head.submitted_at desc, head.case_id desc
        limit ${limit + 1})
      union all
      (select ${caseColumns(today)}
         from cases.case_heads as head
        where (${forOthers({ agencies, former, accounts: [personId, ...formerAccounts] })}) ${onward}
        order by head.submitted_at desc, head.case_id desc
        limit ${limit + 1})
    ) as mine
     order by "submittedAt" desc, "caseId" desc
     limit ${limit + 1}
  `);
}

/** Within the scope of each mandate; of what a mandator does themselves the agent sees nothing. */
function forOthers({
  agencies,
  former,
  accounts,
}: {
  agencies: readonly Agency[];
  former: readonly string[];
  /** Those by which the agent may have filed. */
  accounts: readonly string[];
}): Sql {
  if (agencies.length + former.length === 0) return sql`false`;
  return joinSql(
    [
      ...former.map((accountId) => sql`head.applicant_id = ${accountId}`),
      ...agencies.map(({ principalId, items, branches, reach }) => {
        const scope =
          items.length + branches.length === 0
            ? sql`true`
            : sql`(head.item_code = any(${items}::text[]) or head.branch_code = any(${branches}::text[]))`;
        const filed = reach === 'all' ? sql`true` : sql`head.agent_id = any(${accounts}::text[])`;
        return sql`(head.applicant_id = ${principalId} and ${scope} and ${filed})`;
      }),
    ],
    sql` or `,
  );
}
