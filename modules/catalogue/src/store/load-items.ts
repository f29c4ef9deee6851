import { type Database, sql, type Transaction } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import { contentHashOf, type ItemBody } from './item-bodies.ts';
import { recordChanges } from './changes.ts';

export interface LoadReport {
  readonly contentHash: string;
  /** Items that were new or different; 0 when the tables already said the same. */
  readonly changed: number;
  /** Items that editors maintain here and that were left alone. */
  readonly kept: number;
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
    if (last?.contentHash === contentHash) return { contentHash, changed: 0, kept: 0 };
    // What the editors publish here is theirs: a release does not write over it.
    const ours = bodies.filter(({ item }) => current.get(item.itemCode)?.origin !== 'publication');
    const changed = ours
      .filter(({ item, hash }) => current.get(item.itemCode)?.hash !== hash)
      .map((body) => ({ body, version: (current.get(body.item.itemCode)?.version ?? 0) + 1 }));
    await insertVersions(tx, changed);
    await putItems(tx, changed);
    await withdrawMissing(tx, bodies);
    await recordChanges(
      tx,
      changed.map(({ body, version }) => ({
        kind: 'item-published',
        itemCode: body.item.itemCode,
        version,
        hash: body.hash,
        effectiveFrom: launchDay,
      })),
    );
    await tx.run(sql`
      insert into catalogue.loads (content_hash, items, published, changed)
      values (${contentHash}, ${bodies.length},
              ${bodies.filter(({ item }) => item.published).length}, ${changed.length})
    `);
    return { contentHash, changed: changed.length, kept: bodies.length - ours.length };
  });
}

/** What a release brings is in force as soon as it runs. */
const launchDay = '2019-08-01' as Day;

interface CurrentItem {
  readonly itemCode: string;
  readonly version: number;
  readonly hash: string;
  readonly origin: 'load' | 'publication';
}

async function readCurrent(tx: Transaction): Promise<Map<string, CurrentItem>> {
  const rows = await tx.many<CurrentItem>(sql`
    select distinct on (item_code) item_code as "itemCode", version, hash, origin
      from catalogue.item_versions
     order by item_code, version desc
     limit ${mostItems}
  `);
  return new Map(rows.map((row) => [row.itemCode, row]));
}

const mostItems = 10_000;

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

async function putItems(
  tx: Transaction,
  changed: readonly { readonly body: ItemBody; readonly version: number }[],
): Promise<void> {
  await tx.run(sql`
    insert into catalogue.items (item_code, version, published, promised_amount, promised_unit)
    select * from unnest(${changed.map(({ body }) => body.item.itemCode)}::text[],
                         ${changed.map(({ version }) => version)}::integer[],
                         ${changed.map(({ body }) => body.item.published)}::boolean[],
                         ${changed.map(({ body }) => body.item.timeLimits.promised.amount)}::integer[],
                         ${changed.map(({ body }) => body.item.timeLimits.promised.unit)}::text[])
    on conflict (item_code) do update
       set version = excluded.version,
           published = excluded.published,
           promised_amount = excluded.promised_amount,
           promised_unit = excluded.promised_unit
  `);
}

/** An item that left the files stays, unpublished: cases name it. */
async function withdrawMissing(tx: Transaction, bodies: readonly ItemBody[]): Promise<void> {
  await tx.run(sql`
    update catalogue.items set published = false
     where published and not item_code = any (${bodies.map(({ item }) => item.itemCode)}::text[])
  `);
}
