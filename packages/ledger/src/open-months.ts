import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';

/** Makes sure that the partitions of this month and the next ones exist. Run daily; repeating it is harmless. */
export async function openMonths(db: Queryable, today: Day, ahead = 3): Promise<void> {
  await db.run(sql`
    select ledger.open_month((${today}::date + make_interval(months => month))::date)
      from generate_series(0, ${ahead}::integer) as month
  `);
}
