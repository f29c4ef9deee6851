import type { KeyOps } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

/** How many cases of an applicant are running, and how many have ended. */
export function countCasesOf(
  db: Queryable,
  personId: string,
): Promise<{ open: number; ended: number }> {
  return db.one<{ open: number; ended: number }>(sql`
    select count(*) filter (where ended_at is null)::int as open,
           count(*) filter (where ended_at is not null)::int as ended
      from cases.case_heads where applicant_id = ${personId}
  `);
}

export interface CopiedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly status: string;
  readonly submittedAt: Instant;
  readonly decidedOn: string | null;
  readonly endedAt: Instant | null;
  /** What the applicant wrote, each version handed in. */
  readonly forms: readonly Readonly<Record<string, unknown>>[];
}

/** The applicant's cases with what they wrote, the latest first, for their own copy (个人信息保护法 Art 45). */
export async function copyCasesOf(
  db: Queryable,
  keys: Pick<KeyOps, 'openText'>,
  { personId, limit }: { personId: string; limit: number },
): Promise<readonly CopiedCase[]> {
  const heads = await db.many<Omit<CopiedCase, 'forms'>>(sql`
    select case_id as "caseId", case_number as "caseNumber", item_code as "itemCode",
           region_code as "regionCode", status, submitted_at as "submittedAt",
           decided_on as "decidedOn", ended_at as "endedAt"
      from cases.case_heads where applicant_id = ${personId}
     order by submitted_at desc, case_id desc limit ${limit}
  `);
  const sealed = await db.many<{ caseId: string; sealed: Uint8Array }>(sql`
    select case_id as "caseId", sealed from cases.sealed_forms
     where case_id = any(${heads.map(({ caseId }) => caseId)}::uuid[]) and subject_id = ${personId}
     order by stored_at limit ${4 * limit}
  `);
  const opened = await Promise.all(
    sealed.map(async ({ caseId, sealed: form }) => {
      const text = await keys.openText(personId, form);
      return { caseId, form: text.ok ? (JSON.parse(text.value) as Record<string, unknown>) : {} };
    }),
  );
  const byCase = Map.groupBy(opened, ({ caseId }) => caseId);
  return heads.map((head) => ({
    ...head,
    forms: (byCase.get(head.caseId) ?? []).map(({ form }) => form),
  }));
}
