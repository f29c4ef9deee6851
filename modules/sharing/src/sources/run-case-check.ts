import { ok, type Refusal, type Result } from '@tongban/kernel';
import type { Asking, AskingRefusal } from '../asking.ts';
import type { ReceiptId } from '../receipts/leave-receipt.ts';
import { queryCrimeRecord } from './query-crime-record.ts';
import { queryPassportFacts, type PassportAnswer } from './query-passport-facts.ts';
import type { SourceParts } from './source-parts.ts';
import { verifyBirthCertificate, type BirthClaim } from './verify-birth-certificate.ts';
import { verifyDriverQualification } from './verify-driver-qualification.ts';
import { verifyPopulation } from './verify-population.ts';
import {
  verifyPurchaseFiling,
  verifyTransportSafety,
  type PrecursorClaim,
} from './verify-precursors.ts';
import { verifyVenueCapacity, type VenueClaim } from './verify-venue.ts';

/** The checks an item may require right after submission. */
export type CaseCheckName =
  | 'population'
  | 'crime-record'
  | 'passport-restrictions'
  | 'birth-certificate'
  | 'driver-qualification'
  | 'purchase-filing'
  | 'transport-safety'
  | 'venue-capacity';

/** Passed, not passed, the source cannot tell, or the source did not answer. Only `match` is a pass. */
export type CaseCheckOutcome = 'match' | 'mismatch' | 'cannot-judge' | 'failed';

export interface CaseCheck {
  readonly check: CaseCheckName;
  readonly outcome: CaseCheckOutcome;
  readonly receiptId: ReceiptId;
}

export interface CheckedPerson {
  readonly name: string;
  readonly idNumber: string;
}

export type CaseCheckQuestion =
  | {
      readonly check: 'birth-certificate';
      readonly person: CheckedPerson;
      readonly birth: Omit<BirthClaim, 'parent'>;
    }
  | {
      readonly check: 'purchase-filing';
      readonly person: CheckedPerson;
      readonly precursors: PrecursorClaim;
    }
  | {
      readonly check: 'transport-safety';
      readonly person: CheckedPerson;
      readonly creditCode: string;
    }
  | {
      readonly check: 'venue-capacity';
      readonly person: CheckedPerson;
      readonly venue: VenueClaim;
    }
  | {
      readonly check: Exclude<
        CaseCheckName,
        'birth-certificate' | 'purchase-filing' | 'transport-safety' | 'venue-capacity'
      >;
      readonly person: CheckedPerson;
    };

type Checked = Result<CaseCheck, Refusal<AskingRefusal>>;

/** Runs one check for a case and says in the words of cases what came of it. */
export async function runCaseCheck(
  parts: SourceParts,
  asking: Asking,
  question: CaseCheckQuestion,
): Promise<Checked> {
  const { check, person } = question;
  switch (check) {
    case 'population': {
      const answer = await verifyPopulation(parts, asking, person);
      return answer.ok ? ok({ check, ...answer.value }) : answer;
    }
    case 'crime-record': {
      const answer = await queryCrimeRecord(parts, asking, person);
      if (!answer.ok) return answer;
      const { outcome, receiptId } = answer.value;
      return ok({ check, outcome: ofCrimeRecord[outcome], receiptId });
    }
    case 'birth-certificate': {
      const claim = { ...question.birth, parent: person };
      const answer = await verifyBirthCertificate(parts, asking, claim);
      return answer.ok ? ok({ check, ...answer.value }) : answer;
    }
    case 'driver-qualification': {
      const answer = await verifyDriverQualification(parts, asking, person);
      return answer.ok ? ok({ check, ...answer.value }) : answer;
    }
    case 'purchase-filing': {
      const answer = await verifyPurchaseFiling(parts, asking, question.precursors);
      return answer.ok ? ok({ check, ...answer.value }) : answer;
    }
    case 'transport-safety': {
      const answer = await verifyTransportSafety(parts, asking, question.creditCode);
      return answer.ok ? ok({ check, ...answer.value }) : answer;
    }
    case 'venue-capacity': {
      const answer = await verifyVenueCapacity(parts, asking, question.venue);
      return answer.ok ? ok({ check, ...answer.value }) : answer;
    }
    case 'passport-restrictions':
      return checkRestrictions(parts, asking, person);
  }
}

const ofCrimeRecord = {
  none: 'match',
  recorded: 'mismatch',
  'cannot-judge': 'cannot-judge',
  failed: 'failed',
} as const;

/** 护照法 Art 13 (4)–(6): who serves a sentence, is kept back by a court, or is a suspect, among them whoever is wanted. */
const barsToIssue = ['servingSentence', 'unsettledCivilCase', 'criminalSuspect'] as const;

/** Whether any of these stands against the issue. Which of them an officer finds out, and says in the decision. */
async function checkRestrictions(
  parts: SourceParts,
  asking: Asking,
  { idNumber }: CheckedPerson,
): Promise<Checked> {
  const answer = await queryPassportFacts(parts, asking, { idNumber, facts: barsToIssue });
  if (!answer.ok) return answer;
  const { receiptId, outcome } = answer.value;
  return ok({ check: 'passport-restrictions', outcome: verdictOf(outcome), receiptId });
}

function verdictOf({ state, facts }: PassportAnswer): CaseCheckOutcome {
  if (state !== 'answered') return state;
  const told = barsToIssue.map((bar) => facts[bar]);
  if (told.includes(true)) return 'mismatch';
  return told.includes(undefined) ? 'cannot-judge' : 'match';
}
