import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';
import type { AppointedBranch, Officer } from '../domain/appointment.ts';

export interface OfficerInPost extends Officer {
  readonly role: OfficerRole;
  readonly branchCode: AppointedBranch;
}

/** Who holds which post in the organ on the day, by officer number. */
export function listOfficersOfOrgan(
  db: Queryable,
  { organId, on, limit }: { readonly organId: string; readonly on: Day; readonly limit: number },
): Promise<readonly OfficerInPost[]> {
  return db.many<OfficerInPost>(sql`
    select officer_id as "officerId", officer_number as "officerNumber", name, role,
           branch_code as "branchCode"
      from organisations.appointments
      join organisations.officers using (officer_id)
     where organ_id = ${organId}
       and from_on <= ${on}::date
       and (to_on is null or ${on}::date <= to_on)
     order by officer_number, role, branch_code
     limit ${limit}
  `);
}
