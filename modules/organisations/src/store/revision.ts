import { sql } from '@tongban/database';
import type { Queryable, Transaction } from '@tongban/database';

export async function readRevision(db: Queryable): Promise<number> {
  const row = await db.one<{ number: string | number }>(
    sql`select number from organisations.revision`,
  );
  return Number(row.number);
}

/** Tells every process that regions or organs are different. */
export async function raiseRevision(tx: Transaction): Promise<void> {
  await tx.run(sql`update organisations.revision set number = number + 1`);
}
