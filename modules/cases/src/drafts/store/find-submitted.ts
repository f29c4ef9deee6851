import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import type { CaseStatus } from '../../domain/words.ts';
import { markSubmitted } from './draft-rows.ts';
import type { DraftId } from './draft-rows.ts';

export interface SubmittedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly status: CaseStatus;
  readonly version: number;
  readonly submittedAt: Instant;
  /** By when something must happen next, reckoned by the engine. */
  readonly dueOn: Day | null;
  readonly dueEstimated: boolean;
}

/** The case a draft has become, or nothing yet. */
export function findSubmitted(db: Queryable, caseId: string): Promise<SubmittedCase | undefined> {
  return db.maybeOne<SubmittedCase>(submittedCase(caseId));
}

/** Lets go of what the draft held, now that it is a case, and reads the case. */
export function closeDraft(
  db: Queryable,
  { draftId, caseId, now }: { draftId: DraftId; caseId: string; now: Instant },
): Promise<SubmittedCase> {
  return db.one<SubmittedCase>(sql`
    with closed as (${markSubmitted({ draftId, now })})
    ${submittedCase(caseId)}
  `);
}

function submittedCase(caseId: string): Sql {
  return sql`
    select case_id as "caseId", case_number as "caseNumber", status, version,
           submitted_at as "submittedAt", to_char(due_on, 'YYYY-MM-DD') as "dueOn",
           coalesce(due_estimated, false) as "dueEstimated"
      from cases.case_heads
      join cases.case_ends using (case_id)
     where case_id = ${caseId}
  `;
}
