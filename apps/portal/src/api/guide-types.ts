import type { DeferralTerms } from '@tongban/vocabulary';
import type { Bilingual } from '../messages/language.ts';
import type { Situation } from './situation-types.ts';
import type { DeliveryMethod, Period } from './types.ts';

export interface GuideMaterial {
  readonly materialKey: string;
  readonly name: Bilingual;
  readonly kind: string;
  readonly source: string;
  readonly handling: string;
  readonly necessity: 'required' | 'conditional' | 'optional';
  readonly obtainedBySharing: boolean;
  readonly licenceMayReplace: boolean;
  readonly askedOfApplicant: boolean;
  readonly exempt: boolean;
  readonly demand: MaterialDemand;
}

export interface MaterialDemand {
  readonly type: string;
  readonly form: string;
  readonly necessity: string;
  readonly copies: number;
  readonly basis: string;
  readonly sourceNote?: string;
  readonly specification?: string;
  readonly instructions?: string;
  readonly acceptanceStandard?: string;
  readonly blankForm?: string;
  readonly sampleForm?: string;
}

/** The standard elements that have no place of their own on the page. */
export interface GuideElements {
  readonly levels: readonly string[];
  readonly powerSource: string;
  readonly implementerKind: string;
  readonly entrustedBy?: string;
  readonly serviceObjects: readonly string[];
  readonly results: readonly {
    readonly name: string;
    readonly type: string;
    readonly sample?: string;
  }[];
  readonly jointOrgans: readonly string[];
  readonly intermediaries: readonly string[];
  readonly inServiceHall: boolean;
  readonly processingForms: readonly string[];
  readonly onlineServices: readonly string[];
  readonly booking: boolean;
  readonly onlinePayment: boolean;
  readonly selfServiceTerminals: boolean;
  readonly consultation: readonly string[];
  readonly supervision: readonly string[];
  readonly plannedCancelOn?: string;
}

export interface FeeRow {
  readonly name: string;
  readonly standard: string;
  readonly basis: string;
  readonly reduction?: string;
}

export interface ServiceWindow {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
}

export interface Guide {
  readonly itemCode: string;
  readonly basicCode: string;
  readonly implementationCode?: string;
  readonly version: number;
  readonly hash: string;
  readonly name: Bilingual;
  readonly branchCode: string;
  readonly itemType: string;
  readonly audience: Bilingual;
  readonly legalBasis: string;
  readonly organ?: GuideOrgan;
  readonly status: 'available' | 'not-implemented-here' | 'suspended';
  readonly timeLimits: {
    readonly caseType: 'instant' | 'promised';
    readonly statutory?: Period;
    readonly statutoryNote?: string;
    readonly promised: Period;
    readonly promisedNote?: string;
  };
  readonly materials: readonly GuideMaterial[];
  /** 容缺受理: on which terms what of the materials may follow. */
  readonly deferral?: DeferralTerms;
  readonly situation?: Situation;
  readonly fee: { readonly charged: boolean; readonly note?: string };
  readonly feeRows: readonly FeeRow[];
  readonly conditions: readonly Bilingual[];
  readonly visitReason?: Bilingual;
  readonly specialProcedures: readonly string[];
  readonly quantityLimit?: string;
  readonly windows: readonly ServiceWindow[];
  readonly result: string;
  readonly delivery: readonly DeliveryMethod[];
  readonly onlineDepth: 'I' | 'II' | 'III' | 'IV';
  readonly maximumVisits: number;
  readonly scope: Bilingual;
  readonly flow: { readonly template: string; readonly steps: readonly FlowStep[] };
  readonly requiredAssurance: number;
  readonly freshWithinMinutes?: number;
  readonly assuranceReason: Bilingual;
  readonly canApplyOnline: boolean;
  readonly whyNotOnline?: Bilingual;
  readonly organNote?: Bilingual;
  readonly nearestOrgans?: readonly GuideOrgan[];
  readonly handlingItems: readonly string[];
  readonly questions: readonly { readonly question: Bilingual; readonly answer: Bilingual }[];
  readonly elements: GuideElements;
}

export interface GuideOrgan {
  readonly organId: string;
  readonly name: string;
  readonly regionCode: string;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
}

export interface FlowStep {
  readonly code: string;
  readonly name: Bilingual;
  readonly who: Bilingual;
  readonly optional: boolean;
}
