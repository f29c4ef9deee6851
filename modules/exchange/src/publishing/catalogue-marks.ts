import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

/** How far something was published when it was last looked at. */
export async function lastMark(db: Queryable, of: string): Promise<string | undefined> {
  const row = await db.maybeOne<{ mark: string }>(
    sql`select mark from exchange.catalogue_marks where contract = ${of}`,
  );
  return row?.mark;
}

export async function keepMark(
  db: Queryable,
  of: string,
  mark: string,
  at: Instant,
): Promise<void> {
  await db.run(sql`
    insert into exchange.catalogue_marks (contract, mark, published_at)
    values (${of}, ${mark}, ${at})
        on conflict (contract) do update set mark = excluded.mark, published_at = excluded.published_at
  `);
}
