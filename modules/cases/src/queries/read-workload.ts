import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { WorkStage } from '../domain/words.ts';
import type { AuthorityScope } from '../store/officer-posts.ts';
import { withinScopes } from './within-scopes.ts';

/** What lies with one officer, or with nobody, in one organ and stage. */
export interface WorkloadRow {
  readonly organId: string;
  readonly stage: WorkStage;
  readonly officerId: string | null;
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly nextDueOn: Day | null;
}

/** The open work of the organs within the scopes, by stage and officer; what is due by `soonOn` is soon. */
export function readWorkload(
  db: Queryable,
  question: {
    readonly scopes: readonly AuthorityScope[];
    readonly today: Day;
    readonly soonOn: Day;
    readonly limit: number;
  },
): Promise<WorkloadRow[]> {
  const { scopes, today, soonOn, limit } = question;
  return db.many<WorkloadRow>(sql`
    select head.organ_id as "organId", head.stage, head.claimed_by as "officerId",
           count(*)::int as "open",
           count(*) filter (where head.due_on between ${today}::date and ${soonOn}::date)::int as "dueSoon",
           count(*) filter (where head.due_on < ${today}::date)::int as "overdue",
           min(head.due_on) as "nextDueOn"
      from cases.case_heads as head
     where head.stage <> 'none'
       and ${withinScopes(scopes)}
     group by head.organ_id, head.stage, head.claimed_by
     order by head.organ_id, head.claimed_by nulls first, head.stage
     limit ${limit}
  `);
}
