import type { Database } from '@tongban/database';
import { type Day, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import { type BranchCode, branchCodes, branchLabels, type OrganLevel } from '@tongban/vocabulary';
import type { Bilingual } from '@tongban/kernel';
import {
  type Eligibility,
  type EligibilityFacts,
  evaluateEligibility,
} from './domain/eligibility.ts';
import type { FlowTemplate } from './domain/flow-template.ts';
import {
  implement,
  type Implementation,
  type ImplementingOrgan,
  inForce,
  type Override,
} from './domain/implementation.ts';
import { isAskedOfApplicant } from './domain/material-handling.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { Material } from './domain/service-item.ts';
import type { ItemForm } from './forms/form.ts';
import { type Guide, guideOf } from './guide/guide.ts';
import type { CatalogueContent, DataRefusal } from './load/read-catalogue-files.ts';
import { readCatalogue, readCatalogueTexts } from './load/read-catalogue-files.ts';
import { findItemVersion, type ItemVersion } from './queries/find-item-version.ts';
import { listOverrides } from './queries/list-overrides.ts';
import { createSearch, type FoundItems, type ItemQuestion } from './search/create-search.ts';
import { itemBodies } from './store/item-bodies.ts';
import { loadItems, type LoadRefusal, type LoadReport } from './store/load-items.ts';

/** The one answer this module needs from above: who handles a matter of a region. */
export interface CompetentOrgans {
  findCompetentOrgan(
    regionCode: string,
    branchCode: BranchCode,
    exerciseLevels: readonly OrganLevel[],
  ): Result<ImplementingOrgan, Refusal>;
  /** The organ itself and those above it, up to the ministry. */
  organAncestry(organId: string): readonly { readonly organId: string }[];
}

export interface CatalogueParts {
  readonly db: Database;
  readonly organisations: CompetentOrgans;
  /** The flow templates that cases can carry out; an item on another flow is applied for at a window. */
  readonly flowsOnline?: readonly string[];
  /** The data files as read; the shipped ones when left out. */
  readonly content?: CatalogueContent;
}

export type ItemRefusal = Refusal<'catalogue/item-not-found' | 'catalogue/not-published'>;
export type ImplementationRefusal =
  | ItemRefusal
  | Refusal<
      'catalogue/region-unknown' | 'catalogue/region-too-coarse' | 'catalogue/not-implemented-here'
    >;

export interface Place {
  readonly itemCode: string;
  readonly regionCode: string;
  readonly on: Day;
}

export interface CatalogueSummary {
  readonly publishedItems: number;
  readonly totalItems: number;
  readonly branches: readonly {
    readonly code: BranchCode;
    readonly name: Bilingual;
    readonly publishedItems: number;
  }[];
}

/** What others ask about service items. Answered from memory unless a promise is returned. */
export interface Catalogue {
  readonly contentHash: string;
  readonly load: LoadReport;
  summary(): CatalogueSummary;
  /** A published item in the version in force. */
  getServiceItem(itemCode: string): Result<PinnedItem, ItemRefusal>;
  /** How the organ competent for the region carries the item out on that day. */
  getImplementation(place: Place): Result<Implementation, ImplementationRefusal>;
  flowTemplate(template: string): FlowTemplate | undefined;
  /** Of the item; with an implementation without the files that its organ does without. */
  formOf(item: PinnedItem, implementation?: Implementation): ItemForm;
  evaluateEligibility(item: PinnedItem, facts: EligibilityFacts): Eligibility;
  materialsAskedOf(of: Implementation | PinnedItem): readonly Material[];
  guide(question: {
    readonly itemCode: string;
    readonly regionCode?: string;
    readonly on: Day;
  }): Result<Guide, ItemRefusal | Refusal<'catalogue/region-unknown'>>;
  search(question: ItemQuestion): FoundItems;
  suggest(query: string, limit: number): readonly PinnedItem[];
  /** An item as it was; for cases that stand on an older version. */
  findItemVersion(itemCode: string, version: number): Promise<ItemVersion | undefined>;
  /** Reads the overrides again; for when somebody recorded one. */
  refresh(): Promise<void>;
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
  const content = read.value;
  const bodies = itemBodies(content);
  const loaded = await loadItems(db, bodies);
  if (!loaded.ok) return loaded;
  const { versions, contentHash } = loaded.value;

  const items = new Map<string, PinnedItem>();
  const forms = new Map<string, ItemForm>();
  for (const { item, form, hash } of bodies) {
    items.set(item.itemCode, { ...item, version: versions.get(item.itemCode) ?? 1, hash });
    forms.set(item.itemCode, form);
  }
  const published = [...items.values()].filter((item) => item.published);
  const summary = summarise(items.size, published);
  let overrides = byOrganAndItem(await listOverrides(db));

  function getServiceItem(itemCode: string): Result<PinnedItem, ItemRefusal> {
    const item = items.get(itemCode);
    if (item === undefined) return refuseUnknown();
    return item.published ? ok(item) : refuseUnpublished(item);
  }

  function implementationOf(
    item: PinnedItem,
    { regionCode, on }: Omit<Place, 'itemCode'>,
  ): Result<Implementation, ImplementationRefusal> {
    const organ = organisations.findCompetentOrgan(regionCode, item.branchCode, item.levels);
    if (!organ.ok) return refuseOrgan(organ.refusal);
    const { organId, name, level, address, phone, hours } = organ.value;
    const chain = overrides.size === 0 ? [] : organisations.organAncestry(organId);
    const better = chain
      .toReversed()
      .map((one) => inForce(overrides.get(`${one.organId} ${item.itemCode}`) ?? [], on))
      .filter((override) => override !== undefined);
    const implementing: ImplementingOrgan = {
      organId,
      name,
      regionCode: organ.value.regionCode,
      level,
      ...(address !== undefined && { address }),
      ...(phone !== undefined && { phone }),
      ...(hours !== undefined && { hours }),
    };
    return ok(implement(item, implementing, better));
  }

  function isAvailable(item: PinnedItem, regionCode: string): boolean {
    const organ = organisations.findCompetentOrgan(regionCode, item.branchCode, item.levels);
    return organ.ok || organ.refusal.code.endsWith('/region-too-coarse');
  }

  const search = await createSearch({ items: published, synonyms: content.synonyms, isAvailable });

  return ok({
    contentHash,
    load: loaded.value,
    summary: () => summary,
    getServiceItem,
    getImplementation({ itemCode, regionCode, on }) {
      const item = getServiceItem(itemCode);
      return item.ok ? implementationOf(item.value, { regionCode, on }) : item;
    },
    flowTemplate: (template) => content.flows.get(template),
    formOf: (item, implementation) => formWithout(forms.get(item.itemCode)!, implementation),
    evaluateEligibility: (item, facts) =>
      evaluateEligibility(item.eligibility, facts, content.regionLists),
    materialsAskedOf: ({ materials }) => materials.filter((one) => isAskedOfApplicant(one)),
    guide({ itemCode, regionCode, on }) {
      const found = getServiceItem(itemCode);
      if (!found.ok) return found;
      const item = found.value;
      const here =
        regionCode === undefined ? undefined : implementationOf(item, { regionCode, on });
      if (here !== undefined && !here.ok && here.refusal.code === 'catalogue/region-unknown') {
        return { ok: false, refusal: here.refusal as Refusal<'catalogue/region-unknown'> };
      }
      const missing =
        here !== undefined && !here.ok && here.refusal.code === 'catalogue/not-implemented-here';
      return ok(
        guideOf({
          item,
          flow: content.flows.get(item.flowTemplate)!,
          form: forms.get(item.itemCode)!,
          implementation: here?.ok === true ? here.value : undefined,
          organNote: here?.ok === false ? here.refusal.detail : undefined,
          status: missing ? 'not-implemented-here' : 'available',
          whyNotOnline: missing
            ? (here as { refusal: Refusal }).refusal.detail
            : whyNotOnline(item, flowsOnline),
        }),
      );
    },
    search: (question) => search.find(question),
    suggest: (query, limit) => search.suggest(query, limit),
    findItemVersion: (itemCode, version) => findItemVersion(db, itemCode, version),
    async refresh() {
      overrides = byOrganAndItem(await listOverrides(db));
    },
  });
}

async function readShipped(): Promise<Result<CatalogueContent, DataRefusal>> {
  return readCatalogue(await readCatalogueTexts());
}

function summarise(totalItems: number, published: readonly PinnedItem[]): CatalogueSummary {
  return {
    publishedItems: published.length,
    totalItems,
    branches: branchCodes.map((code) => ({
      code,
      name: branchLabels[code],
      publishedItems: published.filter(({ branchCode }) => branchCode === code).length,
    })),
  };
}

function byOrganAndItem(overrides: readonly Override[]): Map<string, Override[]> {
  return Map.groupBy(overrides, ({ organId, itemCode }) => `${organId} ${itemCode}`);
}

/** What an organ spares the applicant is not asked in its form either. */
function formWithout(form: ItemForm, implementation: Implementation | undefined): ItemForm {
  const exempt: readonly string[] = implementation?.exemptMaterials ?? [];
  if (exempt.length === 0) return form;
  return {
    ...form,
    uploads: form.uploads.filter(({ materialKey }) => !exempt.includes(materialKey)),
  };
}

/** 网办深度 III and IV are applied for on-line; I and II inform and book. */
function whyNotOnline(item: PinnedItem, flowsOnline: readonly string[]): Bilingual | undefined {
  if (item.onlineDepth === 'I' || item.onlineDepth === 'II') {
    return {
      zh: '该事项须到窗口申请，网上可以查看指南。',
      en: 'This is applied for at a window; the guide tells you what to bring.',
    };
  }
  return flowsOnline.includes(item.flowTemplate)
    ? undefined
    : {
        zh: '该事项暂未开通网上申请，请到窗口办理。',
        en: 'This cannot be applied for online yet; please go to a window.',
      };
}

function refuseUnknown() {
  return refuse('catalogue/item-not-found', {
    zh: '没有这个事项，请从事项目录中选择。',
    en: 'There is no such service item. Choose one from the list.',
  });
}

function refuseUnpublished({ name }: PinnedItem) {
  return refuse('catalogue/not-published', {
    zh: `“${name.zh}”没有在本平台发布。`,
    en: `“${name.en}” is not published on this platform.`,
  });
}

/** The words of organisations, under a code of this module: callers know one table. */
function refuseOrgan({ code, detail, more }: Refusal) {
  const own = code.endsWith('/region-unknown')
    ? 'catalogue/region-unknown'
    : code.endsWith('/region-too-coarse')
      ? 'catalogue/region-too-coarse'
      : 'catalogue/not-implemented-here';
  return refuse(own, detail, more);
}
