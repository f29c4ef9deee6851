import type { TimeLimit } from '@tongban/calendar';
import type { Day, Instant } from '@tongban/kernel';
import type { AskedDepartment } from './consultation.ts';
import type { AttachmentRef, Check, Defect, Filing, FormRef, Remedies, TextRef } from './filing.ts';
import type { FlowChange } from './flow.ts';
import type { Department, Join, Leg } from './handling.ts';
import type { ServiceFact } from './service-facts.ts';
import type {
  ClockColour,
  DeferralLapse,
  DeliveryMethod,
  EvaluationLevel,
  RecusalRelation,
  SpecialProcedureKind,
} from './words.ts';

/** 秒批: attributed to the organ's rule set, with the approver who answers for it on record. */
export interface Automatic {
  readonly ruleSet: string;
  readonly responsibleOfficerId: string;
}

/** By which rule a case was accepted without a paper (容缺受理), and whether that came before the decision. */
export interface DeferralOutcome {
  readonly rule: string;
  readonly outcome: 'supplied' | 'lapsed';
}

/** What became of a part: done, not possible, or never begun because another it requires was not done. */
export type PartOutcome = 'done' | 'refused' | 'not-begun';

/** What a complaint, report, petition or question comes to. */
export type AnswerOutcome = 'upheld' | 'partly-upheld' | 'not-upheld' | 'explained';

/** Everything that can happen to a case. Facts and intent; no personal data, no due day. */
export type CaseFact =
  | ({ readonly type: 'CaseSubmitted' } & Filing)
  | {
      readonly type: 'CorrectionRequested';
      readonly defects: readonly Defect[];
      /** Natural days; absent under versions of a flow in which a correction never lapses. */
      readonly withinDays?: number;
    }
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
  | { readonly type: 'DeferredSupplied'; readonly attachments: readonly AttachmentRef[] }
  | { readonly type: 'DeferredReminded'; readonly materials: readonly string[] }
  | { readonly type: 'DeferredRefused'; readonly defects: readonly Defect[] }
  | {
      readonly type: 'DeferredLapsed';
      readonly materials: readonly string[];
      readonly onLapse: DeferralLapse;
      readonly rule: string;
      readonly remedies?: Remedies;
    }
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
      /** By which rule the system did it, and who answers for it. */
      readonly automatic?: Automatic;
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
      readonly deferral?: DeferralOutcome;
    }
  | {
      readonly type: 'DecisionMade';
      readonly outcome: 'denied';
      readonly grounds: TextRef;
      readonly lawBasis: string;
      readonly remedies: Remedies;
      readonly deferral?: DeferralOutcome;
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
  | ({
      readonly type: 'FlowMigrated';
      /** The limit a correction that is owed gets under the new version, from this day on; null when it has none there. */
      readonly correctionWithinDays?: number | null;
    } & FlowChange)
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
