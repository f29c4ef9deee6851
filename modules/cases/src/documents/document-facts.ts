import type { TimeLimit } from '@tongban/calendar';
import type { Day, Instant } from '@tongban/kernel';

/** What every document of a case says in its head: organ, applicant, matter, basis. */
export interface CaseFacts {
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemName: string;
  /** National item type: 01 licence, 07 confirmation, 20 public service … */
  readonly itemType: string;
  readonly branchCode: string;
  readonly flow: string;
  /** The item's own basis, as titles of laws without brackets. */
  readonly legalBasis: readonly string[];
  readonly resultName: string;
  readonly organ: OrganFacts;
  readonly applicant: ApplicantFacts;
  /** Who acts for the applicant, by a mandate or as the guardian. */
  readonly agent?: {
    readonly as: '委托代理人' | '监护人' | '法定代表人';
    readonly name: string;
    readonly idMasked: string;
  };
  readonly submittedOn: Day;
}

export interface OrganFacts {
  readonly organId: string;
  readonly name: string;
  readonly regionCode: string;
  readonly address?: string;
  readonly phone?: string;
}

export interface ApplicantFacts {
  readonly name: string;
  readonly idMasked: string;
  /** Only a certificate about the person carries the whole number. */
  readonly idNumber?: string;
  readonly enterprise?: boolean;
}

export interface NamedDefect {
  readonly name: string;
  readonly reason: string;
}

/** What one kind of document says besides the head. */
export type DocumentMatter =
  | {
      readonly kind: 'receipt';
      readonly receivedAt: Instant;
      readonly materials: readonly string[];
    }
  | {
      readonly kind: 'supplement-receipt';
      readonly receivedAt: Instant;
      readonly materials: readonly string[];
      /** What was owed since acceptance (容缺后补), and not asked for as missing. */
      readonly deferred?: boolean;
    }
  | {
      readonly kind: 'acceptance-notice';
      readonly acceptedOn: Day;
      readonly promised: TimeLimit;
      readonly dueOn?: Day;
      /** The calendar of that year is not published: the day is shown as 预计. */
      readonly dueEstimated?: boolean;
      /** Accepted by silence from the day of receipt (Article 32, first paragraph, item 4). */
      readonly deemed?: boolean;
      /** Accepted without these, which are owed until that day (容缺受理). */
      readonly owed?: {
        readonly names: readonly string[];
        readonly dueOn: Day;
        readonly rule: string;
        readonly onLapse: 'terminate' | 'decide-without';
      };
    }
  | {
      readonly kind: 'supplement-notice';
      readonly receivedOn: Day;
      readonly defects: readonly NamedDefect[];
      readonly dueOn: Day;
    }
  | {
      readonly kind: 'acceptance-refusal';
      readonly grounds: string;
      readonly competentOrgan?: string;
    }
  | { readonly kind: 'not-required-notice'; readonly grounds: string }
  | {
      readonly kind: 'special-procedure-notice';
      readonly procedure: string;
      readonly reason: string;
      readonly needed: TimeLimit;
    }
  | {
      readonly kind: 'extension-notice';
      readonly reason: string;
      readonly added: TimeLimit;
      readonly dueOn?: Day;
      readonly dueEstimated?: boolean;
    }
  | {
      readonly kind: 'grant-decision';
      readonly acceptedOn?: Day;
      readonly terms?: readonly string[];
      /** Renewed by silence (Article 50). */
      readonly deemed?: boolean;
      /** How many months it holds; without end when left out. */
      readonly validMonths?: number;
    }
  | {
      readonly kind: 'reply';
      readonly acceptedOn?: Day;
      readonly outcome: 'upheld' | 'partly-upheld' | 'not-upheld' | 'explained';
      readonly reply: string;
    }
  | AdverseMatter<'denial-decision'>
  | AdverseMatter<'non-issuance-decision'>
  | AdverseMatter<'no-certificate-notice'>
  | {
      readonly kind: 'delivery-receipt';
      readonly served: readonly ServedDocument[];
      readonly method: 'courier' | 'window' | 'electronic';
      readonly servedAt: Instant;
      readonly place: string;
      readonly signedBy?: string;
      readonly carrier?: string;
      readonly trackingNumber?: string;
      readonly servedBy?: string;
    }
  | {
      readonly kind: 'collection-receipt';
      readonly collectedAt: Instant;
      readonly window: string;
      readonly identityCheck: string;
      readonly handedBy: string;
    }
  | {
      readonly kind: 'termination-notice';
      readonly reason: 'not-supplied' | 'other';
      readonly grounds: string;
      readonly lawBasis?: string;
    }
  | {
      readonly kind: 'withdrawal-confirmation';
      readonly withdrawnOn: Day;
      readonly reason?: string;
    }
  | { readonly kind: 'no-crime-certificate'; readonly asOf: Instant; readonly validMonths: number }
  | {
      readonly kind: 'inspection-record';
      readonly inspectedOn: Day;
      readonly passed: boolean;
      readonly findings: string;
      /** 警号 of everyone who inspected; all of them have signed. */
      readonly inspectors: readonly string[];
    }
  | {
      readonly kind: 'opinion-request';
      readonly question: string;
      readonly departments: readonly { readonly name: string; readonly dueOn: Day }[];
    }
  | {
      readonly kind: 'opinion-reply';
      readonly department: string;
      readonly agrees: boolean;
      readonly opinion: string;
    }
  | {
      readonly kind: 'forwarding-note' | 'move-in-permit' | 'migration-certificate';
      /** The organ it goes to. */
      readonly to: string;
      readonly reason?: string;
    }
  | {
      readonly kind: 'booking-slip';
      readonly on: Day;
      /** The hour, `09:30`. */
      readonly time?: string;
      readonly place: string;
      /** Until when the place can be given back. */
      readonly cancelBy: Day;
    }
  | ({ readonly kind: 'penalty-announcement'; readonly facts: string } & PenaltyWords)
  | ({
      readonly kind: 'penalty-decision';
      readonly grounds: string;
      /** Fines are paid by then; a warning has none. */
      readonly payBy?: Day;
    } & PenaltyWords)
  | {
      readonly kind: 'certificate';
      readonly statements: readonly (readonly [string, string])[];
      readonly validMonths: number;
    };

export interface PenaltyWords {
  readonly lawBasis: string;
  readonly fineYuan: number;
  readonly points: number;
}

export interface AdverseMatter<Kind extends string> {
  readonly kind: Kind;
  readonly acceptedOn?: Day;
  readonly grounds: string;
  readonly lawBasis?: string;
}

export interface ServedDocument {
  readonly title: string;
  readonly number: string;
}
