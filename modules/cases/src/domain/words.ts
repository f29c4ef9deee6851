import type { Branded, Day } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';

export { caseActions, caseStatuses, deliveryMethods, officerRoles } from '@tongban/vocabulary';
export type {
  CaseAction,
  CaseStatus,
  Channel,
  CheckOutcome,
  ClockColour,
  DeferralLapse,
  DeliveryMethod,
  EvaluationLevel,
  OfficerRole,
  RecusalRelation,
  SpecialProcedureKind,
} from '@tongban/vocabulary';

export type CaseId = Branded<'CaseId'>;
export type CaseNumber = Branded<'CaseNumber'>;
/** Names a free text that is kept sealed outside the ledger: `<command id>/<field>`. */
export type TextId = Branded<'TextId'>;

export type WorkStage = 'intake' | 'examination' | 'decision' | 'production' | 'delivery' | 'none';

/** An officer's dated post: in this organ and branch, with this role, from the first to the last day. */
export interface Appointment {
  readonly organId: string;
  /** `all` stands for every branch of the organ. */
  readonly branchCode: string;
  readonly role: OfficerRole;
  readonly from: Day;
  readonly to?: Day | undefined;
  /** The officer whose post it is, when it is lent: delegated, or stood in for. */
  readonly delegatedBy?: string | undefined;
}

/** Who acts. The shell has already authenticated them; `decide` asks whether they may. */
export type CaseActor =
  | {
      readonly kind: 'person';
      readonly personId: string;
      /** The applicant for whom they act, when a mandate or guardianship of today says so. */
      readonly actsFor?: string | undefined;
    }
  | {
      readonly kind: 'officer';
      readonly officerId: string;
      readonly personId?: string | undefined;
      /** The applicant who stands at the officer's window and has confirmed what is handed in. */
      readonly actsFor?: string | undefined;
    }
  | { readonly kind: 'system'; readonly name: string };

export type CaseOfficer = Extract<CaseActor, { kind: 'officer' }>;

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

/** By what somebody acts for the applicant: a mandate, by law a guardian, or by law the representative of an organisation. */
export interface AgencyRef {
  readonly kind: 'mandate' | 'guardianship' | 'representation';
  readonly mandateId: string;
}
