import type { Clock, Day, Refusal, Result } from '@tongban/kernel';
import type { Agents } from '../agents.ts';
import type { AttachmentParts } from '../attachments/take-attachment.ts';
import type { Filing } from '../domain/filing.ts';
import type { Handling } from '../domain/handling.ts';
import type { DeferralTerms } from '../domain/deferral.ts';
import type { DeliveryMethod } from '../domain/words.ts';
import type { CompiledForm } from '../forms/compile-form.ts';
import type { FormDefinition } from '../forms/form-definition.ts';
import type { HandleCaseCommand } from '../handle-case-command.ts';
import type { DraftProblemCode } from './problems.ts';

/** Everything a draft needs from the house. */
export interface DraftWorld extends AttachmentParts {
  readonly clock: Clock;
  readonly offers: ItemOffers;
  readonly agents: Agents;
  /** Of whom an application is written for, for the eyes of the one who writes it. */
  readPrincipal(personId: string): Promise<Principal | undefined>;
  readonly draftSettings: DraftSettings;
  /** Compiled once for each version of a form. */
  compileForm(form: FormDefinition): CompiledForm;
  regionExists(regionCode: string): Promise<boolean>;
  /** What the house knows of the person that conditions ask for; nothing outside is called. */
  applicantFacts(personId: string, on: Day): Promise<ApplicantFacts>;
  /**
   * Asks the sources for facts that the conditions of the item rest on. Called where the draft is looked over, never where
   * it is handed in; a fact that cannot be learned is left out.
   */
  askSources(about: ApplicantOfDraft): Promise<ApplicantFacts>;
  readonly handle: HandleCaseCommand;
}

/** The name, and what forms ask of a person and the agent need not type. */
export interface Principal {
  readonly name: string;
  readonly prefill: Readonly<Record<string, string>>;
}

export interface ApplicantOfDraft {
  readonly caseId: string;
  readonly personId: string;
  readonly itemCode: string;
  readonly facts: readonly string[];
}

export interface DraftSettings {
  /** Idle days after which a draft is removed. */
  readonly expiryDays: number;
  readonly mostDraftsOfPerson: number;
  /** How long what a registry said of an applicant is believed. */
  readonly factsFreshMinutes: number;
}

export const standardDraftSettings: DraftSettings = {
  expiryDays: 30,
  mostDraftsOfPerson: 50,
  factsFreshMinutes: 30,
};

/** What is known of the applicant; what is left out is not known, which is neither a yes nor a no. */
export interface ApplicantFacts {
  readonly birthOn?: Day;
  readonly hukouRegionCode?: string;
  readonly holdsDocument?: boolean;
  readonly reportedLost?: boolean;
  readonly fingerprintOnFile?: boolean;
  readonly registeredStateFunctionary?: boolean;
}

/** Where an item of the catalogue meets the organ that carries it out in a region. */
export interface ItemOffers {
  find(
    itemCode: string,
    regionCode: string,
    on: Day,
  ): Promise<Result<ItemOffer, Refusal<DraftProblemCode>>>;
}

export interface ItemOffer {
  readonly itemCode: string;
  readonly itemName: { readonly zh: string; readonly en: string };
  readonly itemVersion: number;
  readonly organId: string;
  readonly branchCode: string;
  readonly flowTemplate: string;
  readonly form: FormDefinition;
  readonly limits: Filing['limits'];
  readonly delivery: readonly DeliveryMethod[];
  readonly requiredAssurance: { readonly level: number; readonly freshWithinMinutes?: number };
  /** What other offices are asked for, given the answers: it may depend on the applicant's situation. */
  sharedMaterials(form: Readonly<Record<string, unknown>>): readonly string[];
  readonly requiredChecks: readonly string[];
  /** 通办范围: whose windows may take it in. */
  readonly scope: 'nationwide' | 'province' | 'city' | 'local';
  /** Facts of the applicant that its conditions rest on and that only a source knows. */
  readonly sourceFacts: readonly string[];
  /** 容缺受理: on which terms its papers may follow, where it says something else than the settings. */
  readonly deferral?: DeferralTerms;
  /** The item's parameters of its flow, which may hang on what was answered. */
  handling?(form: Readonly<Record<string, unknown>>, birthOn?: Day): Handling;
  /** Why this applicant may not have it: all reasons at once. */
  ineligibility(
    facts: ApplicantFacts & {
      on: Day;
      form: Readonly<Record<string, unknown>>;
      /** What sends people to a window bars nobody who stands there. */
      atWindow: boolean;
    },
  ): readonly Refusal[];
}
