import { json, sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import type { Organ } from '../domain/organ.ts';

/** Writes the organs that are new or different, in one statement; tells how many. */
export async function storeOrgans(tx: Transaction, organs: readonly Organ[]): Promise<number> {
  // A new neighbour may make several prefixes longer at once; they are unique again at the end.
  await tx.run(sql`set constraints organisations.organs_document_prefix_unique deferred`);
  return tx.run(sql`
    insert into organisations.organs as known
           (organ_id, name, short_name, document_prefix, level, region_code, parent_id, address, phone, hours)
    select "organId", name, "shortName", "documentPrefix", level, "regionCode", "parentId", address, phone, hours
      from jsonb_to_recordset(${json(organs)}::jsonb)
        as given ("organId" text, name text, "shortName" text, "documentPrefix" text, level text,
                  "regionCode" text, "parentId" text, address text, phone text, hours text)
    on conflict (organ_id) do update
       set name = excluded.name,
           short_name = excluded.short_name,
           document_prefix = excluded.document_prefix,
           level = excluded.level,
           region_code = excluded.region_code,
           parent_id = excluded.parent_id,
           address = excluded.address,
           phone = excluded.phone,
           hours = excluded.hours
     where (known.name, known.short_name, known.document_prefix, known.level, known.region_code,
            known.parent_id, known.address, known.phone, known.hours)
           is distinct from
           (excluded.name, excluded.short_name, excluded.document_prefix, excluded.level,
            excluded.region_code, excluded.parent_id, excluded.address, excluded.phone, excluded.hours)
  `);
}
