import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { OfficerRole, OrganLevel } from '@tongban/vocabulary';

/** The roles that somebody holds on the day in at least one organ of each level. */
export function listRolesByLevel(
  db: Queryable,
  on: Day,
): Promise<readonly { readonly level: OrganLevel; readonly roles: readonly OfficerRole[] }[]> {
  return db.many(sql`
    select level, array_agg(distinct role order by role) as roles
      from organisations.appointments
      join organisations.organs using (organ_id)
     where from_on <= ${on}::date
       and (to_on is null or ${on}::date <= to_on)
     group by level
     order by level
     limit 10
  `);
}
