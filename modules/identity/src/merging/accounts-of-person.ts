import { sql, type Queryable } from '@tongban/database';

/** The accounts that were merged into this one. */
export async function formerAccounts(db: Queryable, personId: string): Promise<readonly string[]> {
  const rows = await db.many<{ personId: string }>(sql`
    select person_id as "personId" from identity.persons where merged_into = ${personId} limit 20
  `);
  return rows.map((row) => row.personId);
}

/** The account that is kept of somebody whose account was merged into another; otherwise the account itself. */
export async function accountKept(db: Queryable, personId: string): Promise<string> {
  const row = await db.maybeOne<{ personId: string }>(sql`
    select merged_into as "personId" from identity.persons
     where person_id = ${personId} and merged_into is not null
  `);
  return row?.personId ?? personId;
}
