import { sql, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

/** Passwords, authenticators, known browsers and passkeys of a person open nothing any more. */
export async function forgetWaysIn(tx: Transaction, personId: string, at: Instant): Promise<void> {
  await tx.run(sql`delete from identity.person_passwords where person_id = ${personId}`);
  await tx.run(sql`delete from identity.person_authenticators where person_id = ${personId}`);
  await tx.run(sql`delete from identity.devices where person_id = ${personId}`);
  await tx.run(sql`
    update identity.passkeys set removed_at = ${at}
     where person_id = ${personId} and removed_at is null
  `);
}
