import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { DraftId } from './draft-rows.ts';

export function findFacts(
  db: Queryable,
  draftId: DraftId,
): Promise<{ factsSealed: Uint8Array; at: Instant } | undefined> {
  return db.maybeOne<{ factsSealed: Uint8Array; at: Instant }>(sql`
    select facts_sealed as "factsSealed", facts_at as "at"
      from cases.drafts
     where draft_id = ${draftId} and facts_at is not null
  `);
}

/** Beside what the applicant writes: the version they see does not change. */
export async function keepFacts(
  db: Queryable,
  { draftId, factsSealed, at }: { draftId: DraftId; factsSealed: Uint8Array; at: Instant },
): Promise<void> {
  await db.run(sql`
    update cases.drafts
       set facts_sealed = ${factsSealed}, facts_at = ${at}
     where draft_id = ${draftId} and submitted_at is null
  `);
}
