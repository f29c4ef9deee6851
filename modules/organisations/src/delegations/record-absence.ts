import { sql } from '@tongban/database';
import type { Database, Queryable } from '@tongban/database';
import { addDays, newId, ok, refuse } from '@tongban/kernel';
import type { Branded, Day, Instant, Refusal, Result } from '@tongban/kernel';
import type { OfficerId } from '../domain/appointment.ts';
import type { AbsenceCause } from '../domain/delegation.ts';

export type AbsenceId = Branded<'AbsenceId'>;

/** Days on which an officer is away; their substitutes act on them. */
export interface Absence {
  readonly officerId: OfficerId;
  readonly from: Day;
  readonly to: Day;
  readonly cause: AbsenceCause;
}

export async function recordAbsence(
  db: Database,
  { officerId, from, to, cause }: Absence,
  { by, at }: { readonly by: OfficerId; readonly at: Instant },
): Promise<Result<AbsenceId, Refusal<'organisations/delegation-dates'>>> {
  if (to < from) {
    return refuse('organisations/delegation-dates', {
      zh: '止日不能早于起日。',
      en: 'The last day cannot be before the first.',
    });
  }
  const absenceId = newId<AbsenceId>();
  await db.run(sql`
    insert into organisations.absences
           (absence_id, officer_id, from_on, to_on, cause, recorded_by, recorded_at)
    values (${absenceId}, ${officerId}, ${from}, ${to}, ${cause}, ${by}, ${at})
  `);
  return ok(absenceId);
}

/** Back at work on the day: the last day away is the one before, and never before the first. */
export async function endAbsence(db: Database, absenceId: string, backOn: Day): Promise<void> {
  await db.run(sql`
    update organisations.absences
       set to_on = greatest(${addDays(backOn, -1)}::date, from_on)
     where absence_id = ${absenceId}::uuid
       and to_on >= ${backOn}::date
  `);
}

export interface AbsenceRow extends Absence {
  readonly absenceId: AbsenceId;
}

/** The officers' absences that are not over on the day, the next first. */
export function listAbsences(
  db: Queryable,
  { officerIds, on, limit }: { officerIds: readonly string[]; on: Day; limit: number },
): Promise<AbsenceRow[]> {
  return db.many<AbsenceRow>(sql`
    ${absenceColumns} where officer_id = any(${officerIds}::uuid[]) and to_on >= ${on}::date
     order by from_on, absence_id
     limit ${limit}
  `);
}

export function findAbsence(db: Queryable, absenceId: string): Promise<AbsenceRow | undefined> {
  return db.maybeOne<AbsenceRow>(sql`${absenceColumns} where absence_id = ${absenceId}::uuid`);
}

const absenceColumns = sql`
  select absence_id as "absenceId", officer_id as "officerId", from_on as "from", to_on as "to", cause
    from organisations.absences`;
