import { sql, type Queryable } from '@tongban/database';

/** The accounts that were merged into this one, and what the person was while guardians acted for them without an account. */
export async function formerAccounts(db: Queryable, personId: string): Promise<readonly string[]> {
  const rows = await db.many<{ personId: string }>(sql`
    select person_id as "personId" from identity.persons where merged_into = ${personId}
     union all
    select ward.ward_id from identity.wards as ward
      join identity.persons as grown on grown.id_number_index = ward.id_number_index
     where grown.person_id = ${personId}
     limit 20
  `);
  return rows.map((row) => row.personId);
}

/** The account that is kept of somebody whose account was merged into another, or who has one now and had guardians; otherwise itself. */
export async function accountKept(db: Queryable, personId: string): Promise<string> {
  const row = await db.maybeOne<{ personId: string }>(sql`
    select merged_into as "personId" from identity.persons
     where person_id = ${personId} and merged_into is not null
     union all
    select grown.person_id from identity.wards as ward
      join identity.persons as grown on grown.id_number_index = ward.id_number_index
     where ward.ward_id = ${personId}
     limit 1
  `);
  return row?.personId ?? personId;
}
