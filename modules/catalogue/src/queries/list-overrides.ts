import { type Queryable, sql } from '@tongban/database';
import type { Override } from '../domain/override.ts';

/** Every override there is: they are few beside 548 items and 3,000 organs, and are answered from memory. */
export async function listOverrides(db: Queryable): Promise<Override[]> {
  const rows = await db.many<object>(sql`
    select ${overrideColumns}
      from catalogue.overrides overrides
     order by organ_id, item_code, effective_from
     limit ${mostOverrides}
  `);
  if (rows.length === mostOverrides) {
    throw new Error(`More than ${mostOverrides} overrides: they no longer fit the memory model.`);
  }
  return rows.map(toOverride);
}

/**
 * What the organs say of one item: the way a single implementation is found without holding any in memory. One look into one
 * index, however many regions there are.
 */
export async function findOverrides(
  db: Queryable,
  { itemCode, organIds }: { readonly itemCode: string; readonly organIds: readonly string[] },
): Promise<Override[]> {
  const rows = await db.many<object>(sql`
    select ${overrideColumns}
      from catalogue.overrides overrides
     where item_code = ${itemCode}
       and organ_id = any(${organIds}::text[])
     order by organ_id, effective_from
     limit ${mostOfOneItem}
  `);
  return rows.map(toOverride);
}

// A tenth of all implementations the country could have.
const mostOverrides = 200_000;
const mostOfOneItem = 1_000;

const overrideColumns = sql`
  organ_id as "organId", item_code as "itemCode", promised_amount as "promisedAmount",
  maximum_visits as "maximumVisits", address, phone, hours, exempt_materials as "exemptMaterials",
  nullif(deferrable_materials, '{}') as "deferrableMaterials",
  deferral, nullif(fee_waived, false) as "feeWaived", nullif(fee_rows, '[]') as "feeRows",
  nullif(skipped_steps, '[]') as "skippedSteps", nullif(added_conditions, '[]') as "addedConditions",
  exercise_levels as "exerciseLevels", nullif(windows, '[]') as "windows",
  (select jsonb_agg(jsonb_build_object('materialKey', material_key, 'byLaw', by_law) order by material_key)
     from catalogue.added_materials added
    where added.override_id = overrides.override_id) as "addedMaterials",
  to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom",
  to_char(effective_until, 'YYYY-MM-DD') as "effectiveUntil"`;

function toOverride(row: object): Override {
  const known = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as unknown as Override;
}
