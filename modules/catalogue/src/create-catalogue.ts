import type { Database } from '@tongban/database';
import { type Clock, dayOf, ok, type Result, systemClock } from '@tongban/kernel';
import type { DeferralTerms } from '@tongban/vocabulary';
import type { Catalogue } from './catalogue.ts';
import { catalogueEditing } from './catalogue-editing.ts';
import { evaluateEligibility } from './domain/eligibility.ts';
import { isAskedOfApplicant } from './domain/material-handling.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { MaterialKey } from './domain/service-item.ts';
import type { PapersKnown } from './forms/form-here.ts';
import { findGuide } from './guide/find-guide.ts';
import type { CompetentOrgans, ImplementationParts } from './known-implementations.ts';
import { refuseSuspended } from './known-items.ts';
import type { CatalogueContent, DataRefusal } from './load/read-catalogue-files.ts';
import { readCatalogue, readCatalogueTexts } from './load/read-catalogue-files.ts';
import { versionFinder } from './known-versions.ts';
import { readSnapshot, type Snapshot, type SnapshotParts } from './read-snapshot.ts';
import { latestEdition } from './store/changes.ts';
import { itemBodies } from './store/item-bodies.ts';
import { materialsFor } from './forms/situation-answers.ts';
import { loadItems } from './store/load-items.ts';

export interface CatalogueParts {
  readonly db: Database;
  readonly organisations: CompetentOrgans;
  /** The flow templates that cases can carry out; an item on another flow is applied for at a window. */
  readonly flowsOnline?: readonly string[];
  /** Whether an item is carried out where no organ has claimed it; as at the launch when left out: yes. */
  readonly claimedUnlessSaid?: boolean;
  /** The materials that a connected source tells of those who apply for the item; all that is called shared when left out. */
  readonly obtains?: (item: PinnedItem) => readonly string[];
  /** 容缺受理: on which terms papers may follow where no organ says anything else; none are told when left out. */
  readonly deferral?: DeferralTerms;
  /** Tells which versions and claims are in force. */
  readonly clock?: Clock;
  /** The data files as read; the shipped ones when left out. */
  readonly content?: CatalogueContent;
}

/** The templates whose cases are handled on-line; T01 leaves no case. */
export const usualFlowsOnline: readonly string[] = [
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
];

/** Reads the data files, brings them into the tables, and answers from memory from then on. */
export async function createCatalogue(
  parts: CatalogueParts,
): Promise<Result<Catalogue, DataRefusal>> {
  const { db, flowsOnline = usualFlowsOnline, clock = systemClock } = parts;
  const read = parts.content === undefined ? await readShipped() : ok(parts.content);
  if (!read.ok) return read;
  const content = read.value;
  const { flows, materials, regionLists } = content;
  let ownMaterials: Snapshot['items']['ownMaterials'] = new Map();
  const bodies = itemBodies(content);
  const load = await loadItems(db, bodies);
  const findMaterial = (materialKey: string) =>
    materials.get(materialKey as MaterialKey) ?? ownMaterials.get(materialKey as MaterialKey);
  const today = () => dayOf(clock());
  const papers = papersOf(parts, content, findMaterial);
  const snapshotParts: SnapshotParts = {
    db,
    content,
    bodies,
    implementations: implementationParts(parts, findMaterial),
    papers,
    today,
  };
  let now = await readSnapshot(snapshotParts);
  ({ ownMaterials } = now.items);
  // One reading at a time: two would only do the same work.
  let reading: Promise<Snapshot> | undefined;

  async function refresh(): Promise<void> {
    reading ??= readSnapshot(snapshotParts, now).finally(() => (reading = undefined));
    now = await reading;
    ({ ownMaterials } = now.items);
  }

  return ok({
    get contentHash() {
      return now.contentHash;
    },
    get edition() {
      return now.edition;
    },
    load,
    summary: () => now.items.summary,
    getServiceItem: (itemCode) => now.items.get(itemCode),
    getImplementation({ itemCode, regionCode, on }) {
      const item = now.items.get(itemCode);
      if (!item.ok) return item;
      if (now.items.stateOf(itemCode) === 'suspended') return refuseSuspended(item.value);
      return now.implementations.of(item.value, regionCode, on);
    },
    flowTemplate: (template) => flows.get(template),
    findMaterial,
    formOf: (item, implementation) => now.items.formOf(item, implementation),
    materialsFor: (of, form) => materialsFor(of, form, findMaterial),
    evaluateEligibility: (item, facts) => evaluateEligibility(item.eligibility, facts, regionLists),
    materialsAskedOf: ({ materials: asked }) => asked.filter((one) => isAskedOfApplicant(one)),
    guide: (question) => findGuide({ ...now, flows, flowsOnline, findMaterial }, question),
    lifeEvents: content.lifeEvents,
    search: (question) => now.search.find(question),
    suggest: (query, limit) => now.search.suggest(query, limit),
    findItemVersion: versionFinder(db, { items: () => now.items, flows }),
    refresh,
    async lookForChanges() {
      if (now.day === today() && (await latestEdition(db)) === now.edition) return false;
      await refresh();
      return true;
    },
    editing: catalogueEditing({ now: () => now, content, flowsOnline, papers }),
  });
}

function implementationParts(
  { organisations, claimedUnlessSaid = true, deferral }: CatalogueParts,
  findMaterial: PapersKnown['findMaterial'],
): ImplementationParts {
  return { organs: organisations, findMaterial, claimedUnlessSaid, deferral };
}

function papersOf(
  { obtains }: CatalogueParts,
  { elements, materials }: CatalogueContent,
  findMaterial: PapersKnown['findMaterial'],
): PapersKnown {
  const { onPoliceRecord } = elements;
  return { findMaterial, onPoliceRecord, obtains: obtains ?? (() => [...materials.keys()]) };
}

async function readShipped(): Promise<Result<CatalogueContent, DataRefusal>> {
  return readCatalogue(await readCatalogueTexts());
}
