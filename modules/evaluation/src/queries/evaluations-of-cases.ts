import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface OwnEvaluation {
  readonly caseId: string;
  readonly level: number;
  readonly tags: readonly string[];
  readonly text: string | null;
  readonly channel: string;
  readonly amendment: boolean;
  readonly evaluatedAt: Instant;
}

/** What was said of these cases, the latest first, for the copy of whoever said it (个人信息保护法 Art 45). */
export function evaluationsOfCases(
  db: Queryable,
  { caseIds, limit }: { caseIds: readonly string[]; limit: number },
): Promise<OwnEvaluation[]> {
  return db.many<OwnEvaluation>(sql`
    select case_id as "caseId", level, tags, text, channel, amendment, evaluated_at as "evaluatedAt"
      from evaluation.evaluations
     where case_id = any(${caseIds}::uuid[])
     order by evaluated_at desc, case_id, version
     limit ${limit}
  `);
}
