import { type Database, sql, type Transaction } from '@tongban/database';
import { contentHashOf, type ItemBody } from './item-bodies.ts';

export interface LoadReport {
  /** By item code. */
  readonly versions: ReadonlyMap<string, number>;
  readonly contentHash: string;
  /** Items that were new or different; 0 when the tables already said the same. */
  readonly changed: number;
}

/**
 * Brings the items into the tables in one transaction. Loading the same content again changes nothing; a changed item
 * gets its next version, and what older cases stand on stays.
 */
export function loadItems(db: Database, bodies: readonly ItemBody[]): Promise<LoadReport> {
  const contentHash = contentHashOf(bodies);
  return db.transaction(async (tx) => {
    // Several programs may start at once; the second finds the work done.
    await tx.run(sql`select pg_advisory_xact_lock(hashtext('catalogue.loads'))`);
    const current = await readCurrent(tx);
    const last = await tx.maybeOne<{ contentHash: string }>(sql`
      select content_hash as "contentHash" from catalogue.loads order by load_id desc limit 1
    `);
    if (last?.contentHash === contentHash) {
      return { versions: versionsOf(current), contentHash, changed: 0 };
    }
    const changed = bodies
      .filter(({ item, hash }) => current.get(item.itemCode)?.hash !== hash)
      .map((body) => ({ body, version: (current.get(body.item.itemCode)?.version ?? 0) + 1 }));
    await insertVersions(tx, changed);
    const versions = new Map([
      ...versionsOf(current),
      ...changed.map(({ body, version }) => [body.item.itemCode as string, version] as const),
    ]);
    await putItems(tx, bodies, versions);
    await tx.run(sql`
      insert into catalogue.loads (content_hash, items, published, changed)
      values (${contentHash}, ${bodies.length},
              ${bodies.filter(({ item }) => item.published).length}, ${changed.length})
    `);
    return { versions, contentHash, changed: changed.length };
  });
}

interface CurrentItem {
  readonly itemCode: string;
  readonly version: number;
  readonly hash: string;
}

async function readCurrent(tx: Transaction): Promise<Map<string, CurrentItem>> {
  const rows = await tx.many<CurrentItem>(sql`
    select items.item_code as "itemCode", items.version, versions.hash
      from catalogue.items items
      join catalogue.item_versions versions using (item_code, version)
     limit ${mostItems}
  `);
  return new Map(rows.map((row) => [row.itemCode, row]));
}

const mostItems = 10_000;

function versionsOf(current: ReadonlyMap<string, CurrentItem>): Map<string, number> {
  return new Map([...current].map(([itemCode, { version }]) => [itemCode, version]));
}

async function insertVersions(
  tx: Transaction,
  changed: readonly { readonly body: ItemBody; readonly version: number }[],
): Promise<void> {
  await tx.run(sql`
    insert into catalogue.item_versions (item_code, version, hash, body)
    select item_code, version, hash, body::jsonb
      from unnest(${changed.map(({ body }) => body.item.itemCode)}::text[],
                  ${changed.map(({ version }) => version)}::integer[],
                  ${changed.map(({ body }) => body.hash)}::text[],
                  ${changed.map(({ body }) => body.json)}::text[])
           as loaded (item_code, version, hash, body)
  `);
}

/** An item that left the files stays, unpublished: cases name it. */
async function putItems(
  tx: Transaction,
  bodies: readonly ItemBody[],
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const codes = bodies.map(({ item }) => item.itemCode);
  await tx.run(sql`
    insert into catalogue.items (item_code, version, published, promised_amount, promised_unit)
    select * from unnest(${codes}::text[],
                         ${codes.map((code) => versions.get(code))}::integer[],
                         ${bodies.map(({ item }) => item.published)}::boolean[],
                         ${bodies.map(({ item }) => item.timeLimits.promised.amount)}::integer[],
                         ${bodies.map(({ item }) => item.timeLimits.promised.unit)}::text[])
    on conflict (item_code) do update
       set version = excluded.version,
           published = excluded.published,
           promised_amount = excluded.promised_amount,
           promised_unit = excluded.promised_unit
  `);
  await tx.run(sql`
    update catalogue.items set published = false
     where published and not item_code = any (${codes}::text[])
  `);
}
