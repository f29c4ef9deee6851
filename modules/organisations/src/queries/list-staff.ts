import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';

/** An officer in one organ, with every post held there. */
export interface StaffMember {
  readonly officerNumber: string;
  readonly name: string;
  readonly organId: string;
  readonly roles: readonly OfficerRole[];
}

/** Everybody in post on the day, by number and organ, behind the one given. */
export function listStaff(
  db: Queryable,
  {
    on,
    after,
    limit,
  }: {
    readonly on: Day;
    readonly after: Pick<StaffMember, 'officerNumber' | 'organId'> | undefined;
    readonly limit: number;
  },
): Promise<StaffMember[]> {
  return db.many<StaffMember>(sql`
    select officer_number as "officerNumber", name, organ_id as "organId",
           array_agg(distinct role order by role) as "roles"
      from organisations.appointments
      join organisations.officers using (officer_id)
     where from_on <= ${on}::date
       and (to_on is null or ${on}::date <= to_on)
       and (officer_number, organ_id) > (${after?.officerNumber ?? ''}, ${after?.organId ?? ''})
     group by officer_number, name, organ_id
     order by officer_number, organ_id
     limit ${limit}
  `);
}
