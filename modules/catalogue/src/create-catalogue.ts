import type { Database } from '@tongban/database';
import { ok, type Result } from '@tongban/kernel';
import type { Catalogue } from './catalogue.ts';
import { evaluateEligibility } from './domain/eligibility.ts';
import { isAskedOfApplicant } from './domain/material-handling.ts';
import type { MaterialKey } from './domain/service-item.ts';
import { findGuide } from './guide/find-guide.ts';
import { type CompetentOrgans, knownImplementations } from './known-implementations.ts';
import { knownItems } from './known-items.ts';
import type { CatalogueContent, DataRefusal } from './load/read-catalogue-files.ts';
import { readCatalogue, readCatalogueTexts } from './load/read-catalogue-files.ts';
import { versionFinder } from './known-versions.ts';
import { listOverrides } from './queries/list-overrides.ts';
import { createSearch } from './search/create-search.ts';
import { itemBodies } from './store/item-bodies.ts';
import { loadItems, type LoadRefusal } from './store/load-items.ts';

export interface CatalogueParts {
  readonly db: Database;
  readonly organisations: CompetentOrgans;
  /** The flow templates that cases can carry out; an item on another flow is applied for at a window. */
  readonly flowsOnline?: readonly string[];
  /** The data files as read; the shipped ones when left out. */
  readonly content?: CatalogueContent;
}

/** The templates of this release (T02 register, T03 certify, T04 examine, T07 issue). */
export const usualFlowsOnline: readonly string[] = ['T02', 'T03', 'T04', 'T07'];

/** Reads the data files, brings them into the tables, and answers from memory from then on. */
export async function createCatalogue(
  parts: CatalogueParts,
): Promise<Result<Catalogue, DataRefusal | LoadRefusal>> {
  const { db, organisations, flowsOnline = usualFlowsOnline } = parts;
  const read = parts.content === undefined ? await readShipped() : ok(parts.content);
  if (!read.ok) return read;
  const { flows, materials, regionLists, synonyms } = read.value;
  const bodies = itemBodies(read.value);
  const loaded = await loadItems(db, bodies);
  if (!loaded.ok) return loaded;

  const items = knownItems(bodies, loaded.value.versions);
  const implementations = knownImplementations(organisations, await listOverrides(db));
  const { isAvailable } = implementations;
  const search = await createSearch({ items: items.published, synonyms, isAvailable });
  const world = { items, implementations, flows, flowsOnline };

  return ok({
    contentHash: loaded.value.contentHash,
    load: loaded.value,
    summary: () => items.summary,
    getServiceItem: items.get,
    getImplementation({ itemCode, regionCode, on }) {
      const item = items.get(itemCode);
      return item.ok ? implementations.of(item.value, regionCode, on) : item;
    },
    flowTemplate: (template) => flows.get(template),
    findMaterial: (materialKey) => materials.get(materialKey as MaterialKey),
    formOf: items.formOf,
    evaluateEligibility: (item, facts) => evaluateEligibility(item.eligibility, facts, regionLists),
    materialsAskedOf: ({ materials }) => materials.filter((one) => isAskedOfApplicant(one)),
    guide: (question) => findGuide(world, question),
    search: search.find,
    suggest: search.suggest,
    findItemVersion: versionFinder(db, world),
    async refresh() {
      implementations.replaceOverrides(await listOverrides(db));
    },
  });
}

async function readShipped(): Promise<Result<CatalogueContent, DataRefusal>> {
  return readCatalogue(await readCatalogueTexts());
}
