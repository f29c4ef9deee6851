import type { KeyOps } from '@tongban/crypto';
import type { Administration } from '@tongban/identity';
import type { Bilingual, Day, Result } from '@tongban/kernel';
import type { UploadRule } from '../attachments/take-attachment.ts';
import type { Filing } from '../domain/filing.ts';
import type { FlowProver } from '../flow-proof/flow-prover.ts';
import type { FormProblem } from '../forms/form-definition.ts';
import type { Cases } from '../open-cases.ts';

/** What the routes about cases ask of the house; `apps/platform` hands it in. */
export interface CaseRouteParts {
  readonly cases: Cases;
  /** Where what concerns many cases is put before two administrators. */
  readonly administration: Administration;
  /** Opens what was sealed for a person: texts, forms, names of files. */
  readonly keys: KeyOps;
  readonly words: CaseWords;
  readonly people: CasePeople;
  /** Searches the flows of all items. */
  readonly flowProver: FlowProver;
  /** What the applicant may upload for these materials of the item; for all that its form knows when none are named. */
  uploadRules(
    filing: Filing,
    materialKeys: readonly string[] | undefined,
  ): Promise<readonly UploadRule[]>;
  /** What the form that was filed asks, by the names of its questions. */
  formQuestions(filing: Filing): Promise<readonly string[]>;
  /** What is wrong with a form handed in again; nothing outside is called. */
  checkForm(
    filing: Filing,
    form: Readonly<Record<string, unknown>>,
  ): Promise<{ form: Readonly<Record<string, unknown>>; problems: readonly FormProblem[] }>;
}

/** Names for codes. */
export interface CaseWords {
  itemName(itemCode: string): Bilingual | undefined;
  organName(organId: string): string | undefined;
  materialName(materialKey: string): Bilingual | undefined;
  /** Items that are administrative licences (行政许可). */
  licenceItemCodes(): readonly string[];
}

/** People as a case may show them. */
export interface CasePeople {
  readMasked(personId: string): Promise<
    | {
        readonly nameMasked?: string | undefined;
        readonly idMasked?: string | undefined;
        readonly phoneMasked: string;
        readonly diedOn?: Day | undefined;
      }
    | undefined
  >;
  /** For an officer with a case and a reason; leaves a receipt the citizen sees, or refuses. */
  getPersonForCase(reading: {
    readonly personId: string;
    readonly officerId: string;
    readonly organId: string;
    readonly caseId: string;
    readonly purpose: string;
    readonly plain: boolean;
  }): Promise<
    Result<{
      readonly name: string | undefined;
      readonly idNumber: string | undefined;
      readonly phone: string;
    }>
  >;
  officerName(officerId: string): Promise<string | undefined>;
  /** By the number on the badge (警号). */
  officerOfNumber(officerNumber: string): Promise<string | undefined>;
}
