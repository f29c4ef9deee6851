import { sql, type Queryable } from '@tongban/database';
import type { OfficerPosts } from '../officer-authority.ts';

/**
 * The tenants (by number) an officer may look into: those whose responsible organ is that of one of the officer's posts, or lies below it
 * where the role reaches down. What other organs agreed and asked is none of their business.
 */
export async function visibleTenants(
  { db, posts }: { db: Queryable; posts: OfficerPosts },
  officerId: string,
  roles: readonly string[],
): Promise<ReadonlySet<number>> {
  const actsFor = await posts.reachOf(officerId, roles);
  const rows = await db.many<{ tenantNo: number; organ: string | null }>(sql`
    select tenant_no as "tenantNo", responsible_organ as organ from verification.tenants limit ${mostTenants}
  `);
  const reached = new Map<string | null, boolean>();
  const visible = rows.filter(({ organ }) => {
    const known = reached.get(organ) ?? actsFor(organ ?? undefined);
    reached.set(organ, known);
    return known;
  });
  return new Set(visible.map(({ tenantNo }) => tenantNo));
}

const mostTenants = 10_000;
