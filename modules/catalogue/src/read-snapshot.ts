import type { Database } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import {
  type ImplementationParts,
  knownImplementations,
  type KnownImplementations,
} from './known-implementations.ts';
import type { PapersKnown } from './forms/form-here.ts';
import { type KnownItem, knownItems, type KnownItems } from './known-items.ts';
import type { CatalogueContent } from './load/read-catalogue-files.ts';
import { listClaims } from './queries/list-claims.ts';
import { listOverrides } from './queries/list-overrides.ts';
import { createSearch } from './search/create-search.ts';
import { latestEdition } from './store/changes.ts';
import { bringIntoForce, type ItemInForce, readBodies, readInForce } from './store/in-force.ts';
import { contentHashOf, type ItemBody } from './store/item-bodies.ts';

/** Everything the catalogue answers from, as it was at one edition. Replaced as a whole, so that no answer mixes two. */
export interface Snapshot {
  readonly edition: number;
  readonly day: Day;
  readonly contentHash: string;
  readonly items: KnownItems;
  readonly implementations: KnownImplementations;
  /** Where the search looks who does what: its index is dear and stays as long as the items do. */
  readonly organs: { implementations: KnownImplementations };
  readonly search: Awaited<ReturnType<typeof createSearch>>;
}

export interface SnapshotParts {
  readonly db: Database;
  readonly content: CatalogueContent;
  /** Of the data files: most items are in force as they came, and need no reading. */
  readonly bodies: readonly ItemBody[];
  readonly implementations: ImplementationParts;
  readonly papers: PapersKnown;
  today(): Day;
}

/** Reads what is in force, all of it from one moment of the database. */
export async function readSnapshot(parts: SnapshotParts, before?: Snapshot): Promise<Snapshot> {
  const { db, content } = parts;
  const day = parts.today();
  await bringIntoForce(db, day);
  const { edition, inForce, overrides, claims } = await db.transaction(
    async (tx) => ({
      edition: await latestEdition(tx),
      inForce: await readInForce(tx, day),
      overrides: await listOverrides(tx),
      claims: await listClaims(tx),
    }),
    { isolation: 'repeatable read', readOnly: true },
  );
  const list = await itemsOf(parts, inForce, before);
  const items = knownItems(list, parts.papers);
  const implementations = knownImplementations(parts.implementations, { overrides, claims });
  const contentHash = contentHashOf(
    list.map(({ item, state }) => ({ item, hash: `${item.hash} ${state}` })),
  );
  const unchanged = before?.contentHash === contentHash ? before : undefined;
  const organs = unchanged?.organs ?? { implementations };
  organs.implementations = implementations;
  const search =
    unchanged?.search ??
    (await createSearch({
      items: items.published,
      words: content,
      isAvailable: (item, regionCode) =>
        organs.implementations.isAvailable(item, regionCode, parts.today()),
    }));
  return { edition, day, contentHash, items, implementations, organs, search };
}

/** What is known by its hash is taken over; the rest is read. */
async function itemsOf(
  { db, bodies }: SnapshotParts,
  inForce: readonly ItemInForce[],
  before: Snapshot | undefined,
): Promise<KnownItem[]> {
  const known = new Map<string, Pick<KnownItem, 'form'> & { item: ItemBody['item'] }>();
  for (const { hash, item, form } of bodies) known.set(`${item.itemCode} ${hash}`, { item, form });
  for (const { item, form } of before?.items.all ?? []) {
    known.set(`${item.itemCode} ${item.hash}`, { item, form });
  }
  const unknown = inForce.filter(({ itemCode, hash }) => !known.has(`${itemCode} ${hash}`));
  const read = await readBodies(db, unknown);
  return inForce.map(({ itemCode, version, hash, published, state }) => {
    const body = known.get(`${itemCode} ${hash}`) ?? read.get(itemCode)!;
    return { item: { ...body.item, version, hash, published }, form: body.form, state };
  });
}
