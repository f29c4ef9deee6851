import { type Queryable, sql } from '@tongban/database';
import type { FlowTemplate } from '../domain/flow-template.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { ItemForm } from '../forms/form.ts';
import { formInOrder } from '../forms/in-order.ts';

/** An item as it was in one of its versions, with the flow and the form it had then. */
export interface ItemVersion {
  readonly item: PinnedItem;
  readonly flow: FlowTemplate;
  readonly form: ItemForm;
}

/** For cases that stand on an older version than the one in force. */
export async function findItemVersion(
  db: Queryable,
  itemCode: string,
  version: number,
): Promise<ItemVersion | undefined> {
  const row = await db.maybeOne<{ hash: string; body: ItemVersion }>(sql`
    select hash, body from catalogue.item_versions
     where item_code = ${itemCode} and version = ${version}
  `);
  if (row === undefined) return undefined;
  const { item, flow, form } = row.body;
  return { item: { ...item, version, hash: row.hash }, flow, form: formInOrder(form) };
}
