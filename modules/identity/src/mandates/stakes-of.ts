import { sql, type Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';

/** Whose affairs are a person's own, or as good as their own. */
export interface Stake {
  readonly principals: ReadonlySet<string>;
  /** The keyed index of the citizen number; of those who have proved theirs. */
  readonly numberIndex?: string;
}

/**
 * For whom each of the persons acts on the day, whatever the scope, and the accounts that once were theirs: who holds a post
 * keeps out of all of it (公安机关办理行政案件程序规定 Art 17).
 */
export async function stakesOf(
  db: Queryable,
  personIds: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, Stake>> {
  const rows = await db.many<{ personId: string; numberIndex: string | null; of: string[] }>(sql`
    select person_id as "personId", id_number_index as "numberIndex",
           array(select mandator_id::text from identity.mandates
                  where agent_id = person.person_id and revoked_at is null
                    and ${on}::date between from_on and to_on
                 union
                 select person_id::text from identity.persons as former
                  where former.merged_into = person.person_id
                 union
                 select ward_id::text from identity.wards as ward
                  where ward.id_number_index = person.id_number_index) as of
      from identity.persons as person
     where person_id = any(${personIds}::uuid[])
     limit ${personIds.length}
  `);
  return new Map(
    rows.map(({ personId, numberIndex, of }) => [
      personId,
      { principals: new Set(of), ...(numberIndex !== null && { numberIndex }) },
    ]),
  );
}

/** Which persons these officers are, as both accounts have said. */
export async function personsOf(
  db: Queryable,
  officerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (officerIds.length === 0) return new Map();
  const rows = await db.many<{ officerId: string; personId: string }>(sql`
    select officer_id as "officerId", person_id as "personId" from identity.officer_persons
     where officer_id = any(${officerIds}::uuid[])
     limit ${officerIds.length}
  `);
  return new Map(rows.map(({ officerId, personId }) => [officerId, personId]));
}
