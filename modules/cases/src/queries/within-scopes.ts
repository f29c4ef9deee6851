import { sql } from '@tongban/database';
import type { Sql } from '@tongban/database';
import { authorityPredicate } from '@tongban/organisations';
import type { AuthorityScope as OrganisationScope } from '@tongban/organisations';
import type { AuthorityScope } from '../store/officer-posts.ts';

/**
 * The condition on `head` that holds for cases within the scopes: the one predicate of authority. With an organ it is
 * asked of that organ, wherever the case is today.
 */
export function withinScopes(scopes: readonly AuthorityScope[], organId?: string): Sql {
  return authorityPredicate(scopes as readonly OrganisationScope[], {
    organId: organId === undefined ? sql`head.organ_id` : sql`${organId}::text`,
    branchCode: sql`head.branch_code`,
  });
}
