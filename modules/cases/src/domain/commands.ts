import type { Calendar } from '@tongban/calendar';
import type { Day, Instant } from '@tongban/kernel';
import type { AnswerOutcome } from './case-event.ts';
import type { AttachmentRef, Check, Filing, FormRef } from './filing.ts';
import type { Department } from './handling.ts';
import type { StageMap } from './fit-flow.ts';
import type { PublishedFlow } from './flow.ts';
import type { PenaltyTerms } from './service-facts.ts';
import type { CaseSettings } from './settings.ts';
import type {
  Appointment,
  CaseAction,
  CaseActor,
  DeliveryMethod,
  EvaluationLevel,
  OfficerRole,
  RecusalRelation,
  SpecialProcedureKind,
} from './words.ts';

/** A defect as an officer writes it down; the reason is kept sealed outside the ledger. */
export interface DefectInput {
  readonly materialKey?: string | undefined;
  /** The answer of the form that it is about: the name of the question, or the place within it, `parents/0/name`. */
  readonly field?: string | undefined;
  readonly reason: string;
}

interface Notice {
  readonly defects: readonly DefectInput[];
  /** What the form of the item asks, by name; left out where no form is known. */
  readonly questions?: readonly string[] | undefined;
}

interface Handed {
  readonly form?: FormRef | undefined;
  readonly attachments: readonly AttachmentRef[];
}

interface Rating {
  readonly level: EvaluationLevel;
  readonly tags?: readonly string[] | undefined;
  readonly text?: string | undefined;
}

/** What each action needs besides who, when and on which case. */
export type CaseCommand =
  | { readonly type: 'submit'; readonly filing: Omit<Filing, 'flow' | 'entersAt'> }
  | ({ readonly type: 'return-for-correction' } & Notice)
  | ({ readonly type: 'correct' } & Handed)
  | { readonly type: 'receive' }
  | ({ readonly type: 'request-supplement' } & Notice)
  | ({ readonly type: 'supply-supplement' } & Handed)
  | { readonly type: 'lapse-supplement' }
  | { readonly type: 'accept' }
  | { readonly type: 'deem-accepted' }
  | { readonly type: 'supply-deferred'; readonly attachments: readonly AttachmentRef[] }
  | { readonly type: 'remind-deferred' }
  | { readonly type: 'refuse-deferred'; readonly defects: readonly DefectInput[] }
  | { readonly type: 'lapse-deferred' }
  | {
      readonly type: 'refuse-acceptance';
      readonly grounds: string;
      readonly competentOrgan?: string | undefined;
    }
  | { readonly type: 'declare-not-required'; readonly grounds: string }
  | { readonly type: 'claim' }
  | { readonly type: 'release' }
  | {
      readonly type: 'record-checks';
      readonly ruleSet: string;
      readonly checks: readonly Check[];
      /** Who answers for an automatic decision of this rule set; without one nothing is decided. */
      readonly responsibleOfficerId?: string | undefined;
    }
  | {
      readonly type: 'start-special-procedure';
      readonly kind: SpecialProcedureKind;
      readonly days: number;
      readonly reason: string;
    }
  | { readonly type: 'end-special-procedure'; readonly result?: string | undefined }
  | { readonly type: 'extend-time-limit'; readonly reason: string }
  | {
      readonly type: 'request-opinions';
      readonly question: string;
      /** Besides those whom the item's plan names. */
      readonly departments?: readonly Department[] | undefined;
    }
  | {
      readonly type: 'give-opinion';
      readonly outcome: 'agree' | 'object';
      readonly opinion: string;
      /** For which branch, when the officer may speak for several that were asked. */
      readonly branchCode?: string | undefined;
    }
  | { readonly type: 'remind-opinions' }
  | { readonly type: 'lapse-opinions' }
  | {
      readonly type: 'record-inspection';
      readonly inspectors: readonly string[];
      readonly outcome: 'passed' | 'failed';
      readonly inspectedOn: Day;
      readonly findings: string;
    }
  | { readonly type: 'sign-inspection' }
  | {
      readonly type: 'propose';
      readonly outcome: 'grant' | 'deny';
      readonly opinion: string;
    }
  | { readonly type: 'send-back'; readonly reason: string }
  | { readonly type: 'forward'; readonly reason?: string | undefined }
  | {
      readonly type: 'finish-part';
      readonly part: string;
      readonly outcome: 'done' | 'refused';
      readonly result?: string | undefined;
      /** The approver who answers for what the system does by itself. */
      readonly responsibleOfficerId?: string | undefined;
    }
  | { readonly type: 'deem-renewed' }
  | { readonly type: 'answer'; readonly outcome: AnswerOutcome; readonly reply: string }
  | { readonly type: 'grant'; readonly grounds?: string | undefined }
  | {
      readonly type: 'deny';
      readonly grounds: string;
      readonly lawBasis: string;
    }
  | { readonly type: 'withdraw'; readonly reason?: string | undefined }
  | { readonly type: 'terminate'; readonly reason: string }
  | { readonly type: 'start-production' }
  | { readonly type: 'finish-production'; readonly certificateNumber?: string | undefined }
  | { readonly type: 'offer-collection' }
  | { readonly type: 'ship'; readonly trackingNumber: string; readonly courier: string }
  | { readonly type: 'record-delivery-attempt'; readonly reasonCode: string }
  | { readonly type: 'return-parcel' }
  | { readonly type: 'deliver'; readonly method: DeliveryMethod; readonly proof: string }
  | { readonly type: 'close' }
  | ({ readonly type: 'evaluate' } & Rating)
  | ({ readonly type: 'amend-evaluation' } & Rating)
  | {
      readonly type: 'assign-place';
      readonly on: Day;
      /** The hour by the clock on the wall, `09:30`; the whole day when left out. */
      readonly time?: string | undefined;
      readonly place: string;
    }
  | { readonly type: 'check-in' }
  | { readonly type: 'note-absence' }
  | ({ readonly type: 'announce-penalty'; readonly facts: string } & PenaltyTerms)
  | { readonly type: 'state-defence'; readonly statement: string }
  | ({ readonly type: 'penalise'; readonly grounds: string } & PenaltyTerms)
  | {
      readonly type: 'record-payment';
      /** The number of the electronic fiscal receipt (财政电子票据). */
      readonly receiptNumber: string;
      readonly amountFen: number;
    }
  | {
      readonly type: 'record-fee';
      /** The number of the electronic fiscal receipt (财政电子票据). */
      readonly receiptNumber: string;
      readonly amountFen: number;
    }
  | {
      readonly type: 'record-refund';
      /** The number of the voucher by which the money went back. */
      readonly receiptNumber: string;
    }
  | { readonly type: 'raise-warning' }
  | {
      readonly type: 'migrate-flow';
      readonly toHash: string;
      readonly stages?: StageMap | undefined;
    }
  /** To this officer, or back into the queue when nobody is named. */
  | { readonly type: 'reassign'; readonly officerId?: string | undefined }
  | {
      readonly type: 'stand-aside';
      readonly relation: RecusalRelation;
      readonly reason?: string | undefined;
    }
  | {
      readonly type: 'order-recusal';
      readonly officerId: string;
      readonly relation: RecusalRelation;
      readonly reason: string;
    };

export type Command<Type extends CaseAction> = Extract<CaseCommand, { type: Type }>;

/** What `decide` is told of the world: it looks nothing up. */
export interface CaseContext {
  readonly now: Instant;
  readonly actor: CaseActor;
  /** The command's id; names the free texts that come with it. */
  readonly commandId: string;
  /** The acting officer's appointments; empty for everyone else. */
  readonly appointments: readonly Appointment[];
  /** A published flow by its hash. */
  readonly flowNamed?: ((hash: string) => PublishedFlow | undefined) | undefined;
  /** The appointments of the officer whom the command names, when it names one. */
  readonly assignee?: readonly Appointment[] | undefined;
  /** Whether the acting officer, as a person, acts for a party of the case or is named in it; not, when left out. */
  readonly hasStake?: boolean | undefined;
  /** Those of the officers who lent the acting one a post who have such a stake, or are a party; nobody, when left out. */
  readonly lendersWithStake?: readonly string[] | undefined;
  /** Whether one of the appointments gives the role over that organ and branch on that day. */
  readonly hasAuthority: HasAuthority;
  readonly calendar: Calendar;
  readonly flow: PublishedFlow;
  readonly settings: CaseSettings;
  /** A digest that binds a text kept outside to the ledger. */
  readonly digest: (text: string) => string;
}

export type HasAuthority = (
  appointments: readonly Appointment[],
  over: {
    readonly organId: string;
    readonly branchCode: string;
    readonly role: OfficerRole;
    readonly at: Instant;
  },
) => boolean;
