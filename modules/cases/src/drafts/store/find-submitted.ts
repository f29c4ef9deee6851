import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { CaseStatus } from '../../domain/words.ts';

export interface SubmittedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly status: CaseStatus;
  readonly version: number;
  readonly submittedAt: Instant;
}

/** The case a draft has become, or nothing yet. */
export function findSubmitted(db: Queryable, caseId: string): Promise<SubmittedCase | undefined> {
  return db.maybeOne<SubmittedCase>(sql`
    select case_id as "caseId", case_number as "caseNumber", status, version,
           submitted_at as "submittedAt"
      from cases.case_heads
     where case_id = ${caseId}
  `);
}
