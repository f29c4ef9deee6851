import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { CaseId } from '../domain/words.ts';

/** The case that people know under this number. */
export async function findCaseId(db: Queryable, caseNumber: string): Promise<CaseId | undefined> {
  const row = await db.maybeOne<{ caseId: CaseId }>(
    sql`select case_id as "caseId" from cases.case_heads where case_number = ${caseNumber}`,
  );
  return row?.caseId;
}
