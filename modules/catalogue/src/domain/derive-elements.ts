import type { Bilingual } from '@tongban/kernel';
import type {
  OnlineService,
  ProcessingForm,
  ResultType,
  ServiceObject,
  SpecialProcedureKind,
} from '@tongban/vocabulary';
import { feeRowsOf } from './fee-rows.ts';
import type { FlowTemplate } from './flow-template.ts';
import type {
  ItemElements,
  ItemMaterial,
  ItemQuestion,
  ItemResult,
  MaterialDemand,
} from './item-elements.ts';
import { handlingOf } from './material-handling.ts';
import type { Material, OnlineDepth, ServiceItem } from './service-item.ts';
import { topicsOf, type TopicRule } from './topics.ts';

/** What is said of single items; everything else follows from the basic catalogue by rule. */
export interface WrittenElements {
  readonly localConditions: readonly string[];
  /** Materials that the police issued themselves: found in their own records, and asked of nobody. */
  readonly onPoliceRecord: readonly string[];
  readonly topics: readonly TopicRule[];
  /** By branch: the document on which its fees rest. */
  readonly feeBasis: Readonly<Record<string, string>>;
  readonly usualFeeBasis: string;
  readonly feeReduction: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, readonly Bilingual[]>>;
  readonly questions: Readonly<Record<string, readonly ItemQuestion[]>>;
}

/** The elements of an item as the basic catalogue implies them. Editors correct single ones later. */
export function deriveElements(
  item: ServiceItem,
  flow: FlowTemplate,
  written: WrittenElements,
): ItemElements {
  const basis = written.feeBasis[item.branchCode] ?? written.usualFeeBasis;
  const reduction = written.feeReduction[item.itemCode];
  return {
    powerSource: 'by-law',
    implementerKind: 'statutory-organ',
    serviceObjects: serviceObjectsOf(item),
    conditions: written.conditions[item.itemCode] ?? usualConditions(item),
    localConditionsAllowed: written.localConditions.includes(item.itemCode),
    ...(item.maximumVisits > 0 && { visitReason: visitReasonOf(item) }),
    specialProcedures: specialProceduresOf(flow),
    feeRows: feeRowsOf(item.fee.note, basis).map((row) => ({
      ...row,
      ...(reduction !== undefined && { reduction }),
    })),
    results: item.results.map(resultOf),
    jointOrgans: flow.template === 'T13' ? ['各有关部门'] : [],
    intermediaries: [],
    inServiceHall: item.maximumVisits > 0,
    processingForms: processingFormsOf(item),
    onlineServices: onlineServicesOf(item.onlineDepth),
    booking: flow.steps.some(({ code }) => code === 'BOOK' || code === 'SLOT'),
    onlinePayment: item.fee.charged && isAppliedForOnline(item.onlineDepth),
    selfServiceTerminals: false,
    singleSignOn: {
      web: isAppliedForOnline(item.onlineDepth),
      mobile: isAppliedForOnline(item.onlineDepth),
    },
    topics: topicsOf(item, written.topics),
    consultation: ['window', 'web', 'telephone'],
    supervision: ['window', 'web', 'telephone'],
    questions: written.questions[item.itemCode] ?? [],
  };
}

/** What the item wants of each of its materials. */
export function deriveDemands(item: ServiceItem): ItemMaterial[] {
  const [law = ''] = item.legalBasis;
  return item.materials.map((material) => ({ ...material, demand: demandOf(material, law) }));
}

export function demandOf(material: Material, basis: string): MaterialDemand {
  const handling = handlingOf(material);
  return {
    type: 'original',
    form: handling === 'brought' ? 'paper' : handling === 'form' ? 'electronic' : 'either',
    necessity: handling === 'upload-optional' ? 'optional' : 'required',
    copies: 1,
    basis,
    ...(material.obtainedBySharing && { dataResourceId: material.materialKey }),
    ...(material.licenceMayReplace && { licenceTypeCode: material.materialKey }),
  };
}

/** A result whose name ends in 证 is a licence (national data-quality rule); a decision is an approval. */
export function resultOf(name: string): ItemResult {
  const bare = name.replace(/（.*?）$/, '');
  const type: ResultType =
    bare === ''
      ? 'none'
      : /(证|证书|执照|签注|标志|号牌|户口簿|护照|通行证|居民身份证)$/.test(bare)
        ? 'licence'
        : /(决定书|批准书|通知书|证明|意见书)$/.test(bare)
          ? 'approval'
          : 'other';
  return { name, type };
}

function onlineServicesOf(depth: OnlineDepth): OnlineService[] {
  const all: OnlineService[] = [
    'consultation',
    'intake',
    'pre-review',
    'acceptance',
    'handling',
    'result-notice',
  ];
  const steps: Readonly<Record<OnlineDepth, number>> = { I: 1, II: 3, III: 4, IV: 6 };
  return all.slice(0, steps[depth]);
}

function isAppliedForOnline(depth: OnlineDepth): boolean {
  return depth === 'III' || depth === 'IV';
}

function serviceObjectsOf({ audience }: ServiceItem): ServiceObject[] {
  return audience.flatMap((one): ServiceObject[] =>
    one === 'person' ? ['natural-person'] : ['enterprise', 'other-organisation'],
  );
}

/** 行政许可法 Art 32(5): what every applicant needs, where nothing more has been written for the item. */
function usualConditions({ audience, scope }: ServiceItem): Bilingual[] {
  const who = audience.includes('person')
    ? audience.length > 1
      ? { zh: '申请人为自然人或者依法成立的单位', en: 'The applicant is a person or a lawful unit' }
      : {
          zh: '申请人为本人或者其依法委托的代理人',
          en: 'The applicant, or a lawful agent, applies',
        }
    : { zh: '申请人为依法成立的单位', en: 'The applicant is a lawfully established unit' };
  const where =
    scope === 'local'
      ? [{ zh: '属于受理机关管辖', en: 'The organ is responsible for the place' }]
      : [];
  return [
    who,
    ...where,
    {
      zh: '申请材料齐全、符合法定形式',
      en: 'The materials are complete and in the form the law wants',
    },
  ];
}

function visitReasonOf({ materials, results }: ServiceItem): Bilingual {
  if (materials.some(({ kind }) => kind === 'capture')) {
    return {
      zh: '需现场采集人像、指纹等信息',
      en: 'A picture or fingerprints are taken on the spot',
    };
  }
  if (materials.some((material) => handlingOf(material) === 'brought')) {
    return { zh: '需交验实物', en: 'A thing has to be brought along' };
  }
  return results.some((name) => resultOf(name).type === 'licence')
    ? { zh: '需核验原件后领取证件', en: 'Originals are checked when the document is fetched' }
    : { zh: '需核验材料原件', en: 'The originals are checked' };
}

function specialProceduresOf({ steps }: FlowTemplate): SpecialProcedureKind[] {
  const stops = steps.filter(({ clock }) => clock === 'stop').map(({ code }) => code);
  if (stops.includes('VERIFY')) return ['verification'];
  if (!stops.includes('SPECIAL')) return [];
  return steps.some(({ code }) => code === 'INSPECT')
    ? ['hearing', 'inspection', 'testing', 'appraisal', 'expert-review']
    : ['hearing', 'appraisal', 'expert-review'];
}

function processingFormsOf({ onlineDepth, delivery }: ServiceItem): ProcessingForm[] {
  return [
    'window',
    ...(isAppliedForOnline(onlineDepth) ? (['online'] as const) : []),
    ...(delivery.includes('courier') ? (['courier'] as const) : []),
  ];
}
