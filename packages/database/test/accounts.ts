import { newId } from '@tongban/kernel';
import { type MigrationSource, type Queryable, sql } from '../src/index.ts';

export const accountsMigrations: MigrationSource = {
  name: 'accounts',
  folder: new URL('./migrations/', import.meta.url),
};

export function addAccount(db: Queryable, number: number): Promise<number> {
  return db.run(sql`
    insert into accounts.accounts (account_id, number, opened_on)
    values (${newId()}, ${number}, ${'2026-03-02'})
  `);
}

export async function numbers(db: Queryable): Promise<number[]> {
  const rows = await db.many<{ number: number }>(
    sql`select number from accounts.accounts order by number limit 1000`,
  );
  return rows.map(({ number }) => number);
}
