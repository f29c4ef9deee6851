import type { Database } from '@tongban/database';
import { ok, refuse, type Bilingual, type Clock, type Refusal, type Result } from '@tongban/kernel';
import { createOutsideSystem, type CallLimits, type OutsideSystem } from '@tongban/outside-calls';
import type { Asking, AskingRefusal } from './asking.ts';
import { purposes } from './purposes.ts';
import { leaveReceipt } from './receipts/leave-receipt.ts';
import { verifyReceipts } from './receipts/verify-receipts.ts';
import { checkPhoto, type PhotoOutcome } from './sources/check-photo.ts';
import { queryCrimeRecord, type CrimeRecordOutcome } from './sources/query-crime-record.ts';
import { queryOwnHousehold, type OwnHousehold } from './sources/query-own-household.ts';
import { queryOwnTraffic, type OwnTraffic } from './sources/query-own-traffic.ts';
import { queryOwnUnits, type OwnUnits } from './sources/query-own-units.ts';
import {
  queryPassportFacts,
  type PassportAnswer,
  type PassportFact,
} from './sources/query-passport-facts.ts';
import {
  runCaseCheck,
  type CaseCheck,
  type CaseCheckQuestion,
  type CheckedPerson,
} from './sources/run-case-check.ts';
import type { Receipted, SourceName, SourceParts } from './sources/source-parts.ts';
import {
  answerOwnQuery,
  type OwnQuery,
  type QueryAnswer,
  type QueryRefusal,
} from './instant-queries/answer-own-query.ts';
import { verifySamePerson } from './sources/verify-same-person.ts';
import { vitalStatusAfter } from './sources/vital-status.ts';
import { verifyUnit } from './sources/verify-unit.ts';
import { verifyGuardianship } from './sources/verify-guardianship.ts';
import { verifyResidenceCard } from './sources/verify-residence-card.ts';
import { verifyPopulation, type PopulationOutcome } from './sources/verify-population.ts';

export interface SharingOptions {
  readonly db: Database;
  readonly clock: Clock;
  /** The registries' address and the key agreed with them. */
  readonly registries: { readonly url: string; readonly key: string };
  readonly limits?: Partial<CallLimits>;
}

type Asked<Outcome> = Promise<Result<Receipted<Outcome>, Refusal<AskingRefusal>>>;

/** What the house may ask of data sources. Every answer has left a receipt that the person can see. */
export interface Sharing {
  verifyPopulation(asking: Asking, claim: CheckedPerson): Asked<PopulationOutcome>;
  queryPassportFacts(
    asking: Asking,
    question: { readonly idNumber: string; readonly facts: readonly PassportFact[] },
  ): Asked<PassportAnswer>;
  queryCrimeRecord(asking: Asking, person: CheckedPerson): Asked<CrimeRecordOutcome>;
  checkPhoto(
    asking: Asking,
    photo: { readonly bytes: Uint8Array; readonly mediaType: string },
  ): Asked<PhotoOutcome>;
  /** What is registered on the person, to be filled into an application for the person's own eyes. */
  queryOwnTraffic(asking: Asking, idNumber: string): Asked<OwnTraffic>;
  queryOwnUnits(asking: Asking, idNumber: string): Asked<OwnUnits>;
  queryOwnHousehold(asking: Asking, idNumber: string): Asked<OwnHousehold>;
  /** One of the checks an item requires, in the words of cases. */
  runCaseCheck(
    asking: Asking,
    question: CaseCheckQuestion,
  ): Promise<Result<CaseCheck, Refusal<AskingRefusal>>>;
  /** For identity's real-name check: fits its `verifyPopulation`. */
  checkOwnName(claim: OwnNameClaim): Promise<
    Result<{
      readonly outcome: 'match' | 'mismatch' | 'cannot-judge';
      readonly transactionId: string;
    }>
  >;
  /** For identity's entry of guardians: fits its `verifyGuardian`. */
  checkGuardian(claim: GuardianClaim): ReturnType<Sharing['checkOwnName']>;
  /** For identity's entry of representatives: fits its `verifyRepresentative`. */
  checkRepresentative(claim: RepresentativeClaim): ReturnType<Sharing['checkOwnName']>;
  /** For identity's mergers of accounts: fits its `verifySamePerson`. */
  checkSamePerson(claim: SamePersonClaim): ReturnType<Sharing['checkOwnName']>;
  /** For identity's following of deaths: fits its `vitalStatusAfter`. */
  vitalStatusAfter(sequence: number, limit: number): ReturnType<typeof vitalStatusAfter>;
  /** For identity's reading of a person by an officer: fits its `leaveReadReceipt`. */
  leaveReadReceipt(reading: PersonReading): Promise<void>;
  /** A query item (T01): what is known of the person who asks, and the receipt it left. */
  answerOwnQuery(query: OwnQuery): Promise<Result<QueryAnswer, Refusal<QueryRefusal>>>;
  /** The first broken receipt of the person, if any. */
  verifyReceipts(personId: string): Promise<{ readonly position: number } | undefined>;
  /** For the readiness page: which sources are being spared at the moment. */
  sourceStates(): Readonly<Record<SourceName, ReturnType<OutsideSystem['state']>>>;
  readonly db: Database;
}

export interface RepresentativeClaim {
  readonly personId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly representative: { readonly name: string; readonly idNumber: string };
  /** Asked every night by the platform, and not by the person. */
  readonly isRoutine?: boolean;
}

export interface OwnNameClaim {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly register: 'population' | 'exit-entry';
  readonly purpose: Bilingual;
}

export interface GuardianClaim {
  readonly personId: string;
  readonly guardian: CheckedPerson;
  readonly child: CheckedPerson;
  /** Asked every night by the platform, and not by the person. */
  readonly isRoutine?: boolean;
}

export interface SamePersonClaim {
  readonly personId: string;
  readonly one: CheckedPerson;
  readonly other: CheckedPerson;
}

export interface PersonReading {
  readonly personId: string;
  readonly officerId: string;
  readonly organId: string;
  readonly caseId: string;
  readonly purpose: string;
  readonly fields: readonly string[];
}

export function createSharing(options: SharingOptions): Sharing {
  const parts: SourceParts = { ...options, sources: createSources(options) };
  const { db, clock } = options;
  return {
    verifyPopulation: (asking, claim) => verifyPopulation(parts, asking, claim),
    queryPassportFacts: (asking, question) => queryPassportFacts(parts, asking, question),
    queryCrimeRecord: (asking, person) => queryCrimeRecord(parts, asking, person),
    checkPhoto: (asking, photo) => checkPhoto(parts, asking, photo),
    queryOwnTraffic: (asking, idNumber) => queryOwnTraffic(parts, asking, idNumber),
    queryOwnUnits: (asking, idNumber) => queryOwnUnits(parts, asking, idNumber),
    queryOwnHousehold: (asking, idNumber) => queryOwnHousehold(parts, asking, idNumber),
    runCaseCheck: (asking, question) => runCaseCheck(parts, asking, question),
    checkOwnName: (claim) => checkOwnName(parts, claim),
    checkGuardian: (claim) => checkGuardian(parts, claim),
    checkRepresentative: (claim) => checkRepresentative(parts, claim),
    checkSamePerson: (claim) => checkSamePerson(parts, claim),
    vitalStatusAfter: (sequence, limit) => vitalStatusAfter(parts, sequence, limit),
    async leaveReadReceipt({ fields, officerId, ...reading }) {
      const asking = { ...reading, by: { kind: 'officer', officerId } } as const;
      const usage = { resource: 'person-record', resultClass: 'answered', fields } as const;
      await leaveReceipt(db, { asking, ...usage, at: clock() });
    },
    answerOwnQuery: (query) => answerOwnQuery(parts, query),
    verifyReceipts: (personId) => verifyReceipts(db, personId),
    sourceStates: () => ({
      population: parts.sources.population.state(),
      exitEntry: parts.sources.exitEntry.state(),
      crimeRecords: parts.sources.crimeRecords.state(),
      photoCheck: parts.sources.photoCheck.state(),
      traffic: parts.sources.traffic.state(),
      business: parts.sources.business.state(),
      health: parts.sources.health.state(),
      transport: parts.sources.transport.state(),
      narcotics: parts.sources.narcotics.state(),
      publicOrder: parts.sources.publicOrder.state(),
    }),
    db,
  };
}

function createSources({ registries, limits }: SharingOptions): SourceParts['sources'] {
  const source = (zh: string, en: string) =>
    createOutsideSystem({
      name: { zh, en },
      url: registries.url,
      authorization: `Bearer ${registries.key}`,
      ...(limits !== undefined && { limits }),
    });
  return {
    population: source('人口库', 'The population registry'),
    exitEntry: source('出入境证件库', 'The exit-entry registry'),
    crimeRecords: source('犯罪记录库', 'The crime records'),
    photoCheck: source('照片检测', 'The photo check'),
    traffic: source('机动车和驾驶人登记库', 'The register of vehicles and drivers'),
    business: source('市场主体登记库', 'The business registry'),
    transport: source('交通运输从业资格库', 'The qualifications of the transport authority'),
    narcotics: source('禁毒易制毒化学品登记库', 'The precursor registers of the narcotics police'),
    publicOrder: source('治安大型活动场所库', 'The venues of the public-order police'),
    health: source('出生医学证明库', 'The birth certificates of the health authority'),
  };
}

async function checkOwnName(
  parts: SourceParts,
  { personId, name, idNumber, register, purpose }: OwnNameClaim,
): ReturnType<Sharing['checkOwnName']> {
  const asking: Asking = { personId, by: { kind: 'self' }, purpose: purpose.zh };
  const claim = { name, idNumber };
  return judgedOrRefused(
    register === 'population'
      ? await verifyPopulation(parts, asking, claim)
      : await verifyResidenceCard(parts, asking, claim),
  );
}

async function checkGuardian(
  parts: SourceParts,
  { personId, guardian, child, isRoutine = false }: GuardianClaim,
): ReturnType<Sharing['checkOwnName']> {
  const asking: Asking = isRoutine
    ? { personId, by: { kind: 'system', standing: true }, purpose: purposes.guardianDaily.zh }
    : { personId, by: { kind: 'self' }, purpose: purposes.registeringGuardian.zh };
  return judgedOrRefused(await verifyGuardianship(parts, asking, { guardian, child }));
}

async function checkSamePerson(
  parts: SourceParts,
  { personId, one, other }: SamePersonClaim,
): ReturnType<Sharing['checkOwnName']> {
  const asking: Asking = { personId, by: { kind: 'self' }, purpose: purposes.mergingAccounts.zh };
  return judgedOrRefused(await verifySamePerson(parts, asking, { one, other }));
}

async function checkRepresentative(
  parts: SourceParts,
  { personId, creditCode, name, representative, isRoutine = false }: RepresentativeClaim,
): ReturnType<Sharing['checkOwnName']> {
  const asking: Asking = isRoutine
    ? { personId, by: { kind: 'system', standing: true }, purpose: purposes.representativeDaily.zh }
    : { personId, by: { kind: 'self' }, purpose: purposes.representative.zh };
  const unit = { creditCode, name };
  return judgedOrRefused(await verifyUnit(parts, asking, { unit, representative }));
}

/** A source that failed has not judged, and nobody may take it for an answer. */
function judgedOrRefused(
  answer: Awaited<Asked<PopulationOutcome>>,
): Awaited<ReturnType<Sharing['checkOwnName']>> {
  if (!answer.ok) return answer;
  const { outcome, transactionId, receiptId } = answer.value;
  if (outcome === 'failed') {
    return refuse('sharing/source-unavailable', {
      zh: '人口库暂时无法连接。',
      en: 'The population registry cannot be reached for the moment.',
    });
  }
  return ok({ outcome, transactionId: transactionId ?? receiptId });
}
