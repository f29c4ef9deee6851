import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface ListedEvaluation {
  readonly caseId: string;
  readonly version: number;
  readonly itemCode: string;
  readonly branchCode: string;
  readonly channel: string;
  readonly level: number;
  readonly tags: readonly string[];
  readonly text: string | null;
  readonly masked: boolean;
  readonly amendment: boolean;
  readonly evaluatedAt: Instant;
}

/** The ratings of an organ as an evaluation administrator sees them, the latest first; both of an amended one. */
export function listEvaluations(
  db: Queryable,
  question: {
    organId: string;
    bad: boolean;
    limit: number;
    before?: { at: string; caseId: string; version: number } | undefined;
  },
): Promise<ListedEvaluation[]> {
  const { organId, bad, limit, before } = question;
  return db.many<ListedEvaluation>(sql`
    select case_id as "caseId", version, item_code as "itemCode", branch_code as "branchCode", channel, level,
           tags, text, masked, amendment, evaluated_at as "evaluatedAt"
      from evaluation.evaluations
     where organ_id = ${organId}
       and (not ${bad}::boolean or level <= 2)
       and (${before?.at ?? null}::timestamptz is null
            or (evaluated_at, case_id, version)
               < (${before?.at ?? null}::timestamptz, ${before?.caseId ?? null}::uuid,
                  ${before?.version ?? null}::int))
     order by evaluated_at desc, case_id desc, version desc
     limit ${limit + 1}
  `);
}
