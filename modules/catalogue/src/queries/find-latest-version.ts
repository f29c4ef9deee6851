import { type Queryable, sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';

/** The last version of an item, be it that it awaits its day: the next change is made on that one. */
export function findLatestVersion(
  db: Queryable,
  itemCode: string,
): Promise<{ version: number; effectiveFrom: Day } | undefined> {
  return db.maybeOne(sql`
    select version, effective_from as "effectiveFrom"
      from catalogue.item_versions
     where item_code = ${itemCode}
     order by version desc
     limit 1
  `);
}
