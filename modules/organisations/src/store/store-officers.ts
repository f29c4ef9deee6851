import { json, sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Appointment, AppointmentId, Officer } from '../domain/appointment.ts';

/** Writes the officers that are new or renamed; tells how many. */
export function storeOfficers(tx: Transaction, officers: readonly Officer[]): Promise<number> {
  return tx.run(sql`
    insert into organisations.officers as known (officer_id, officer_number, name)
    select "officerId", "officerNumber", name
      from jsonb_to_recordset(${json(officers)}::jsonb)
        as given ("officerId" uuid, "officerNumber" text, name text)
    on conflict (officer_id) do update
       set name = excluded.name
     where known.name is distinct from excluded.name
  `);
}

/** Writes the appointments that are new or end otherwise; tells how many. */
export function storeAppointments(
  tx: Transaction,
  appointments: readonly Appointment[],
): Promise<number> {
  const rows = appointments.map((one) => ({ ...one, appointmentId: newId<AppointmentId>() }));
  return tx.run(sql`
    insert into organisations.appointments as known
           (appointment_id, officer_id, organ_id, branch_code, role, from_on, to_on)
    select "appointmentId", "officerId", "organId", "branchCode", role, "from", "to"
      from jsonb_to_recordset(${json(rows)}::jsonb)
        as given ("appointmentId" uuid, "officerId" uuid, "organId" text, "branchCode" text,
                  role text, "from" date, "to" date)
    on conflict on constraint appointments_once do update
       set to_on = excluded.to_on
     where known.to_on is distinct from excluded.to_on
  `);
}
