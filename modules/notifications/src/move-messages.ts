import { sql, type Queryable, type Transaction } from '@tongban/database';

export async function countMessages(db: Queryable, personId: string): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*)::int as count from notifications.messages where person_id = ${personId}
  `);
  return count;
}

/** Two accounts of one person became one: what the closed one was told is the other's, but for what both were told. */
export async function moveMessages(
  tx: Transaction,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.run(sql`
    update notifications.messages as moved set person_id = ${to}
     where person_id = ${from} and not exists (
       select from notifications.messages m
        where m.person_id = ${to} and m.event_id = moved.event_id and m.template = moved.template)
  `);
}
