import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface CanaryRow {
  readonly canaryNo: number;
  readonly label: string | null;
  readonly addedAt: Instant;
  readonly questions: number;
  readonly askedBy: number | null;
  readonly askedAt: Instant | null;
  readonly receipt: number | null;
}

/** The canaries there are, without anything of the persons. */
export function listCanaries(
  db: Queryable,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<CanaryRow[]> {
  return db.many<CanaryRow>(sql`
    select canary_no as "canaryNo", label, added_at as "addedAt", questions, asked_by as "askedBy",
           asked_at as "askedAt", receipt
      from verification.canaries
     where removed_at is null and (${before ?? null}::integer is null or canary_no < ${before ?? null})
     order by canary_no desc limit ${limit}
  `);
}
