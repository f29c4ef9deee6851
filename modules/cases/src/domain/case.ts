import type { TimeLimit } from '@tongban/calendar';
import type { Day, Instant } from '@tongban/kernel';
import type { CaseClock } from './case-clock.ts';
import type { AskedDepartment, Consultation } from './consultation.ts';
import type { FilingWindow } from './filing-window.ts';
import type { EntryStage, FlowChange, FlowRef } from './flow.ts';
import type { Department, Handling, Join, Leg } from './handling.ts';
import type { ServiceFact, ServiceState } from './service-facts.ts';
import type {
  AgencyRef,
  CaseNumber,
  CaseStatus,
  Channel,
  CheckOutcome,
  ClockColour,
  DeliveryMethod,
  EvaluationLevel,
  RecusalRelation,
  SpecialProcedureKind,
  TextId,
} from './words.ts';

export type { CaseClock } from './case-clock.ts';

/** A free text outside the ledger: its id, and a digest that binds it to the chain. */
export interface TextRef {
  readonly textId: TextId;
  readonly digest: string;
}

/** One file handed in: which material it stands for and the SHA-256 of its bytes. */
export interface AttachmentRef {
  readonly attachmentId: string;
  readonly materialKey: string;
  readonly sha256: string;
}

/** The filled form: a sealed blob and the digest of its canonical JSON. */
export interface FormRef {
  readonly blobId: string;
  readonly digest: string;
}

/** Something missing or not in legal form. The reason is free text and lies sealed outside. */
export interface Defect {
  readonly materialKey?: string;
  readonly field?: string;
  readonly reason: TextRef;
}

export interface Check {
  readonly check: string;
  readonly outcome: CheckOutcome;
  /** The receipt of the question in `sharing`; never the answer itself. */
  readonly receiptId?: string;
  /** The materials this check stands in for: the applicant is not asked for them unless the source gave no match. */
  readonly materialKeys?: readonly string[];
}

/** Where and how long an aggrieved person may turn (行政复议法, 行政诉讼法). */
export interface Remedies {
  readonly reconsiderationDays: number;
  readonly litigationMonths: number;
}

/** What was applied for, as it stood on submission. A running case keeps the version of its item. */
export interface Filing {
  readonly caseNumber: CaseNumber;
  readonly itemCode: string;
  readonly itemVersion: number;
  readonly regionCode: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly applicantId: string;
  /** The person who acts for the applicant, and by what. */
  readonly agentId?: string;
  readonly agency?: AgencyRef;
  readonly channel: Channel;
  /** Where it was handed in over a counter, and how the applicant confirmed it. */
  readonly window?: FilingWindow;
  readonly flow: FlowRef;
  readonly entersAt: EntryStage;
  readonly limits: { readonly promised: TimeLimit; readonly statutory?: TimeLimit };
  readonly delivery: { readonly method: DeliveryMethod; readonly addressId?: string };
  readonly form: FormRef;
  readonly attachments: readonly AttachmentRef[];
  /** Materials the platform obtains itself; the applicant may not be asked for them (令716 Art 7). */
  readonly sharedMaterials: readonly string[];
  /** Checks that must not have failed before the case may be granted. */
  readonly requiredChecks: readonly string[];
  /** The item's parameters of its flow: organs on the way, departments to ask, inspectors. */
  readonly handling?: Handling;
}

/** 秒批: attributed to the organ's rule set, with the approver who answers for it on record. */
export interface Automatic {
  readonly ruleSet: string;
  readonly responsibleOfficerId: string;
}

/** What became of a part: done, not possible, or never begun because another it requires was not done. */
export type PartOutcome = 'done' | 'refused' | 'not-begun';

/** What a complaint, report, petition or question comes to. */
export type AnswerOutcome = 'upheld' | 'partly-upheld' | 'not-upheld' | 'explained';

/** Everything that can happen to a case. Facts and intent; no personal data, no due day. */
export type CaseFact =
  | ({ readonly type: 'CaseSubmitted' } & Filing)
  | { readonly type: 'CorrectionRequested'; readonly defects: readonly Defect[] }
  | {
      readonly type: 'CorrectionSupplied';
      readonly form?: FormRef;
      readonly attachments: readonly AttachmentRef[];
    }
  | { readonly type: 'CaseReceived' }
  | {
      readonly type: 'SupplementRequested';
      readonly defects: readonly Defect[];
      readonly withinDays: number;
    }
  | {
      readonly type: 'SupplementSupplied';
      readonly form?: FormRef;
      readonly attachments: readonly AttachmentRef[];
    }
  | { readonly type: 'SupplementLapsed' }
  | {
      readonly type: 'CaseAccepted';
      readonly startedOn: Day;
      /** Another promise than the item's, when the automatic check it presumed could not judge. */
      readonly promised?: TimeLimit;
      readonly automatic?: Automatic;
    }
  | { readonly type: 'CaseDeemedAccepted'; readonly startedOn: Day }
  | {
      readonly type: 'AcceptanceRefused';
      readonly grounds: TextRef;
      readonly competentOrgan?: string;
      readonly remedies: Remedies;
    }
  | { readonly type: 'CaseNotRequired'; readonly grounds: TextRef }
  | { readonly type: 'CaseClaimed'; readonly officerId: string }
  | { readonly type: 'CaseReleased' }
  | { readonly type: 'ChecksRecorded'; readonly ruleSet: string; readonly checks: readonly Check[] }
  | {
      readonly type: 'SpecialProcedureStarted';
      readonly kind: SpecialProcedureKind;
      readonly days: number;
      readonly reason: TextRef;
    }
  | { readonly type: 'SpecialProcedureEnded'; readonly result?: TextRef }
  | { readonly type: 'TimeLimitExtended'; readonly days: number; readonly reason: TextRef }
  | {
      readonly type: 'OpinionsRequested';
      readonly question: TextRef;
      readonly join: Join;
      readonly silence: 'proceeds' | 'waits';
      readonly departments: readonly AskedDepartment[];
    }
  | {
      readonly type: 'OpinionGiven';
      readonly department: Department;
      readonly outcome: 'agree' | 'object';
      readonly opinion: TextRef;
    }
  | { readonly type: 'OpinionsReminded'; readonly departments: readonly Department[] }
  | { readonly type: 'OpinionsLapsed'; readonly departments: readonly Department[] }
  | {
      readonly type: 'InspectionRecorded';
      /** The officers who inspected; the record counts when all of them have signed. */
      readonly inspectors: readonly string[];
      readonly outcome: 'passed' | 'failed';
      readonly inspectedOn: Day;
      readonly findings: TextRef;
    }
  | { readonly type: 'InspectionSigned' }
  | {
      readonly type: 'ExaminationOpinionFiled';
      readonly outcome: 'grant' | 'deny';
      readonly opinion: TextRef;
    }
  | { readonly type: 'CaseSentBack'; readonly reason: TextRef }
  | {
      readonly type: 'CaseForwarded';
      /** The place of the organ on the way of the case, the first being 0. */
      readonly leg: number;
      readonly organId: string;
      readonly as: Leg['as'];
      readonly reason?: TextRef;
    }
  | {
      readonly type: 'PartFinished';
      readonly part: string;
      readonly outcome: PartOutcome;
      readonly result?: TextRef;
    }
  | { readonly type: 'RenewalDeemed'; readonly on: Day }
  | {
      readonly type: 'CaseAnswered';
      readonly outcome: AnswerOutcome;
      readonly reply: TextRef;
      readonly remedies: Remedies;
    }
  | {
      readonly type: 'DecisionMade';
      readonly outcome: 'granted';
      readonly grounds?: TextRef;
      readonly automatic?: Automatic;
    }
  | {
      readonly type: 'DecisionMade';
      readonly outcome: 'denied';
      readonly grounds: TextRef;
      readonly lawBasis: string;
      readonly remedies: Remedies;
    }
  | { readonly type: 'CaseWithdrawn'; readonly reason?: TextRef }
  | { readonly type: 'CaseTerminated'; readonly reason: TextRef; readonly remedies: Remedies }
  | { readonly type: 'ProductionStarted' }
  | { readonly type: 'ProductionFinished'; readonly certificateNumber?: string }
  | { readonly type: 'CollectionOffered' }
  | { readonly type: 'ParcelShipped'; readonly trackingNumber: string; readonly courier: string }
  | { readonly type: 'DeliveryAttemptFailed'; readonly reasonCode: string }
  | { readonly type: 'ParcelReturned' }
  | {
      readonly type: 'ResultDelivered';
      readonly method: DeliveryMethod;
      /** How the receiver was made sure of: ID shown, courier's signature, or the system's receipt. */
      readonly proof: string;
    }
  | { readonly type: 'CaseClosed' }
  | {
      readonly type: 'CaseEvaluated';
      readonly level: EvaluationLevel;
      readonly tags: readonly string[];
      readonly text?: TextRef;
    }
  | {
      readonly type: 'EvaluationAmended';
      readonly level: EvaluationLevel;
      readonly tags: readonly string[];
      readonly text?: TextRef;
    }
  | { readonly type: 'WarningRaised'; readonly colour: ClockColour }
  | ({ readonly type: 'FlowMigrated' } & FlowChange)
  | ServiceFact
  | { readonly type: 'CaseReassigned'; readonly officerId: string; readonly before?: string }
  | {
      readonly type: 'OfficerStoodAside';
      readonly officerId: string;
      readonly relation: RecusalRelation;
      /** By order of the head of the organ, not of the officer's own accord. */
      readonly ordered?: true;
      readonly reason?: TextRef;
    };

/** A fact with when it happened and through whom: `officer:…`, `person:…` or `system:…`. */
export type CaseEvent = CaseFact & {
  readonly at: Instant;
  readonly by: string;
  /** For whom, when it is not for the actor: the mandator of an agent, the holder of a lent post. */
  readonly onBehalfOf?: string;
};
export type CaseEventType = CaseFact['type'];

/** One applicant's application for one item, from submission to its end. */
export interface Case extends ServiceState {
  readonly status: 'new' | CaseStatus;
  readonly filing?: Filing;
  readonly submittedAt?: Instant;
  /** The day from which the five days of 行政许可法 Art 32 are counted. */
  readonly receivedOn?: Day;
  readonly receivedAt?: Instant;
  readonly correction?: { readonly defects: readonly Defect[]; readonly requestedAt: Instant };
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
  readonly claimedBy?: string;
  /** Officers who took the acceptance, or had a hand in the examination: they do not decide. */
  readonly acceptedBy?: string;
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
