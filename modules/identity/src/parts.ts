import type { KeyOps } from '@tongban/crypto';
import type { Database, Transaction } from '@tongban/database';
import type { Bilingual, Clock, Day, Language, Refusal, Result } from '@tongban/kernel';
import type { EntrustedAct } from './administration/entrusted-acts.ts';
import type { PersonRecords } from './own-data/person-records.ts';
import type { IdentitySettings } from './settings.ts';

/** What identity needs from the house; `apps/platform` hands it in. */
export interface IdentityParts {
  readonly db: Database;
  /** Without a store of data keys; identity brings its own. */
  readonly keys: KeyOps;
  readonly clock: Clock;
  readonly settings: IdentitySettings;
  readonly sendSignInCode: SendSignInCode;
  readonly verifyPopulation: VerifyPopulation;
  readonly verifyGuardian: VerifyGuardian;
  readonly verifyRepresentative: VerifyRepresentative;
  readonly verifySamePerson: VerifySamePerson;
  readonly vitalStatusAfter: VitalStatusAfter;
  readonly networkIdentity: NetworkIdentity;
  readonly officers: OfficerDirectory;
  readonly officerPosts: OfficerPosts;
  readonly leaveReadReceipt: LeaveReadReceipt;
  readonly tellPerson: TellPerson;
  readonly personRecords: PersonRecords;
  /** What other modules leave to two administrators, by its kind. */
  readonly entrusted: Map<string, EntrustedAct<unknown>>;
}

/** Sends the code now or says that it cannot; bounded in time. */
export type SendSignInCode = (message: {
  readonly messageId: string;
  readonly phone: string;
  readonly code: string;
  readonly validMinutes: number;
  readonly language: Language;
}) => Promise<Result<void>>;

/** Asks the register whether name and number belong together; never an exception, and no guess when it is down. */
export type VerifyPopulation = (claim: {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  /** The one that knows this kind of number. */
  readonly register: 'population' | 'exit-entry';
  readonly purpose: Bilingual;
}) => Promise<
  Result<{
    readonly outcome: 'match' | 'mismatch' | 'cannot-judge';
    readonly transactionId: string;
  }>
>;

/** Asks the register of guardians whether this person is a guardian of that child; no guess when it is down. */
export type VerifyGuardian = (claim: {
  readonly personId: string;
  readonly guardian: { readonly name: string; readonly idNumber: string };
  readonly child: { readonly name: string; readonly idNumber: string };
  /** Asked every night by the platform, and not by the person. */
  readonly isRoutine?: boolean;
}) => Promise<
  Result<{
    readonly outcome: 'match' | 'mismatch' | 'cannot-judge';
    readonly transactionId: string;
  }>
>;

/** Asks the business registry whether this person is the legal representative of that organisation; no guess when it is down. */
export type VerifyRepresentative = (claim: {
  readonly personId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly representative: { readonly name: string; readonly idNumber: string };
  /** Every night, and not because the person does something: it stands so in the receipt they see. */
  readonly isRoutine?: boolean;
}) => ReturnType<VerifyGuardian>;

/**
 * Asks the exit-entry administration, which knows who changed from one kind of document to another, whether two names and numbers
 * are one person's; no guess when it is down.
 */
export type VerifySamePerson = (claim: {
  readonly personId: string;
  readonly one: { readonly name: string; readonly idNumber: string };
  readonly other: { readonly name: string; readonly idNumber: string };
}) => ReturnType<VerifyGuardian>;

/** The population register's notices behind a place in their order; a refusal when it is down or says something strange. */
export type VitalStatusAfter = (
  sequence: number,
  limit: number,
) => Promise<Result<readonly VitalStatus[]>>;

export interface VitalStatus {
  readonly sequence: number;
  readonly idNumber: string;
  /** Absent: alive, as far as the register knows. */
  readonly diedOn?: Day;
}

/** The national network identity (网证): the citizen confirms there, we learn a yes or a no. */
export interface NetworkIdentity {
  /** Where the citizen's browser goes. */
  authorizeUrl(asked: { readonly state: string; readonly nonce: string }): string;
  /** Signature, issuer, audience, times and nonce of the ticket that came back. */
  checkTicket(
    ticket: string,
    expected: { readonly nonce: string },
  ): Promise<
    Result<
      { readonly ticketId: string; readonly pseudonym: string },
      Refusal<TicketRefusal | 'identity/network-identity-unavailable'>
    >
  >;
  /** Redeems the ticket: was it this person who confirmed? */
  exchange(claim: {
    readonly ticket: string;
    readonly name: string;
    readonly idNumber: string;
  }): Promise<
    Result<'match' | 'mismatch', Refusal<TicketRefusal | 'identity/network-identity-unavailable'>>
  >;
}

export type TicketRefusal =
  'identity/step-up-not-valid' | 'identity/step-up-expired' | 'identity/step-up-used';

/** Officers and their appointments are known to `organisations`. */
export interface OfficerDirectory {
  findByNumber(officerNumber: string): Promise<OfficerEntry | undefined>;
  find(officerId: string): Promise<OfficerEntry | undefined>;
  appointmentsOf(officerId: string): Promise<readonly OfficerAppointment[]>;
}

/** Accounts and posts of officers as `organisations` keeps them; each change in the transaction of the act that orders it. */
export interface OfficerPosts {
  findOrgan(
    organId: string,
  ): { readonly level: OfficerAppointment['organLevel']; readonly regionCode: string } | undefined;
  create(tx: Transaction, officer: OfficerEntry): Promise<void>;
  appoint(tx: Transaction, post: OfficerPost): Promise<void>;
  end(tx: Transaction, post: OfficerPost, lastOn: string): Promise<void>;
  /** Whether the officer holds it, today or from a later day. */
  holds(tx: Transaction, post: OfficerPost): Promise<boolean>;
  /** Why it cannot be given: an unknown role or branch, two posts one person may not hold together. */
  fault(
    tx: Transaction,
    post: OfficerPost,
  ): Promise<
    Extract<Result<never, Refusal<'identity/post-not-possible'>>, { ok: false }> | undefined
  >;
}

export interface OfficerPost {
  readonly officerId: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly role: string;
  readonly from: string;
  readonly to?: string;
}

export interface OfficerEntry {
  readonly officerId: string;
  readonly officerNumber: string;
  readonly name: string;
}

export interface OfficerAppointment {
  readonly organId: string;
  readonly organName: string;
  readonly organLevel: 'ministry' | 'province' | 'city' | 'county' | 'station';
  /** Of the organ. */
  readonly regionCode: string;
  readonly branchCode: string;
  readonly role: string;
  readonly from: string;
  readonly to?: string;
}

/** What people are told about their account, beside the screen it happens on. */
export type AccountNotice = {
  readonly noticeId: string;
  readonly personId: string;
} & (AccountChange | MandateEnd);

/** A mandate between the person and somebody else, whose name is masked; while it holds its last day. */
export type MandateEnd =
  | { readonly kind: 'mandate-ending'; readonly about: string; readonly on: Day }
  | { readonly kind: 'mandate-ended'; readonly about: string };

export interface AccountChange {
  /** `new-device-by-code`: the phone has had a message already, the code itself. */
  readonly kind:
    | 'new-device'
    | 'new-device-by-code'
    | 'way-in-added'
    | 'way-in-removed'
    | 'recovery-asked'
    | 'recovery-done'
    | 'merge-offered'
    | 'accounts-merged'
    | 'data-copied'
    | 'deletion-asked';
  readonly device: string;
}

/** Tells a person, in the transaction of what happened: no change without its notice. */
export type TellPerson = (tx: Transaction, notice: AccountNotice) => Promise<void>;

/** Leaves a row the citizen can see; when it cannot be left, nothing is read. */
export type LeaveReadReceipt = (reading: {
  readonly personId: string;
  readonly officerId: string;
  readonly organId: string;
  readonly caseId: string;
  readonly purpose: string;
  readonly fields: readonly string[];
}) => Promise<void>;
