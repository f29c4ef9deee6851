import type { Branded, Day } from '@tongban/kernel';

export type CaseId = Branded<'CaseId'>;
export type CaseNumber = Branded<'CaseNumber'>;
/** Names a free text that is kept sealed outside the ledger: `<command id>/<field>`. */
export type TextId = Branded<'TextId'>;

export const caseStatuses = [
  'pre-review',
  'pre-returned',
  'received',
  'awaiting-supplement',
  'not-accepted',
  'not-required',
  'accepted',
  'under-examination',
  'special-procedure',
  'awaiting-decision',
  'granted',
  'denied',
  'in-production',
  'ready-for-collection',
  'shipping',
  'delivered',
  'withdrawn',
  'terminated',
  'closed',
] as const;

export type CaseStatus = (typeof caseStatuses)[number];

export const caseActions = [
  'submit',
  'return-for-correction',
  'correct',
  'receive',
  'request-supplement',
  'supply-supplement',
  'accept',
  'refuse-acceptance',
  'declare-not-required',
  'claim',
  'release',
  'record-checks',
  'start-special-procedure',
  'end-special-procedure',
  'extend-time-limit',
  'propose',
  'send-back',
  'grant',
  'deny',
  'withdraw',
  'terminate',
  'start-production',
  'finish-production',
  'offer-collection',
  'ship',
  'record-delivery-attempt',
  'return-parcel',
  'deliver',
  'close',
  'evaluate',
  'amend-evaluation',
  'lapse-supplement',
  'deem-accepted',
  'raise-warning',
] as const;

export type CaseAction = (typeof caseActions)[number];

export const officerRoles = [
  'acceptor',
  'examiner',
  'inspector',
  'approver',
  'organ-head',
  'certificate-maker',
  'supervisor',
  'legal-reviewer',
  'item-administrator',
  'evaluation-administrator',
  'operator',
  'auditor',
] as const;

export type OfficerRole = (typeof officerRoles)[number];

export type Channel = 'portal' | 'app' | 'official-account' | 'mini-program' | 'window';
export type DeliveryMethod = 'courier' | 'window' | 'electronic';
export type EvaluationLevel = 1 | 2 | 3 | 4 | 5;
export type ClockColour = 'none' | 'normal' | 'reminder' | 'yellow' | 'red' | 'double-red';
export type CheckOutcome = 'match' | 'mismatch' | 'cannot-judge' | 'failed';

/** The eight proceedings whose time is not counted (行政许可法 Art 45), and 调查核实 for certificates. */
export type SpecialProcedureKind =
  | 'hearing'
  | 'bidding'
  | 'auction'
  | 'inspection'
  | 'testing'
  | 'quarantine'
  | 'appraisal'
  | 'expert-review'
  | 'verification';

export type WorkStage = 'intake' | 'examination' | 'decision' | 'production' | 'delivery' | 'none';

/** An officer's dated post: in this organ and branch, with this role, from the first to the last day. */
export interface Appointment {
  readonly organId: string;
  readonly branchCode: string;
  readonly role: OfficerRole;
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** Who acts. The shell has already authenticated them; `decide` asks whether they may. */
export type CaseActor =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'officer'; readonly officerId: string; readonly personId?: string | undefined }
  | { readonly kind: 'system'; readonly name: string };

/** The actor as the ledger names them: `officer:…`, `person:…`, `system:…`. */
export function nameOf(actor: CaseActor): string {
  switch (actor.kind) {
    case 'person':
      return `person:${actor.personId}`;
    case 'officer':
      return `officer:${actor.officerId}`;
    case 'system':
      return `system:${actor.name}`;
  }
}
