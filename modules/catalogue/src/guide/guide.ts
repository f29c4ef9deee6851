import type { Bilingual } from '@tongban/kernel';
import {
  type Audience,
  type BranchCode,
  type DeferralTerms,
  type DeliveryMethod,
  type OrganLevel,
  scopeLabels,
  type SpecialProcedureKind,
} from '@tongban/vocabulary';
import type { FlowTemplate } from '../domain/flow-template.ts';
import type { Implementation, ImplementingOrgan } from '../domain/implementation.ts';
import type {
  FeeRow,
  ItemElements,
  ItemMaterial,
  MaterialDemand,
  ServiceWindow,
} from '../domain/item-elements.ts';
import {
  handlingOf,
  isAskedOfApplicant,
  type MaterialHandling,
} from '../domain/material-handling.ts';
import { handlingItemCode, mainItemCode } from '../domain/item-codes.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { SituationAnswers } from '../domain/situation.ts';
import type { Material, OnlineDepth, TimeLimits } from '../domain/service-item.ts';
import type { ItemForm } from '../forms/form.ts';
import {
  materialsInSituation,
  type NeededMaterial,
  type SituationView,
  situationView,
} from './situation-view.ts';
import { whoActs } from './who-acts.ts';

export type Necessity = 'required' | 'conditional' | 'optional';

export interface GuideMaterial {
  readonly materialKey: string;
  readonly name: Bilingual;
  readonly kind: Material['kind'];
  readonly source: Material['source'];
  /** `sharing-or-upload`: another office holds it and is not connected yet, so it may come with the application. */
  readonly handling: MaterialHandling | 'sharing-or-upload';
  readonly necessity: Necessity;
  readonly obtainedBySharing: boolean;
  readonly licenceMayReplace: boolean;
  readonly askedOfApplicant: boolean;
  readonly demand: MaterialDemand;
  /** The organ here does without it. */
  readonly exempt: boolean;
}

/** 办事指南: an implementation as applicants are shown it. */
export interface Guide {
  readonly itemCode: string;
  readonly basicCode: string;
  /** The main item a sub-item belongs to; of a main item its own code. */
  readonly mainItemCode: string;
  readonly implementationCode?: string;
  readonly version: number;
  readonly hash: string;
  readonly name: Bilingual;
  readonly branchCode: BranchCode;
  readonly itemType: string;
  readonly audiences: readonly Audience[];
  readonly audience: Bilingual;
  readonly legalBasis: string;
  readonly organ?: ImplementingOrgan;
  readonly status: 'available' | 'not-implemented-here' | 'suspended';
  /** Why no organ is named: the region is not told, too large, or has none. */
  readonly organNote?: Bilingual;
  /** Who does it nearby when the reader's own organ does not; at most three. */
  readonly nearestOrgans?: readonly ImplementingOrgan[];
  readonly timeLimits: TimeLimits;
  /** With a situation told: what is or may be needed in it. */
  readonly materials: readonly GuideMaterial[];
  /** 容缺受理: on which terms what of the materials may follow; absent where nothing may or no organ is known. */
  readonly deferral?: DeferralTerms;
  /** Absent where everybody needs the same. */
  readonly situation?: SituationView;
  readonly fee: { readonly charged: boolean; readonly note?: string };
  readonly feeRows: readonly FeeRow[];
  /** 受理条件, the item's and those a local regulation adds. */
  readonly conditions: readonly Bilingual[];
  readonly visitReason?: Bilingual;
  readonly specialProcedures: readonly SpecialProcedureKind[];
  readonly quantityLimit?: string;
  readonly windows: readonly ServiceWindow[];
  readonly result: string;
  readonly delivery: readonly DeliveryMethod[];
  readonly onlineDepth: OnlineDepth;
  readonly maximumVisits: number;
  readonly scope: Bilingual;
  readonly handlingItems: readonly string[];
  /** Their 33 characters, in the same order; none without an organ. */
  readonly handlingItemCodes: readonly string[];
  readonly flow: {
    readonly template: string;
    readonly name: Bilingual;
    readonly steps: readonly {
      readonly code: string;
      readonly name: Bilingual;
      readonly who: Bilingual;
      readonly optional: boolean;
    }[];
  };
  readonly requiredAssurance: number;
  readonly freshWithinMinutes?: number;
  readonly assuranceReason: Bilingual;
  readonly canApplyOnline: boolean;
  readonly whyNotOnline?: Bilingual;
  readonly questions: readonly { readonly question: Bilingual; readonly answer: Bilingual }[];
  /** The other standard elements, for whoever reads all of them. */
  readonly elements: GuideElements;
}

export type GuideElements = Omit<
  ItemElements,
  | 'conditions'
  | 'localConditionsAllowed'
  | 'visitReason'
  | 'specialProcedures'
  | 'feeRows'
  | 'quantityLimit'
  | 'questions'
> & { /** 行使层级. */ readonly levels: readonly OrganLevel[] };

export interface GuideParts {
  readonly item: PinnedItem;
  readonly flow: FlowTemplate;
  readonly form: ItemForm;
  readonly implementation: Implementation | undefined;
  readonly organNote: Bilingual | undefined;
  readonly nearestOrgans: readonly ImplementingOrgan[];
  readonly status: Guide['status'];
  readonly whyNotOnline: Bilingual | undefined;
  readonly situation: SituationAnswers;
  readonly itemName: (itemCode: string) => Bilingual | undefined;
  readonly findMaterial: (materialKey: string) => Material | undefined;
}

export function guideOf(parts: GuideParts): Guide {
  const { item, flow, form, implementation, organNote, nearestOrgans, status, whyNotOnline } =
    parts;
  const exempt: readonly string[] = implementation?.exemptMaterials ?? [];
  const situation = situationView({ item, given: parts.situation, itemName: parts.itemName });
  const skipped: readonly string[] = implementation?.skippedSteps ?? [];
  const visits = implementation?.maximumVisits ?? item.maximumVisits;
  const { freshWithinMinutes } = item.assurance;
  const materials = materialsInSituation(
    item,
    materialsShown(item, implementation),
    parts.situation,
    parts.findMaterial,
  ).map((needed) => guideMaterial(needed, form, exempt.includes(needed.material.materialKey)));
  const mayFollow = materials.some(
    ({ demand, askedOfApplicant }) => demand.necessity === 'deferrable' && askedOfApplicant,
  );
  return {
    itemCode: item.itemCode,
    basicCode: item.basicCode,
    mainItemCode: mainItemCode(item.basicCode),
    ...(implementation && { implementationCode: implementation.implementationCode }),
    version: item.version,
    hash: item.hash,
    name: item.name,
    branchCode: item.branchCode,
    itemType: item.itemType.code,
    audiences: item.audience,
    audience: audienceOf(item.audience),
    legalBasis: item.legalBasis.join(';'),
    ...(implementation && { organ: implementation.organ }),
    status,
    ...(organNote && { organNote }),
    ...(nearestOrgans.length > 0 && { nearestOrgans }),
    timeLimits: implementation?.timeLimits ?? item.timeLimits,
    materials,
    ...(mayFollow && implementation?.deferral && { deferral: implementation.deferral }),
    ...(situation && { situation }),
    fee: implementation?.fee ?? item.fee,
    feeRows: implementation?.feeRows ?? item.elements.feeRows,
    conditions: implementation?.conditions ?? item.elements.conditions,
    ...(visits > 0 &&
      item.elements.visitReason !== undefined && { visitReason: item.elements.visitReason }),
    specialProcedures: item.elements.specialProcedures,
    ...(item.elements.quantityLimit !== undefined && {
      quantityLimit: item.elements.quantityLimit,
    }),
    windows: implementation?.windows ?? [],
    result: item.results.join(';'),
    delivery: item.delivery,
    onlineDepth: item.onlineDepth,
    maximumVisits: visits,
    scope: scopeLabels[item.scope],
    handlingItems: item.handlingItems,
    handlingItemCodes:
      implementation === undefined
        ? []
        : item.handlingItems.map((_, at) =>
            handlingItemCode(implementation.implementationCode, at),
          ),
    flow: flowShown(flow, skipped),
    requiredAssurance: item.assurance.level,
    ...(freshWithinMinutes !== undefined && { freshWithinMinutes }),
    assuranceReason: item.assurance.reason,
    canApplyOnline: whyNotOnline === undefined,
    ...(whyNotOnline && { whyNotOnline }),
    questions: item.elements.questions,
    elements: elementsShown(item),
  };
}

function flowShown({ template, name, steps }: FlowTemplate, skipped: readonly string[]) {
  const shown = steps.filter(({ code }) => !skipped.includes(code));
  return {
    template,
    name,
    steps: shown.map((one) => ({
      code: one.code,
      name: one.name,
      who: whoActs(one.role),
      optional: one.optional,
    })),
  };
}

/** Without what the guide tells by itself. */
function elementsShown({ elements, levels }: PinnedItem): GuideElements {
  const {
    conditions: _,
    localConditionsAllowed: __,
    visitReason: ___,
    specialProcedures: ____,
    feeRows: _____,
    quantityLimit: ______,
    questions: _______,
    ...rest
  } = elements;
  return { ...rest, levels };
}

/** What the item asks for, the spared included, and after it what a local regulation adds. */
function materialsShown(
  { materials }: PinnedItem,
  implementation: Implementation | undefined,
): readonly ItemMaterial[] {
  if (implementation === undefined) return materials;
  const local = new Map(implementation.materials.map((one) => [one.materialKey, one]));
  const ofItem = new Set(materials.map(({ materialKey }) => materialKey));
  const added = implementation.materials.filter(({ materialKey }) => !ofItem.has(materialKey));
  return [...materials.map((one) => local.get(one.materialKey) ?? one), ...added];
}

function guideMaterial(
  { material, need }: NeededMaterial,
  { uploads }: ItemForm,
  exempt: boolean,
): GuideMaterial {
  const upload = uploads.find(({ materialKey }) => materialKey === material.materialKey);
  const handling = handlingOf(material);
  const necessity: Necessity =
    material.demand.necessity !== 'required'
      ? 'optional'
      : upload === undefined || upload.required
        ? 'required'
        : upload.requiredWhen === undefined
          ? 'optional'
          : 'conditional';
  return {
    ...material,
    handling: handling === 'sharing' && upload !== undefined ? 'sharing-or-upload' : handling,
    necessity: exempt ? 'optional' : need === 'open' ? 'conditional' : necessity,
    askedOfApplicant: !exempt && isAskedOfApplicant(material),
    exempt,
  };
}

function audienceOf(audience: readonly Audience[]): Bilingual {
  if (audience.length > 1) return { zh: '个人、企业', en: 'Individuals and enterprises' };
  return audience[0] === 'person'
    ? { zh: '个人', en: 'Individuals' }
    : { zh: '企业', en: 'Enterprises' };
}
