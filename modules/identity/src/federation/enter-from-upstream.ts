import { ageOn, parseCitizenId, parseMobile } from '@tongban/citizen-ids';
import { isUniqueViolation, sql, type Transaction } from '@tongban/database';
import {
  dayOf,
  newId,
  ok,
  refuse,
  type Instant,
  type Language,
  type Result,
} from '@tongban/kernel';
import type { PersonId } from '../ids.ts';
import type { IdentityParts } from '../parts.ts';
import { parseName } from '../persons/parse-name.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { recordProof } from '../persons/record-proof.ts';
import { personKeys } from '../store/person-keys.ts';
import type { Arrival } from './upstream-client.ts';
import type { Upstream } from './upstream.ts';

export interface Entering {
  readonly upstream: Upstream;
  readonly arrival: Arrival;
  readonly language: Language;
  readonly at: Instant;
  /** Somebody who is signed in here wants this name to be theirs. */
  readonly linkPerson?: string | undefined;
}

// Minors under 14 have no account of their own (handbook 9.4; 个人信息保护法 Art 31).
const ownAccountFromAge = 14;

/** The account of whoever arrives: the one linked, the one with this number, or a new one. Nobody registers twice. */
export async function enterFromUpstream(
  tx: Transaction,
  parts: IdentityParts,
  entering: Entering,
): Promise<Result<PersonId>> {
  const { upstream, arrival, at, linkPerson } = entering;
  // Two windows that arrive at once must not make two accounts; they take turns.
  await tx.run(sql`
    select pg_advisory_xact_lock(hashtextextended(${`${upstream.upstreamId}/${arrival.subject}`}, 20264))
  `);
  const linked = await tx.maybeOne<Known>(sql`
    select p.person_id as "personId", p.disabled_at as "disabledAt"
      from identity.upstream_links l join identity.persons p on p.person_id = l.person_id
     where l.upstream_id = ${upstream.upstreamId} and l.subject = ${arrival.subject}
  `);
  if (linked !== undefined) {
    if (linked.disabledAt !== null) return refuseDisabled();
    if (linkPerson !== undefined && linkPerson !== linked.personId) return refuseAnother();
    return ok(linked.personId);
  }
  const claim = readClaim(arrival, at);
  if (!claim.ok) return claim;
  const person = await findOrCreate(tx, parts, { ...entering, claim: claim.value });
  if (!person.ok) return person;
  await tx.run(sql`
    insert into identity.upstream_links (upstream_id, subject, person_id, linked_at)
    values (${upstream.upstreamId}, ${arrival.subject}, ${person.value}, ${at})
    on conflict on constraint upstream_links_one_a_person do nothing
  `);
  return person;
}

interface Known {
  readonly personId: PersonId;
  readonly disabledAt: Instant | null;
}

interface Claim {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** What the platform says is read as strictly as what a person types. */
function readClaim({ details }: Arrival, at: Instant): Result<Claim> {
  const name = parseName(String(details['name'] ?? ''));
  const number = parseCitizenId(String(details['citizen_number'] ?? ''), dayOf(at));
  const phone = parseMobile(String(details['phone_number'] ?? ''));
  if (!name.ok || !number.ok || !phone.ok) return refuseIncomplete();
  if (ageOn(number.value.birthOn, dayOf(at)) < ownAccountFromAge) return refuseMinor();
  return ok({ name: name.value, idNumber: number.value.id, phone: phone.value.mobile });
}

async function findOrCreate(
  tx: Transaction,
  parts: IdentityParts,
  entering: Entering & { readonly claim: Claim },
): Promise<Result<PersonId>> {
  const { claim, linkPerson } = entering;
  const index = parts.keys.blindIndex('citizen-id', claim.idNumber);
  const known = await tx.maybeOne<Known & { readonly mergedInto: PersonId | null }>(sql`
    select person_id as "personId", disabled_at as "disabledAt", merged_into as "mergedInto"
      from identity.persons where id_number_index = ${index}
  `);
  const accountId = known?.mergedInto ?? known?.personId;
  if (linkPerson !== undefined && accountId !== linkPerson) return refuseAnother();
  if (known === undefined || accountId === undefined) {
    return create(tx, parts, { ...entering, index });
  }
  if (known.disabledAt !== null && known.mergedInto === null) return refuseDisabled();
  const details = await readOwnDetails({ db: parts.db, keys: parts.keys }, known.personId);
  // The same number under another name: one of the two registers is wrong, and it is not for us to say which.
  if (details?.name !== claim.name) return refuseAnother();
  return ok(accountId);
}

async function create(
  tx: Transaction,
  parts: IdentityParts,
  { claim, index, at, language }: Entering & { claim: Claim; index: string },
): Promise<Result<PersonId>> {
  const keys = personKeys(parts.keys, tx);
  const phoneIndex = keys.blindIndex('mobile', claim.phone);
  const holder = await tx.maybeOne(sql`
    select 1 as one from identity.persons where phone_index = ${phoneIndex}
  `);
  if (holder !== undefined) return refusePhone();
  const personId = newId<PersonId>();
  const seal = async (text: string) => Buffer.from(await keys.seal(personId, text));
  try {
    await tx.run(sql`
      insert into identity.persons
             (person_id, phone_index, phone_sealed, id_number_index, id_number_sealed, name_sealed,
              real_name_proved_at, real_name_source, language, created_at, last_sign_in_at)
      values (${personId}, ${phoneIndex}, ${await seal(claim.phone)}, ${index}, ${await seal(claim.idNumber)},
              ${await seal(claim.name)}, ${at}, 'upstream', ${language}, ${at}, ${at})
    `);
  } catch (error) {
    if (isUniqueViolation(error)) return refusePhone();
    throw error;
  }
  await recordProof(tx, parts.settings, {
    personId,
    level: 2,
    source: 'upstream',
    outcome: 'match',
    at,
  });
  return ok(personId);
}

function refuseDisabled() {
  return refuse('identity/account-disabled', {
    zh: '该账号已停用，请到政务服务窗口办理。',
    en: 'This account is disabled. Please visit a service window.',
  });
}

function refuseAnother() {
  return refuse('identity/upstream-not-you', {
    zh: '对方平台上的身份与本账号不一致，请用本人账号登录，或到政务服务窗口核对。',
    en: 'The identity on the other platform is not that of this account. Use your own, or have it checked at a service window.',
  });
}

function refuseIncomplete() {
  return refuse('identity/upstream-not-valid', {
    zh: '对方平台没有给出完整的身份信息，请用手机号登录。',
    en: 'The other platform did not say enough about you. Please sign in with your phone.',
  });
}

function refuseMinor() {
  return refuse('identity/guardian-needed', {
    zh: '未满14周岁不能独立登录，请由监护人使用自己的账号办理。',
    en: 'Children under 14 cannot have an account of their own. A guardian acts with theirs.',
  });
}

function refusePhone() {
  return refuse('identity/upstream-phone-in-use', {
    zh: '您的手机号已在本平台登录过。请先用手机号登录并完成实名，再从对方平台进入。',
    en: 'Your number already has an account here. Sign in with it and confirm your name; then come from the other platform again.',
  });
}
