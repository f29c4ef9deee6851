import { isForeignKeyViolation, isUniqueViolation, sql } from '@tongban/database';
import type { Database, Queryable, Transaction } from '@tongban/database';
import { newId, ok, refuse } from '@tongban/kernel';
import type { Day, Refusal, Result } from '@tongban/kernel';
import { officerRoleLabels } from '@tongban/vocabulary';
import type { Appointment, AppointmentId, Officer } from './domain/appointment.ts';
import { incompatibleRoles } from './domain/incompatible-roles.ts';
import { loadAppointments } from './queries/load-appointments.ts';

export type AppointRefusal = Refusal<
  | 'organisations/officer-unknown'
  | 'organisations/organ-unknown'
  | 'organisations/roles-incompatible'
  | 'organisations/already-appointed'
>;

/** Gives an officer a post. Posts that one person may not hold together are refused. */
export async function appointOfficer(
  db: Database,
  appointment: Appointment,
): Promise<Result<AppointmentId, AppointRefusal>> {
  try {
    return await db.transaction((tx) => insertAppointment(tx, appointment));
  } catch (error) {
    if (isUniqueViolation(error, 'appointments_once')) return refuseTwice();
    if (isForeignKeyViolation(error, 'appointments_organ_exists')) return refuseOrgan();
    throw error;
  }
}

/** Ends the officer's post of that organ, branch and role: the day is the last in force. */
export async function endAppointment(
  db: Queryable,
  { officerId, organId, branchCode, role, from }: Appointment,
  lastOn: Day,
): Promise<boolean> {
  const changed = await db.run(sql`
    update organisations.appointments
       set to_on = greatest(${lastOn}::date, from_on)
     where officer_id = ${officerId}::uuid
       and organ_id = ${organId}
       and branch_code = ${branchCode}
       and role = ${role}
       and from_on = ${from}::date
       and (to_on is null or to_on > ${lastOn}::date)
  `);
  return changed === 1;
}

/** Within the act that orders it; the caller has asked before whether it can be. */
export async function createOfficer(
  tx: Transaction,
  { officerId, officerNumber, name }: Officer,
): Promise<void> {
  await tx.run(sql`
    insert into organisations.officers (officer_id, officer_number, name)
    values (${officerId}::uuid, ${officerNumber}, ${name})
  `);
}

/** Whether this very post is held, today or from a later day on. */
export async function holdsPost(
  tx: Transaction,
  { officerId, organId, branchCode, role, from }: Appointment,
  on: Day,
): Promise<boolean> {
  const held = await tx.maybeOne(sql`
    select 1 as one from organisations.appointments
     where officer_id = ${officerId}::uuid and organ_id = ${organId} and branch_code = ${branchCode}
       and role = ${role} and from_on = ${from}::date and (to_on is null or to_on > ${on}::date)
  `);
  return held !== undefined;
}

export async function insertAppointment(
  tx: Transaction,
  appointment: Appointment,
): Promise<Result<AppointmentId, AppointRefusal>> {
  const { officerId, organId, branchCode, role, from, to } = appointment;
  // The officer's row is locked, so that two appointments made at once see each other.
  const officer = await tx.maybeOne(sql`
    select officer_id from organisations.officers where officer_id = ${officerId}::uuid for update
  `);
  if (officer === undefined) return refuseOfficer();
  const held = await loadAppointments(tx, [officerId], from);
  const clash = incompatibleRoles([...held.map((one) => one.role), role]);
  if (clash !== undefined) {
    const [one, other] = clash.map((name) => officerRoleLabels[name]);
    return refuse('organisations/roles-incompatible', {
      zh: `${one!.zh}与${other!.zh}不得由同一人兼任。`,
      en: `One person may not be both: ${one!.en} and ${other!.en}.`,
    });
  }
  const appointmentId = newId<AppointmentId>();
  await tx.run(sql`
    insert into organisations.appointments
           (appointment_id, officer_id, organ_id, branch_code, role, from_on, to_on)
    values (${appointmentId}, ${officerId}, ${organId}, ${branchCode}, ${role}, ${from}, ${to ?? null})
  `);
  return ok(appointmentId);
}

function refuseTwice() {
  return refuse('organisations/already-appointed', {
    zh: '该工作人员自同一日起已有相同任职。',
    en: 'The officer already has this appointment from the same day.',
  });
}

function refuseOrgan() {
  return refuse('organisations/organ-unknown', {
    zh: '没有该机关。',
    en: 'There is no such organ.',
  });
}

function refuseOfficer() {
  return refuse('organisations/officer-unknown', {
    zh: '没有该工作人员。',
    en: 'There is no such officer.',
  });
}
