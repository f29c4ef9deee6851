import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { Appointment } from '../domain/appointment.ts';

/** The appointments of these officers that are in force on the day. */
export async function loadAppointments(
  db: Queryable,
  officerIds: readonly string[],
  on: Day,
): Promise<readonly Appointment[]> {
  if (officerIds.length === 0) return [];
  const rows = await db.many<{ appointment: Appointment }>(sql`
    select json_strip_nulls(json_build_object(
             'officerId', officer_id, 'organId', organ_id, 'branchCode', branch_code,
             'role', role, 'from', from_on, 'to', to_on)) as appointment
      from organisations.appointments
     where officer_id = any(${officerIds}::uuid[])
       and from_on <= ${on}::date
       and (to_on is null or ${on}::date <= to_on)
     order by officer_id, organ_id, branch_code, role
     limit ${mostAppointments}
  `);
  return rows.map(({ appointment }) => appointment);
}

// A batch of 256 commands comes from at most as many officers.
const mostAppointments = 10_000;
