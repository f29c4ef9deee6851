import { json, sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import type { Region } from '../domain/region.ts';

/** Writes the regions that are new or different, in one statement; tells how many. */
export function storeRegions(tx: Transaction, regions: readonly Region[]): Promise<number> {
  return tx.run(sql`
    insert into organisations.regions as known
           (region_code, name, level, parent_code, abolished_by, successor_code)
    select "regionCode", name, level, "parentCode", "abolishedBy", "successorCode"
      from jsonb_to_recordset(${json(regions)}::jsonb)
        as given ("regionCode" text, name text, level text, "parentCode" text,
                  "abolishedBy" text, "successorCode" text)
    on conflict (region_code) do update
       set name = excluded.name,
           level = excluded.level,
           parent_code = excluded.parent_code,
           abolished_by = excluded.abolished_by,
           successor_code = excluded.successor_code
     where (known.name, known.level, known.parent_code, known.abolished_by, known.successor_code)
           is distinct from
           (excluded.name, excluded.level, excluded.parent_code, excluded.abolished_by,
            excluded.successor_code)
  `);
}
