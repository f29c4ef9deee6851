import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Region } from '../domain/region.ts';

/** All regions, for the index in memory. */
export async function readRegions(db: Queryable): Promise<readonly Region[]> {
  const rows = await db.many<{ region: Region }>(sql`
    select json_strip_nulls(json_build_object(
             'regionCode', region_code, 'name', name, 'level', level, 'parentCode', parent_code,
             'abolishedBy', abolished_by, 'successorCode', successor_code)) as region
      from organisations.regions
     order by region_code
     limit ${mostRegions}
  `);
  if (rows.length === mostRegions) throw new Error('There are more regions than can be real.');
  return rows.map(({ region }) => region);
}

const mostRegions = 20_000;
