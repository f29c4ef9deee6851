import {
  ageOn,
  maskCitizenId,
  maskMobile,
  maskName,
  parseCitizenId,
  type Sex,
} from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { refuse, ok, type Day, type Language, type Result } from '@tongban/kernel';
import { accountKept } from '../merging/accounts-of-person.ts';
import type { IdentityParts } from '../parts.ts';
import { knownDataKey } from '../store/person-keys.ts';
import { readPersonOfCase } from './person-of-case.ts';
import { readWard } from './read-ward.ts';

export interface OwnDetails {
  readonly phone: string;
  readonly name?: string;
  readonly idNumber?: string;
  readonly language: Language;
  /** As the population register has it. */
  readonly diedOn?: Day;
  /** Of an organisation: then the name is its name, and the telephone that of its representative. */
  readonly creditCode?: string;
}

type Reading = Pick<IdentityParts, 'db' | 'keys'>;

/** What the person told us, in plain text: for the person's own eyes and for acting on the person's own order. */
export async function readOwnDetails(
  { db, keys }: Reading,
  personId: string,
): Promise<OwnDetails | undefined> {
  const row = await db.maybeOne<{
    phone: Buffer;
    name: Buffer | null;
    idNumber: Buffer | null;
    language: Language;
    diedOn: Day | null;
    key: Buffer | null;
  }>(sql`
    select p.phone_sealed as phone, p.name_sealed as name, p.id_number_sealed as "idNumber",
           p.language, p.died_on as "diedOn", k.wrapped_key as key
      from identity.persons p
      join identity.subject_keys k on k.subject_id = p.person_id
     where p.person_id = ${personId}
  `);
  if (row === undefined) return readWardDetails({ db, keys }, personId);
  const opener = keys.withDataKeys(knownDataKey(row.key ?? 'destroyed'));
  const open = async (sealed: Buffer) => {
    const text = await opener.openText(personId, sealed);
    return text.ok ? text.value : undefined;
  };
  const phone = await open(row.phone);
  // The data key was destroyed: the person has been erased.
  if (phone === undefined) return undefined;
  const name = row.name === null ? undefined : await open(row.name);
  const idNumber = row.idNumber === null ? undefined : await open(row.idNumber);
  return {
    phone,
    language: row.language,
    ...(row.diedOn !== null && { diedOn: row.diedOn }),
    ...(name !== undefined && { name }),
    ...(idNumber !== undefined && { idNumber }),
  };
}

/** A child without an account: its guardian's telephone and language stand in for its own. */
async function readWardDetails(parts: Reading, wardId: string): Promise<OwnDetails | undefined> {
  const ward = await readWard(parts, wardId);
  // Or an organisation, or somebody whose case another platform has passed on.
  if (ward === undefined) {
    return (
      (await readOrganisationDetails(parts, wardId)) ?? (await readPersonOfCase(parts, wardId))
    );
  }
  const { name, idNumber, guardianId } = ward;
  const guardian = await readOwnDetails(parts, guardianId);
  return guardian && { ...guardian, name, idNumber };
}

/** An organisation: its public name and code, and where its representative, the one of today or the last, is reached. */
async function readOrganisationDetails(
  parts: Reading,
  organisationId: string,
): Promise<OwnDetails | undefined> {
  const found = await parts.db.maybeOne<{ name: string; creditCode: string; personId: string }>(sql`
    select o.name, o.credit_code as "creditCode", m.agent_id as "personId"
      from identity.organisations o
      join identity.mandates m on m.mandator_id = o.organisation_id and m.kind = 'representation'
     where o.organisation_id = ${organisationId}
     order by m.revoked_at desc nulls first, m.granted_at desc
     limit 1
  `);
  if (found === undefined) return undefined;
  const { name, creditCode, personId } = found;
  const representative = await readOwnDetails(parts, personId);
  return {
    name,
    creditCode,
    phone: representative?.phone ?? '',
    language: representative?.language ?? 'zh',
  };
}

/** Whether it has an account of its own; a ward has none. */
export async function hasAccount({ db }: Reading, personId: string): Promise<boolean> {
  const row = await db.maybeOne(sql`
    select 1 from identity.persons where person_id = ${personId}
  `);
  return row !== undefined;
}

export interface MaskedPerson {
  readonly personId: string;
  readonly nameMasked?: string;
  readonly idMasked?: string;
  readonly phoneMasked: string;
  readonly diedOn?: Day;
}

/** For screens and lists: enough to recognise, not enough to use. */
export async function readMasked(
  parts: Reading,
  personId: string,
): Promise<MaskedPerson | undefined> {
  const details = await readOwnDetails(parts, personId);
  if (details === undefined) return undefined;
  return {
    personId,
    phoneMasked: maskMobile(details.phone),
    ...(details.diedOn !== undefined && { diedOn: details.diedOn }),
    ...(details.name !== undefined && {
      nameMasked: details.creditCode === undefined ? maskName(details.name) : details.name,
    }),
    ...(details.idNumber !== undefined && { idMasked: maskCitizenId(details.idNumber) }),
  };
}

/** Where messages go; nowhere once the person has had the account erased, or has died. */
export async function contactOf(
  parts: Reading,
  personId: string,
): Promise<{ phone: string; language: Language } | undefined> {
  const erased = await parts.db.maybeOne(sql`
    select 1 as one from identity.persons where person_id = ${personId} and (erased_at is not null or died_on is not null)
  `);
  if (erased !== undefined) return undefined;
  const details = await readOwnDetails(parts, await accountKept(parts.db, personId));
  return details && { phone: details.phone, language: details.language };
}

export interface PersonFacts {
  readonly hasRealName: boolean;
  readonly age?: number;
  readonly birthOn?: Day;
  readonly sex?: Sex;
  /** Of the number's issue; not where the person lives. */
  readonly regionCode?: string;
}

/** Derived facts for rules such as “at least 16”, without the number itself. */
export async function personFacts(
  parts: Reading,
  personId: string,
  on: Day,
): Promise<PersonFacts | undefined> {
  const details = await readOwnDetails(parts, personId);
  if (details === undefined) return undefined;
  if (details.idNumber === undefined) return { hasRealName: false };
  const number = parseCitizenId(details.idNumber, on);
  if (!number.ok) return { hasRealName: true };
  const { birthOn, sex, regionCode } = number.value;
  return { hasRealName: true, age: ageOn(birthOn, on), birthOn, sex, regionCode };
}

export interface CaseReading {
  readonly personId: string;
  readonly officerId: string;
  readonly organId: string;
  readonly caseId: string;
  readonly purpose: string;
  /** Plain for what must be checked letter by letter; masked otherwise. */
  readonly plain: boolean;
}

export interface PersonForCase {
  readonly name: string | undefined;
  readonly idNumber: string | undefined;
  readonly phone: string;
}

/**
 * A person for an officer who works on a case. There is no reading without a case and a reason, and none without a receipt
 * that the citizen can see: when it cannot be left, nothing is read (政务数据共享条例; architecture, section 6).
 */
export async function getPersonForCase(
  parts: Reading & Pick<IdentityParts, 'leaveReadReceipt'>,
  reading: CaseReading,
): Promise<Result<PersonForCase>> {
  const purpose = reading.purpose.trim();
  if (purpose === '' || purpose.length > 200 || reading.caseId === '') return refusePurpose();
  const details = await readOwnDetails(parts, reading.personId);
  if (details === undefined) return refusePerson();
  const { personId, officerId, organId, caseId, plain } = reading;
  const fields = plain ? ['name', 'idNumber', 'phone'] : ['nameMasked', 'idMasked', 'phoneMasked'];
  await parts.leaveReadReceipt({ personId, officerId, organId, caseId, purpose, fields });
  const { name, idNumber, phone } = details;
  return ok(
    plain
      ? { name, idNumber, phone }
      : {
          name: name && maskName(name),
          idNumber: idNumber && maskCitizenId(idNumber),
          phone: maskMobile(phone),
        },
  );
}

function refusePurpose() {
  return refuse('identity/purpose-missing', {
    zh: '查阅个人信息须说明办件和理由，理由不超过 200 字。',
    en: 'Reading personal details needs a case and a reason of at most 200 characters.',
  });
}

function refusePerson() {
  return refuse('identity/person-not-found', {
    zh: '没有这个人的信息，或者已依法删除。',
    en: 'There are no details of this person, or they have been erased.',
  });
}
