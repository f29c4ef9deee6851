import { type Database, type Queryable, sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { ItemState } from '@tongban/vocabulary';
import { formInOrder } from '../forms/in-order.ts';
import type { ItemVersion } from '../queries/find-item-version.ts';

export interface ItemInForce {
  readonly itemCode: string;
  readonly version: number;
  readonly hash: string;
  readonly published: boolean;
  readonly state: ItemState;
}

/**
 * Brings the versions into force whose day has come. Any process may do it and all come to the same; it is nothing but a look
 * when nothing is due.
 */
export async function bringIntoForce(db: Database, today: Day): Promise<void> {
  await db.run(sql`
    update catalogue.items items
       set version = due.version,
           published = (due.body #>> '{item,published}')::boolean,
           promised_amount = due.promised_amount,
           promised_unit = due.body #>> '{item,timeLimits,promised,unit}'
      from (select distinct on (versions.item_code) versions.*
              from catalogue.item_versions versions
              join catalogue.items known using (item_code)
             where versions.effective_from <= ${today}
               and versions.version > known.version
               and versions.origin = 'publication'
             order by versions.item_code, versions.version desc) due
     where items.item_code = due.item_code
       and items.version < due.version
  `);
}

const mostItems = 10_000;

/** Every item, with the version and the state it is in on the day. */
export async function readInForce(db: Queryable, today: Day): Promise<ItemInForce[]> {
  return db.many<ItemInForce>(sql`
    select items.item_code as "itemCode", items.version, versions.hash, items.published,
           coalesce(said.state, 'in-force') as state
      from catalogue.items items
      join catalogue.item_versions versions using (item_code, version)
      left join lateral (
             select state from catalogue.item_states states
              where states.item_code = items.item_code and states.effective_from <= ${today}
              order by states.effective_from desc, states.recorded_at desc
              limit 1
           ) said on true
     order by items.item_code
     limit ${mostItems}
  `);
}

/** The bodies of some versions, as they were hashed. */
export async function readBodies(
  db: Queryable,
  wanted: readonly { readonly itemCode: string; readonly version: number }[],
): Promise<Map<string, ItemVersion>> {
  if (wanted.length === 0) return new Map();
  const rows = await db.many<{ itemCode: string; body: ItemVersion }>(sql`
    select item_code as "itemCode", body
      from catalogue.item_versions
      join unnest(${wanted.map(({ itemCode }) => itemCode)}::text[],
                  ${wanted.map(({ version }) => version)}::integer[]) as wanted (item_code, version)
           using (item_code, version)
     limit ${mostItems}
  `);
  return new Map(
    rows.map(({ itemCode, body }) => [itemCode, { ...body, form: formInOrder(body.form) }]),
  );
}
