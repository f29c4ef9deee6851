import type { Bilingual, Day, Refusal, Result } from '@tongban/kernel';
import type { BranchCode } from '@tongban/vocabulary';
import type { Eligibility, EligibilityFacts } from './domain/eligibility.ts';
import type { FlowTemplate } from './domain/flow-template.ts';
import type { Implementation } from './domain/implementation.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { Material } from './domain/service-item.ts';
import type { LifeEvent } from './load/read-life-events.ts';
import type { ItemForm } from './forms/form.ts';
import type { Guide } from './guide/guide.ts';
import type { ItemVersion } from './queries/find-item-version.ts';
import type { FoundItems, ItemQuestion } from './search/create-search.ts';
import type { LoadReport } from './store/load-items.ts';

export type ItemRefusal = Refusal<'catalogue/item-not-found' | 'catalogue/not-published'>;

export type OrganRefusal = Refusal<
  'catalogue/region-unknown' | 'catalogue/region-too-coarse' | 'catalogue/not-implemented-here'
>;

export interface Place {
  readonly itemCode: string;
  readonly regionCode: string;
  readonly on: Day;
}

export interface GuideQuestion {
  readonly itemCode: string;
  readonly regionCode?: string;
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
  getImplementation(place: Place): Result<Implementation, ItemRefusal | OrganRefusal>;
  flowTemplate(template: string): FlowTemplate | undefined;
  findMaterial(materialKey: string): Material | undefined;
  /** Of the item; with an implementation without the files that its organ does without. */
  formOf(item: PinnedItem, implementation?: Implementation): ItemForm;
  evaluateEligibility(item: PinnedItem, facts: EligibilityFacts): Eligibility;
  materialsAskedOf(of: Implementation | PinnedItem): readonly Material[];
  guide(question: GuideQuestion): Result<Guide, ItemRefusal | Refusal<'catalogue/region-unknown'>>;
  readonly lifeEvents: readonly LifeEvent[];
  search(question: ItemQuestion): FoundItems;
  suggest(query: string, limit: number): readonly PinnedItem[];
  /** An item as it was; for cases that stand on an older version. */
  findItemVersion(itemCode: string, version: number): Promise<ItemVersion | undefined>;
  /** Reads the overrides again; for when somebody recorded one. */
  refresh(): Promise<void>;
}
