import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { LevelCounts } from '../domain/satisfaction.ts';

/** How an organ is rated; of an amended rating the amendment counts. */
export async function countLevels(db: Queryable, organId: string): Promise<LevelCounts> {
  const rows = await db.many<{ level: 1 | 2 | 3 | 4 | 5; count: number }>(sql`
    select level, count(*)::int as count
      from evaluation.evaluations e
     where organ_id = ${organId}
       and (amendment or not exists (
             select from evaluation.evaluations later
              where later.case_id = e.case_id and later.amendment))
     group by level
     limit 5
  `);
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { level, count } of rows) counts[level] = count;
  return counts;
}
