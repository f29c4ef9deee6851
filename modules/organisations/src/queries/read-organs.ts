import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Organ } from '../domain/organ.ts';

/** All organs, for the index in memory. */
export async function readOrgans(db: Queryable): Promise<readonly Organ[]> {
  const rows = await db.many<{ organ: Organ }>(sql`
    select json_strip_nulls(json_build_object(
             'organId', organ_id, 'name', name, 'shortName', short_name,
             'documentPrefix', document_prefix, 'level', level, 'regionCode', region_code,
             'parentId', parent_id, 'address', address, 'phone', phone, 'hours', hours)) as organ
      from organisations.organs
     order by organ_id
     limit ${mostOrgans}
  `);
  if (rows.length === mostOrgans) throw new Error('There are more organs than can be real.');
  return rows.map(({ organ }) => organ);
}

const mostOrgans = 100_000;
