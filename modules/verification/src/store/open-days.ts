import { sql, type Database } from '@tongban/database';
import { addDays, dayOf, type Clock } from '@tongban/kernel';

/** The partitions of yesterday, today and the days ahead; the signed time may be a little off. */
export async function openDays(db: Database, clock: Clock): Promise<void> {
  const today = dayOf(clock());
  for (const ahead of [-1, 0, 1, 2]) {
    await db.run(sql`select verification.open_day(${addDays(today, ahead)}::date)`);
  }
}
