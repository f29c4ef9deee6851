import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { CaseId } from '../domain/words.ts';
import type { AuthorityScope } from '../store/officer-posts.ts';
import { withinScopes } from './within-scopes.ts';

interface Claimed {
  readonly officerId: string;
  readonly scopes: readonly AuthorityScope[];
}

/** What the officer has claimed within the scopes, the most urgent first. */
export function listClaimed(
  db: Queryable,
  { officerId, scopes, limit }: Claimed & { readonly limit: number },
): Promise<{ caseId: CaseId; caseNumber: string }[]> {
  return db.many<{ caseId: CaseId; caseNumber: string }>(sql`
    select head.case_id as "caseId", head.case_number as "caseNumber"
      from cases.case_heads as head
     where head.claimed_by = ${officerId}
       and ${withinScopes(scopes)}
     order by head.queue_on, head.case_id
     limit ${limit}
  `);
}

export async function countClaimed(db: Queryable, { officerId, scopes }: Claimed): Promise<number> {
  const { claimed } = await db.one<{ claimed: number }>(sql`
    select count(*)::int as claimed
      from cases.case_heads as head
     where head.claimed_by = ${officerId}
       and ${withinScopes(scopes)}
  `);
  return claimed;
}
