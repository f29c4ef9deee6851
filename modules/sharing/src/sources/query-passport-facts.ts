import { parseDay, type Day } from '@tongban/kernel';
import type { Asking } from '../asking.ts';
import { askSource, type SourceAnswer } from './ask-source.ts';
import type { SourceParts } from './source-parts.ts';

/** Facts on which the issue of a passport rests (护照法 Arts 12–14). */
export interface PassportFacts {
  readonly holdsDocument?: boolean;
  readonly documentExpiresOn?: Day;
  readonly reportedLost?: boolean;
  readonly fingerprintOnFile?: boolean;
  readonly registeredStateFunctionary?: boolean;
  readonly unsettledCivilCase?: boolean;
  readonly criminalSuspect?: boolean;
  readonly servingSentence?: boolean;
  readonly hukouRegionCode?: string;
}

export type PassportFact = keyof PassportFacts;

/** Whether this is a fact of the exit-entry registry. */
export function isPassportFact(name: string): name is PassportFact {
  return Object.hasOwn(sourceNames, name);
}

export interface PassportAnswer {
  readonly state: 'answered' | 'cannot-judge' | 'failed';
  /** Only what was asked for; a fact the source did not give is absent, which is neither yes nor no. */
  readonly facts: PassportFacts;
}

export function queryPassportFacts(
  parts: SourceParts,
  asking: Asking,
  question: { readonly idNumber: string; readonly facts: readonly PassportFact[] },
): Promise<SourceAnswer<PassportAnswer>> {
  const wanted = [...new Set(question.facts)];
  return askSource(parts, asking, {
    source: 'exitEntry',
    path: '/registries/exit-entry/passport-facts',
    body: { idNumber: question.idNumber, fields: wanted.map((fact) => sourceNames[fact]) },
    resource: 'exit-entry-documents',
    fields: wanted,
    read: (members) => readAnswer(members, wanted),
    classOf: ({ state }) => state,
  });
}

/** Our words and the registry's: its words stay in this file. */
const sourceNames: Readonly<Record<PassportFact, string>> = {
  holdsDocument: 'holdsPassport',
  documentExpiresOn: 'passportExpiresOn',
  reportedLost: 'reportedLost',
  fingerprintOnFile: 'fingerprintOnFile',
  registeredStateFunctionary: 'stateFunctionary',
  unsettledCivilCase: 'unsettledCivilCase',
  criminalSuspect: 'criminalSuspect',
  servingSentence: 'servingSentence',
  hukouRegionCode: 'hukouRegion',
};

function readAnswer(
  members: Readonly<Record<string, unknown>> | undefined,
  wanted: readonly PassportFact[],
): PassportAnswer {
  if (members?.['outcome'] === 'cannot-judge') return { state: 'cannot-judge', facts: {} };
  const given = members?.['facts'];
  if (members?.['outcome'] !== 'answered' || typeof given !== 'object' || given === null) {
    return { state: 'failed', facts: {} };
  }
  const found: Record<string, unknown> = {};
  for (const fact of wanted) {
    const value = readFact(fact, (given as Record<string, unknown>)[sourceNames[fact]]);
    if (value !== undefined) found[fact] = value;
  }
  return { state: 'answered', facts: found };
}

function readFact(fact: PassportFact, value: unknown): boolean | string | undefined {
  switch (fact) {
    case 'documentExpiresOn':
      return typeof value === 'string' ? parseDay(value) : undefined;
    case 'hukouRegionCode':
      return typeof value === 'string' && /^\d{6}$/.test(value) ? value : undefined;
    default:
      return typeof value === 'boolean' ? value : undefined;
  }
}
