import type { TimeLimit } from '@tongban/calendar';
import type { FilingWindow } from './filing-window.ts';
import type { EntryStage, FlowRef } from './flow.ts';
import type { Handling } from './handling.ts';
import type {
  AgencyRef,
  CaseNumber,
  Channel,
  CheckOutcome,
  DeliveryMethod,
  TextId,
} from './words.ts';

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
  /** The answer of the form that is to be put right where the source contradicts it. */
  readonly field?: string;
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

/** Whose case it is, and who acts for them. */
export type Parties = Pick<Filing, 'applicantId' | 'agentId'>;
