import { type Queryable, sql } from '@tongban/database';
import type { Override } from '../domain/implementation.ts';

interface OverrideRow {
  readonly organId: string;
  readonly itemCode: string;
  readonly promisedAmount: number | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly exemptMaterials: string[];
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
}

/** Every override there is: they are few beside 548 items and 3,000 organs, and are answered from memory. */
export async function listOverrides(db: Queryable): Promise<Override[]> {
  const rows = await db.many<OverrideRow>(sql`
    select organ_id as "organId", item_code as "itemCode", promised_amount as "promisedAmount",
           address, phone, hours, exempt_materials as "exemptMaterials",
           to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom",
           to_char(effective_until, 'YYYY-MM-DD') as "effectiveUntil"
      from catalogue.overrides
     order by organ_id, item_code, effective_from
     limit ${mostOverrides}
  `);
  if (rows.length === mostOverrides) {
    throw new Error(`More than ${mostOverrides} overrides: they no longer fit the memory model.`);
  }
  return rows.map(toOverride);
}

// A tenth of all implementations the country could have.
const mostOverrides = 200_000;

function toOverride(row: OverrideRow): Override {
  const known = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as unknown as Override;
}
