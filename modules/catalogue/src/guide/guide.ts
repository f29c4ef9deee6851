import type { Bilingual } from '@tongban/kernel';
import type { Audience, BranchCode, DeliveryMethod } from '@tongban/vocabulary';
import type { FlowTemplate } from '../domain/flow-template.ts';
import type { Implementation, ImplementingOrgan } from '../domain/implementation.ts';
import {
  handlingOf,
  isAskedOfApplicant,
  type MaterialHandling,
} from '../domain/material-handling.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { Material, OnlineDepth, TimeLimits } from '../domain/service-item.ts';
import type { ItemForm } from '../forms/form.ts';
import { whoActs } from './who-acts.ts';

export type Necessity = 'required' | 'conditional' | 'optional';

export interface GuideMaterial {
  readonly materialKey: string;
  readonly name: Bilingual;
  readonly kind: Material['kind'];
  readonly source: Material['source'];
  readonly handling: MaterialHandling;
  readonly necessity: Necessity;
  readonly obtainedBySharing: boolean;
  readonly licenceMayReplace: boolean;
  readonly askedOfApplicant: boolean;
  /** The organ here does without it. */
  readonly exempt: boolean;
}

/** 办事指南: an implementation as applicants are shown it. */
export interface Guide {
  readonly itemCode: string;
  readonly basicCode: string;
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
  readonly status: 'available' | 'not-implemented-here';
  /** Why no organ is named: the region is not told, too large, or has none. */
  readonly organNote?: Bilingual;
  readonly timeLimits: TimeLimits;
  readonly materials: readonly GuideMaterial[];
  readonly fee: { readonly charged: boolean; readonly note?: string };
  readonly result: string;
  readonly delivery: readonly DeliveryMethod[];
  readonly onlineDepth: OnlineDepth;
  readonly maximumVisits: number;
  readonly scope: Bilingual;
  readonly handlingItems: readonly string[];
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
}

export interface GuideParts {
  readonly item: PinnedItem;
  readonly flow: FlowTemplate;
  readonly form: ItemForm;
  readonly implementation: Implementation | undefined;
  readonly organNote: Bilingual | undefined;
  readonly status: Guide['status'];
  readonly whyNotOnline: Bilingual | undefined;
}

export function guideOf(parts: GuideParts): Guide {
  const { item, flow, form, implementation, organNote, status, whyNotOnline } = parts;
  const exempt: readonly string[] = implementation?.exemptMaterials ?? [];
  const { freshWithinMinutes } = item.assurance;
  return {
    itemCode: item.itemCode,
    basicCode: item.basicCode,
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
    timeLimits: implementation?.timeLimits ?? item.timeLimits,
    materials: item.materials.map((material) =>
      guideMaterial(material, form, exempt.includes(material.materialKey)),
    ),
    fee: item.fee,
    result: item.results.join(';'),
    delivery: item.delivery,
    onlineDepth: item.onlineDepth,
    maximumVisits: item.maximumVisits,
    scope: scopeLabels[item.scope],
    handlingItems: item.handlingItems,
    flow: {
      template: flow.template,
      name: flow.name,
      steps: flow.steps.map(({ code, name, role, optional }) => ({
        code,
        name,
        who: whoActs(role),
        optional,
      })),
    },
    requiredAssurance: item.assurance.level,
    ...(freshWithinMinutes !== undefined && { freshWithinMinutes }),
    assuranceReason: item.assurance.reason,
    canApplyOnline: whyNotOnline === undefined,
    ...(whyNotOnline && { whyNotOnline }),
    questions: [],
  };
}

function guideMaterial(material: Material, { uploads }: ItemForm, exempt: boolean): GuideMaterial {
  const upload = uploads.find(({ materialKey }) => materialKey === material.materialKey);
  const handling = handlingOf(material);
  const necessity: Necessity =
    upload === undefined || upload.required
      ? 'required'
      : upload.requiredWhen === undefined
        ? 'optional'
        : 'conditional';
  return {
    ...material,
    handling,
    necessity: exempt ? 'optional' : necessity,
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

const scopeLabels: Readonly<Record<PinnedItem['scope'], Bilingual>> = {
  nationwide: { zh: '全国通办', en: 'Anywhere in the country' },
  province: { zh: '省内通办', en: 'Anywhere in the province' },
  city: { zh: '市内通办', en: 'Anywhere in the city' },
  local: { zh: '属地办理', en: 'At the place responsible' },
};
