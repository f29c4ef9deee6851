import { sql } from '@tongban/database';
import type { IdentityParts } from '../parts.ts';
import { endSessions } from '../sessions/end-sessions.ts';

/** Closes the account and ends all its sessions in one transaction. */
export async function disablePerson(
  { db, clock }: Pick<IdentityParts, 'db' | 'clock'>,
  personId: string,
): Promise<void> {
  const at = clock();
  await db.transaction(async (tx) => {
    await tx.run(sql`
      update identity.persons set disabled_at = ${at}
       where person_id = ${personId} and disabled_at is null
    `);
    await endSessions(tx, { owner: { personId }, reason: 'disabled', at });
  });
}
