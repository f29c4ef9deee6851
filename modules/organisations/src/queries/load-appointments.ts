import { anyOf, sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { Appointment } from '../domain/appointment.ts';

/**
 * The posts these officers can act with on the day: their own, and those lent to them while the holder still has
 * them. A lent post cannot be lent on: only appointments are looked at for what there is to lend.
 */
export async function loadAppointments(
  db: Queryable,
  officerIds: readonly string[],
  on: Day,
): Promise<readonly Appointment[]> {
  if (officerIds.length === 0) return [];
  const rows = await db.many<{ appointment: Appointment }>(sql`
    select json_strip_nulls(json_build_object(
             'officerId', officer_id, 'organId', organ_id, 'branchCode', branch_code,
             'role', role, 'from', from_on, 'to', to_on, 'delegatedBy', delegated_by)) as appointment
      from (select officer_id, organ_id, branch_code, role, from_on, to_on, null::uuid as delegated_by
              from organisations.appointments
             where officer_id = ${anyOf('uuid', officerIds)}
               and from_on <= ${on}::date
               and (to_on is null or ${on}::date <= to_on)
             union all
            select to_officer_id, organ_id, branch_code, role, from_on, to_on, from_officer_id
              from organisations.delegations as lent
             where to_officer_id = ${anyOf('uuid', officerIds)}
               and ${on}::date between from_on and to_on
               and revoked_at is null
               and exists (select from organisations.appointments as held
                            where held.officer_id = lent.from_officer_id
                              and held.organ_id = lent.organ_id
                              and held.role = lent.role
                              and held.branch_code in ('all', lent.branch_code)
                              and held.from_on <= ${on}::date
                              and (held.to_on is null or ${on}::date <= held.to_on))
               and (kind = 'delegation'
                    or exists (select from organisations.absences as away
                                where away.officer_id = lent.from_officer_id
                                  and ${on}::date between away.from_on and away.to_on))) as posts
     order by officer_id, organ_id, branch_code, role, delegated_by nulls first
     limit ${mostAppointments}
  `);
  return rows.map(({ appointment }) => appointment);
}

// A batch of 256 commands comes from at most as many officers.
const mostAppointments = 10_000;
