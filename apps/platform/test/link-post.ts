import { sql } from '@tongban/database';
import type { Visitor } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/** Says that the post of this number is this person's, as a code shown in both accounts does. */
export async function linkPost(
  { db }: TestPlatform,
  person: Visitor,
  officerNumber: string,
): Promise<void> {
  const { personId } = (await person.get('/api/me')).body;
  await db.run(sql`
    insert into identity.officer_persons (person_id, officer_id, linked_at)
    select ${personId}, officer_id, now() from organisations.officers where officer_number = ${officerNumber}
  `);
}
