import type { Database } from '@tongban/database';
import { type Clock, dayOf, ok, type Result, systemClock } from '@tongban/kernel';
import type { Catalogue } from './catalogue.ts';
import { evaluateEligibility } from './domain/eligibility.ts';
import { isAskedOfApplicant } from './domain/material-handling.ts';
import type { MaterialKey } from './domain/service-item.ts';
import { findGuide } from './guide/find-guide.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import {
  type CompetentOrgans,
  knownImplementations,
  type LocalWords,
} from './known-implementations.ts';
import { knownItems } from './known-items.ts';
import type { CatalogueContent, DataRefusal } from './load/read-catalogue-files.ts';
import { readCatalogue, readCatalogueTexts } from './load/read-catalogue-files.ts';
import { versionFinder } from './known-versions.ts';
import { listClaims } from './queries/list-claims.ts';
import { listOverrides } from './queries/list-overrides.ts';
import { createSearch } from './search/create-search.ts';
import { itemBodies } from './store/item-bodies.ts';
import { loadItems } from './store/load-items.ts';

export interface CatalogueParts {
  readonly db: Database;
  readonly organisations: CompetentOrgans;
  /** The flow templates that cases can carry out; an item on another flow is applied for at a window. */
  readonly flowsOnline?: readonly string[];
  /** Whether an item is carried out where no organ has claimed it; as at the launch when left out: yes. */
  readonly claimedUnlessSaid?: boolean;
  /** Tells the day on which the list of items looks at claims. */
  readonly clock?: Clock;
  /** The data files as read; the shipped ones when left out. */
  readonly content?: CatalogueContent;
}

/** The templates whose cases are handled on-line; T01, T09, T10 and T14 have machinery of their own. */
export const usualFlowsOnline: readonly string[] = [
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T11',
  'T12',
  'T13',
];

/** Reads the data files, brings them into the tables, and answers from memory from then on. */
export async function createCatalogue(
  parts: CatalogueParts,
): Promise<Result<Catalogue, DataRefusal>> {
  const { db, organisations, flowsOnline = usualFlowsOnline, clock = systemClock } = parts;
  const { claimedUnlessSaid = true } = parts;
  const read = parts.content === undefined ? await readShipped() : ok(parts.content);
  if (!read.ok) return read;
  const { flows, materials, regionLists } = read.value;
  const bodies = itemBodies(read.value);
  const loaded = await loadItems(db, bodies);

  const items = knownItems(bodies, loaded.versions);
  const findMaterial = (materialKey: string) => materials.get(materialKey as MaterialKey);
  const implementations = knownImplementations(
    { organs: organisations, findMaterial, claimedUnlessSaid },
    await readLocalWords(db),
  );
  const isAvailable = (item: PinnedItem, regionCode: string) =>
    implementations.isAvailable(item, regionCode, dayOf(clock()));
  const search = await createSearch({
    items: items.published,
    words: read.value,
    isAvailable,
  });
  const world = { items, implementations, flows, flowsOnline };

  return ok({
    contentHash: loaded.contentHash,
    load: loaded,
    summary: () => items.summary,
    getServiceItem: items.get,
    getImplementation({ itemCode, regionCode, on }) {
      const item = items.get(itemCode);
      return item.ok ? implementations.of(item.value, regionCode, on) : item;
    },
    flowTemplate: (template) => flows.get(template),
    findMaterial,
    formOf: items.formOf,
    evaluateEligibility: (item, facts) => evaluateEligibility(item.eligibility, facts, regionLists),
    materialsAskedOf: ({ materials }) => materials.filter((one) => isAskedOfApplicant(one)),
    guide: (question) => findGuide(world, question),
    lifeEvents: read.value.lifeEvents,
    search: search.find,
    suggest: search.suggest,
    findItemVersion: versionFinder(db, world),
    async refresh() {
      implementations.replace(await readLocalWords(db));
    },
  });
}

async function readLocalWords(db: Database): Promise<LocalWords> {
  return { overrides: await listOverrides(db), claims: await listClaims(db) };
}

async function readShipped(): Promise<Result<CatalogueContent, DataRefusal>> {
  return readCatalogue(await readCatalogueTexts());
}
