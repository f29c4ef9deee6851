import type { Calendar } from '@tongban/calendar';
import type { Clock, Day } from '@tongban/kernel';
import type { CaseSettings } from '../domain/settings.ts';
import type { OrganFacts } from './document-facts.ts';
import type { IssuingParts } from './issue-document.ts';

/** What the documents of a case are written from, besides the case itself. */
export interface DocumentWorld extends Omit<IssuingParts, 'recordIssued'> {
  readonly clock: Clock;
  calendarOf(regionCode: string): Calendar;
  readonly caseSettings: CaseSettings;
  /** The item as it stood when it was applied for. */
  findItem(itemCode: string, itemVersion: number): Promise<ItemWords | undefined>;
  findOrgan(organId: string): Promise<OrganWords | undefined>;
  /** Name and number of the applicant, in plain: they are printed. */
  findPerson(personId: string): Promise<PersonWords | undefined>;
  /** The number on an officer's badge. */
  findOfficerNumber(officerId: string): Promise<string | undefined>;
}

export interface ItemWords {
  readonly name: string;
  /** National code: 01 licence, 07 confirmation, 20 public service … */
  readonly itemType: string;
  readonly legalBasis: readonly string[];
  readonly resultName: string;
  readonly materialNames: ReadonlyMap<string, string>;
  /** Titles of the questions of its form. */
  readonly fieldTitles?: ReadonlyMap<string, string>;
}

export interface OrganWords extends OrganFacts {
  /** What its document numbers begin with, such as 粤深南公. */
  readonly documentPrefix: string;
}

export interface PersonWords {
  readonly name: string;
  /** Of an organisation that is itself the applicant: its name and code are proven, whatever the form says. */
  readonly creditCode?: string;
  readonly idNumber?: string;
  readonly birthOn?: Day;
}
