import type { Bilingual, Day, Refusal, Result } from '@tongban/kernel';
import type { BranchCode } from '@tongban/vocabulary';
import type { Claim } from './domain/claim.ts';
import type { Eligibility, EligibilityFacts } from './domain/eligibility.ts';
import type { FlowTemplate } from './domain/flow-template.ts';
import type { Implementation, ImplementingOrgan } from './domain/implementation.ts';
import type { EditedItem } from './domain/item-defects.ts';
import type { Override } from './domain/override.ts';
import type { SituationAnswers } from './domain/situation.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { Material } from './domain/service-item.ts';
import type { LifeEvent } from './load/read-life-events.ts';
import type { FormFault } from './forms/form-faults.ts';
import type { FormLibrary } from './forms/form-library.ts';
import type { FormPlan } from './forms/form-plan.ts';
import type { ItemForm } from './forms/form.ts';
import type { Guide } from './guide/guide.ts';
import type { ItemVersion } from './queries/find-item-version.ts';
import type { FoundItems, ItemQuestion } from './search/create-search.ts';
import type { KnownItem } from './known-items.ts';
import type { ItemBody } from './store/item-bodies.ts';
import type { LoadReport } from './store/load-items.ts';

export type ItemRefusal = Refusal<
  'catalogue/item-not-found' | 'catalogue/not-published' | 'catalogue/withdrawn'
>;

export type OrganRefusal = Refusal<
  | 'catalogue/region-unknown'
  | 'catalogue/region-too-coarse'
  | 'catalogue/not-implemented-here'
  | 'catalogue/suspended'
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
  /** What the reader said of their circumstances, by question. */
  readonly situation?: SituationAnswers;
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

/** An item as an editor has it, or what an organ would say of one. */
export type ProposedChange = { readonly item: EditedItem } | { readonly override: Override };

export interface Preview {
  readonly guide: Guide;
  readonly form: ItemForm;
}

export type PreviewRefusal = ItemRefusal | Refusal<'catalogue/region-unknown'>;

/** The inside of the catalogue as far as maintenance needs it. */
export interface CatalogueEditing {
  /** Every item, published or not, in the version in force. */
  readonly items: readonly KnownItem[];
  findItem(itemCode: string): KnownItem | undefined;
  /** The item as cases would use it: with assurance, conditions, flow, form and hash. */
  bodyOf(edited: EditedItem): ItemBody;
  /** As the organs above carry it out. */
  above(item: PinnedItem, organ: ImplementingOrgan, on: Day): Implementation;
  /** As the organ itself carries it out. */
  at(item: PinnedItem, organ: ImplementingOrgan, on: Day): Implementation;
  overridesOf(itemCode: string): readonly Override[];
  /** Whether the organ carries the item out: it or an organ above took it over (认领). */
  isTaken(item: PinnedItem, organId: string, on: Day): boolean;
  claimsOf(organId: string): readonly Claim[];
  /** The guide and the form as they would be with the change. */
  preview(change: ProposedChange, question: GuideQuestion): Result<Preview, PreviewRefusal>;
  readonly materials: readonly Material[];
  readonly flows: readonly FlowTemplate[];
  /** What a form is arranged from. */
  formLibrary(): FormLibrary;
  /** The matter of the item's form: as arranged, or as its kind and its materials give it. */
  planOf(item: EditedItem): FormPlan;
  /** What is wrong with the pages that were arranged. */
  planFaults(item: EditedItem): FormFault[];
}

/** What others ask about service items. Answered from memory unless a promise is returned. */
export interface Catalogue {
  /** Of everything in force: the same in every process that answers the same. */
  readonly contentHash: string;
  /** Counts what changed; a process that knows this number knows everything up to it. */
  readonly edition: number;
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
  /** What is needed in the situation that the answers of a form tell. */
  materialsFor(of: Implementation, form: Readonly<Record<string, unknown>>): readonly Material[];
  evaluateEligibility(item: PinnedItem, facts: EligibilityFacts): Eligibility;
  materialsAskedOf(of: Implementation | PinnedItem): readonly Material[];
  guide(question: GuideQuestion): Result<Guide, ItemRefusal | Refusal<'catalogue/region-unknown'>>;
  readonly lifeEvents: readonly LifeEvent[];
  search(question: ItemQuestion): FoundItems;
  suggest(query: string, limit: number): readonly PinnedItem[];
  /** An item as it was; for cases that stand on an older version. */
  findItemVersion(itemCode: string, version: number): Promise<ItemVersion | undefined>;
  /** Reads what changed since, and brings into force what is due today. */
  refresh(): Promise<void>;
  /** The same when anything changed, which is asked of one row. True when it did. */
  lookForChanges(): Promise<boolean>;
  /** What the editors' side asks; nobody else does. */
  readonly editing: CatalogueEditing;
}
