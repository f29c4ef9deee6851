import type { TimeLimit } from '@tongban/calendar';
import type { Day, Instant } from '@tongban/kernel';
import type { CaseClock } from './case-clock.ts';
import type { AnswerOutcome, Automatic, DeferralOutcome, PartOutcome } from './case-event.ts';
import type { Consultation } from './consultation.ts';
import type { Deferred } from './deferral.ts';
import type { Check, Defect, Filing, Remedies, TextRef } from './filing.ts';
import type { ServiceState } from './service-facts.ts';
import type { CaseStatus, ClockColour, EvaluationLevel, SpecialProcedureKind } from './words.ts';

export type { CaseClock } from './case-clock.ts';

/** One applicant's application for one item, from submission to its end. */
export interface Case extends ServiceState {
  readonly status: 'new' | CaseStatus;
  readonly filing?: Filing;
  readonly submittedAt?: Instant;
  /** The day from which the five days of 行政许可法 Art 32 are counted. */
  readonly receivedOn?: Day;
  readonly receivedAt?: Instant;
  readonly correction?: {
    readonly defects: readonly Defect[];
    readonly requestedAt: Instant;
    /** Natural days from a day on; absent under versions of a flow that let it lie without end. */
    readonly limit?: { readonly from: Day; readonly withinDays: number };
  };
  readonly supplement?: {
    readonly defects: readonly Defect[];
    readonly requestedOn: Day;
    readonly withinDays: number;
    readonly suppliedAt?: Instant;
  };
  readonly acceptedAt?: Instant;
  readonly deemed?: true;
  readonly promised?: TimeLimit;
  readonly clock?: CaseClock;
  /** 容缺受理: what it was accepted without. */
  readonly deferred?: Deferred;
  readonly claimedBy?: string;
  /** Officers who took the acceptance, or had a hand in the examination: they do not decide. */
  readonly acceptedBy?: string;
  /** Whose post was lent for the acceptance. */
  readonly acceptedFor?: string;
  readonly examinedBy?: readonly string[];
  /** Officers who may have no hand in this case (回避). */
  readonly recused?: readonly string[];
  readonly checks?: readonly Check[];
  readonly special?: {
    readonly kind: SpecialProcedureKind;
    readonly days: number;
    readonly since: Day;
  };
  readonly consultation?: Consultation;
  readonly inspection?: {
    readonly inspectors: readonly string[];
    readonly signedBy: readonly string[];
    readonly outcome: 'passed' | 'failed';
    readonly inspectedOn: Day;
    readonly findings: TextRef;
  };
  /** How each part of a joint matter ended; those that are missing are still being done. */
  readonly parts?: Readonly<
    Record<string, { readonly outcome: PartOutcome; readonly result?: TextRef }>
  >;
  readonly answer?: { readonly outcome: AnswerOutcome; readonly text: TextRef };
  /** Which organ on the way has the case, and since when; the first until it is passed on. */
  readonly leg?: { readonly index: number; readonly since: Day };
  readonly extension?: { readonly days: number; readonly on: Day };
  readonly opinion?: { readonly outcome: 'grant' | 'deny'; readonly text: TextRef };
  readonly sentBack?: number;
  readonly decision?: {
    readonly outcome: 'granted' | 'denied';
    readonly on: Day;
    readonly grounds?: TextRef;
    readonly lawBasis?: string;
    readonly remedies?: Remedies;
    readonly automatic?: Automatic;
    /** Granted by the organ's silence (行政许可法 Art 50). */
    readonly deemed?: true;
    readonly deferral?: DeferralOutcome;
  };
  /** Why the case ended without a decision on its substance. */
  readonly ending?: {
    readonly reason?: TextRef;
    readonly competentOrgan?: string;
    readonly remedies?: Remedies;
  };
  readonly produced?: 'started' | 'finished';
  readonly parcel?: {
    readonly trackingNumber: string;
    readonly courier: string;
    readonly failedAttempts: number;
  };
  readonly endedAt?: Instant;
  readonly evaluation?: {
    readonly level: EvaluationLevel;
    readonly at: Instant;
    readonly amendedAt?: Instant;
  };
  readonly warned?: ClockColour;
}

export const newCase: Case = { status: 'new' };
