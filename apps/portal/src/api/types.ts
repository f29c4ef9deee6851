import type { CaseDeferral } from './case-deferral.ts';
import type { CaseFee, CertificateTerm, PenaltyTerms } from './case-money.ts';
import type { Bilingual } from '../messages/language.ts';
import type { LinkedRecord } from './linked-record.ts';
import type { OnBehalfOf, OrganisationRole } from './mandate.ts';

/** What the portal reads from the API. Only fields that a page shows are named here. */

export interface CatalogueSummary {
  readonly publishedItems: number;
  readonly totalItems: number;
  readonly branches: readonly BranchCount[];
}

export interface BranchCount {
  readonly code: string;
  readonly name: Bilingual;
  readonly publishedItems: number;
}

export interface ItemSummary {
  readonly itemCode: string;
  readonly name: Bilingual;
  readonly branchCode: string;
  readonly typeName: string;
  readonly caseType: 'instant' | 'promised';
  readonly onlineDepth: 'I' | 'II' | 'III' | 'IV';
  readonly maximumVisits: number;
  readonly highFrequency: boolean;
  readonly available: boolean;
  /** Who does it for the region asked about. */
  readonly organ?: { readonly name: string; readonly address?: string };
}

export interface LifeEvent {
  readonly event: string;
  readonly name: Bilingual;
}

export interface ItemPage {
  readonly items: readonly ItemSummary[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly nextCursor?: string;
  readonly total: number;
}

export interface Period {
  readonly amount: number;
  readonly unit: 'working-days' | 'natural-days' | 'hours' | 'months';
}

export type DeliveryMethod = 'courier' | 'window' | 'electronic';

export interface RegionRow {
  readonly regionCode: string;
  readonly name: string;
  readonly level: string;
  readonly hasChildren: boolean;
}

export interface Region {
  readonly regionCode: string;
  readonly name: string;
  readonly level: string;
  readonly path: readonly { readonly regionCode: string; readonly name: string }[];
  readonly abolished: boolean;
  readonly successorCode?: string;
}

export interface Me {
  readonly kind: 'anonymous' | 'person' | 'officer';
  readonly personId?: string;
  readonly nameMasked?: string;
  readonly phoneMasked?: string;
  readonly assuranceLevel: number;
  /** The organisation in whose name they work in this session. */
  readonly role?: OrganisationRole;
}

export interface SessionRow {
  readonly sessionId: string;
  readonly current: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly device: string;
}

export interface Attachment {
  readonly attachmentId: string;
  readonly materialKey: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sameAsBefore?: boolean;
}

export interface DeliveryChoice {
  readonly method?: DeliveryMethod;
  readonly address?: DeliveryAddress;
}

export interface DeliveryAddress {
  readonly name?: string;
  readonly phone?: string;
  readonly regionCode?: string;
  readonly street?: string;
}

export type FormValue = Readonly<Record<string, unknown>>;

export interface Draft {
  readonly draftId: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly version: number;
  readonly form: FormValue;
  readonly attachments: readonly Attachment[];
  readonly delivery?: DeliveryChoice;
  /** For whom it is written, when not for the writer. */
  readonly onBehalfOf?: {
    readonly mandateId: string;
    readonly name: string;
    readonly prefill: Readonly<Record<string, string>>;
  };
  readonly updatedAt: string;
  readonly expiresAt: string;
}

export interface DraftProblem {
  readonly pointer: string;
  readonly message: Bilingual;
}

export interface CaseSummary {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemName: Bilingual;
  readonly status: string;
  readonly statusLabel: Bilingual;
  readonly submittedAt: string;
  readonly dueOn?: string;
  readonly dueEstimated?: boolean;
  readonly colour: string;
  readonly awaited: {
    readonly what: Bilingual;
    readonly from: 'applicant' | 'organ' | 'courier' | 'none';
  };
  readonly organName: string;
  readonly onBehalfOf?: OnBehalfOf;
  readonly version: number;
}

export interface CasePage {
  readonly items: readonly CaseSummary[];
  readonly nextCursor?: string;
}

export interface CaseAction {
  readonly action: string;
  readonly enabled: boolean;
  readonly reason?: Bilingual;
}

/** One thing that an officer named as missing or wrong. */
export interface Defect {
  readonly materialKey?: string;
  /** The question of the form in whose answer something is wrong. */
  readonly question?: string;
  readonly name?: Bilingual;
  readonly reason: string;
}

export interface CaseDocument {
  readonly documentId: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: string;
  /** In force, and of a kind that is shown to others. */
  readonly presentable: boolean;
}

export interface TimelineEntry {
  readonly type: string;
  readonly label: Bilingual;
  readonly at: string;
  readonly by?: string;
  readonly forApplicant?: true;
}

/** How a decision can be contested (行政复议法, 行政诉讼法). */
export interface Remedies {
  readonly reconsiderationDays: number;
  readonly litigationMonths: number;
}

export interface CaseView extends CaseSummary {
  readonly regionCode?: string;
  readonly timeline: readonly TimelineEntry[];
  /** What followed after the end: corrected, taken back, reconsidered. */
  readonly linkedRecords?: readonly LinkedRecord[];
  readonly documents: readonly CaseDocument[];
  readonly availableActions: readonly CaseAction[];
  readonly supplement?: {
    readonly missing: readonly Defect[];
    readonly dueOn?: string;
    readonly suppliedAt?: string;
  };
  readonly correction?: { readonly defects: readonly Defect[] };
  readonly decision?: {
    readonly outcome: 'granted' | 'denied';
    /** Who decided, where that is not the organ that hands the result over. */
    readonly organName?: string;
    readonly decidedOn: string;
    readonly grounds?: string;
    readonly lawBasis?: string;
    readonly remedies?: Remedies;
  };
  readonly ending?: {
    readonly reason?: string;
    readonly competentOrgan?: string;
    readonly remedies?: Remedies;
  };
  readonly booking?: {
    readonly on: string;
    readonly time?: string;
    readonly place: string;
    readonly cancelBy: string;
  };
  readonly announced?: PenaltyTerms & { readonly facts: string; readonly defence?: string };
  readonly penalty?: PenaltyTerms & {
    readonly on: string;
    readonly grounds: string;
    readonly owedFen?: number;
    readonly remedies: Remedies;
  };
  readonly payment?: {
    readonly on: string;
    readonly receiptNumber: string;
    readonly amountFen: number;
  };
  readonly fee?: CaseFee;
  readonly deferral?: CaseDeferral;
  readonly certificate?: CertificateTerm;
  readonly delivery: {
    readonly method: DeliveryMethod;
    readonly trackingNumber?: string;
    readonly events: readonly { readonly at: string; readonly text: Bilingual | string }[];
  };
  readonly evaluation?: { readonly level: number; readonly at: string; readonly amended: boolean };
  readonly form: FormValue;
  readonly attachments: readonly Attachment[];
}
