import { unwrap } from '@tongban/http';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import type { TenantRow } from '../queries/find-tenant.ts';

/**
 * In which of the roles the officer proposes something for the tenant, and whose administrators decide: those of the province of the
 * organ that answers for it, or of the platform's own region.
 */
export async function whoAnswersFor<Role extends string>(
  posts: OfficerPosts,
  officerId: string,
  { tenant, roles }: { tenant: TenantRow | undefined; roles: readonly Role[] },
): Promise<{ role: Role; regionCode: { regionCode?: string | null } }> {
  const responsibleOrgan = tenant?.responsibleOrgan;
  const found = await roleFor(posts, officerId, { responsibleOrgan, roles });
  return {
    role: unwrap(found, verificationProblems),
    regionCode:
      responsibleOrgan === undefined ? {} : { regionCode: posts.regionOf(responsibleOrgan) },
  };
}
