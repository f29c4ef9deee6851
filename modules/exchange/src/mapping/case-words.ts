import type { CaseId, Filing, ReadCase } from '@tongban/cases';
import type { Day } from '@tongban/kernel';
import type { TaskToTell } from './map-task.ts';

/** What the mapping of cases has to look up. Handed in when the platform is put together. */
export interface CaseWords {
  /** The task as the organ carries it out, in the version the case stands on. */
  task(filing: Filing): Promise<TaskWords>;
  organName(organId: string): string | undefined;
  materialName(materialKey: string): string | undefined;
  /** In plain text; what leaves this module is masked or sealed. */
  applicant(personId: string): Promise<ApplicantWords | undefined>;
  officerName(officerId: string): Promise<string | undefined>;
  /** What is in the papers of a case; nothing of those that are not written yet. */
  papers(caseId: CaseId): Promise<PapersOfCase>;
  /** The promised day of completion, reckoned by the same rules as on every page. */
  promisedOn(read: ReadCase): Day | undefined;
}

export interface PapersOfCase {
  /** 受理通知书文号. */
  readonly acceptanceNumber?: string;
  /** The last day on which what was granted holds, where its paper says one. */
  readonly validUntil?: Day;
}

/** A person by name and number, or an organisation by its public name and credit code. */
export interface ApplicantWords {
  readonly name?: string;
  readonly idNumber?: string;
  readonly creditCode?: string;
}

export interface TaskWords {
  /** 实施编码: credit code of the organ, level, basic code: 31 characters. */
  readonly taskCode: string;
  readonly catalogCode: string;
  readonly name: string;
  readonly version: number;
  readonly useLevel: string;
  readonly itemType: string;
  readonly projectType: '1' | '2';
  readonly promised: { readonly amount: number; readonly unit: string };
  readonly statutory?: { readonly amount: number; readonly unit: string };
  readonly isFee: boolean;
  readonly results: readonly string[];
  /** The same as the second version of the interface tells it. */
  readonly inFull: TaskToTell;
}
