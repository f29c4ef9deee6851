import { sql } from '@tongban/database';
import type { Sql } from '@tongban/database';
import { authorityPredicate } from '@tongban/organisations';
import type { AuthorityScope as OrganisationScope } from '@tongban/organisations';
import type { AuthorityScope } from '../store/officer-posts.ts';

/** The condition on `head` that holds for cases within the scopes: the one predicate of authority. */
export function withinScopes(scopes: readonly AuthorityScope[]): Sql {
  return authorityPredicate(scopes as readonly OrganisationScope[], {
    organId: sql`head.organ_id`,
    branchCode: sql`head.branch_code`,
  });
}
