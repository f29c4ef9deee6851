import { anyOf, sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Officer } from '../domain/appointment.ts';

export function findOfficer(db: Queryable, officerId: string): Promise<Officer | undefined> {
  return db.maybeOne<Officer>(sql`${officers} where officer_id = ${officerId}::uuid`);
}

export function findOfficerByNumber(
  db: Queryable,
  officerNumber: string,
): Promise<Officer | undefined> {
  return db.maybeOne<Officer>(sql`${officers} where officer_number = ${officerNumber}`);
}

/** Names for lists of cases: at most as many as asked for. */
export function listOfficers(
  db: Queryable,
  officerIds: readonly string[],
): Promise<readonly Officer[]> {
  return db.many<Officer>(sql`
    ${officers} where officer_id = ${anyOf('uuid', officerIds)} limit ${officerIds.length}
  `);
}

const officers: Sql = sql`
  select officer_id as "officerId", officer_number as "officerNumber", name
    from organisations.officers`;
