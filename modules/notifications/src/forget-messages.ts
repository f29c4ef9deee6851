import { sql, type Transaction } from '@tongban/database';

/** Removes everything a person was told, also what is still to be sent to a phone. */
export async function forgetMessages(tx: Transaction, personId: string): Promise<void> {
  await tx.run(sql`
    delete from notifications.text_messages
     where message_id in (select message_id from notifications.messages where person_id = ${personId})
  `);
  await tx.run(sql`delete from notifications.messages where person_id = ${personId}`);
}
