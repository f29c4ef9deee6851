import type { Mobile } from '@tongban/citizen-ids';
import { sql, type Transaction } from '@tongban/database';
import { addDays, dayOf, newId, ok, refuse, startOfDay } from '@tongban/kernel';
import type { Instant, Language, Result } from '@tongban/kernel';
import type { AssuranceLevel } from '@tongban/http';
import type { PersonId } from '../ids.ts';
import type { IdentityParts } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';
import { recordProof } from './record-proof.ts';

interface Entering {
  readonly mobile: Mobile;
  readonly language: Language;
  readonly at: Instant;
}

export interface EnteredPerson {
  readonly personId: PersonId;
  readonly level: AssuranceLevel;
  readonly isNew: boolean;
}

/** The account of the phone, made at the first sign-in, and the level a sign-in by code gives it. */
export async function enterPerson(
  tx: Transaction,
  parts: IdentityParts,
  entering: Entering,
): Promise<Result<EnteredPerson>> {
  const { at, language } = entering;
  const phoneIndex = parts.keys.blindIndex('mobile', entering.mobile);
  // Two first sign-ins at once must not make two accounts; they take turns.
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${phoneIndex}, 20262))`);
  const known = await tx.maybeOne<KnownPerson>(sql`
    select person_id as "personId", last_sign_in_at as "lastSignInAt",
           real_name_proved_at is not null and real_name_source = 'population' as "hasRealName", disabled_at as "disabledAt"
      from identity.persons where phone_index = ${phoneIndex}
  `);
  if (known === undefined) return ok(await createPerson(tx, parts, { ...entering, phoneIndex }));
  if (known.disabledAt !== null) return refuseDisabled();
  await tx.run(sql`
    update identity.persons set last_sign_in_at = ${at}, language = ${language}
     where person_id = ${known.personId}
  `);
  return ok({ personId: known.personId, level: levelOf(parts, known, at), isNew: false });
}

interface KnownPerson {
  readonly personId: PersonId;
  readonly lastSignInAt: Instant;
  readonly hasRealName: boolean;
  readonly disabledAt: Instant | null;
}

async function createPerson(
  tx: Transaction,
  { keys }: IdentityParts,
  { mobile, language, at, phoneIndex }: Entering & { phoneIndex: string },
): Promise<EnteredPerson> {
  const personId = newId<PersonId>();
  const sealed = await personKeys(keys, tx).seal(personId, mobile);
  await tx.run(sql`
    insert into identity.persons
           (person_id, phone_index, phone_sealed, language, created_at, last_sign_in_at)
    values (${personId}, ${phoneIndex}, ${Buffer.from(sealed)}, ${language}, ${at}, ${at})
  `);
  await recordProof(tx, { personId, level: 1, source: 'phone', outcome: 'match', at });
  return { personId, level: 1, isNew: true };
}

/**
 * A code shows who holds the phone, not who the person is. The real name proved earlier counts only while the number
 * cannot have been given to somebody else: carriers keep a number back for 90 days.
 */
function levelOf(
  { settings }: IdentityParts,
  { hasRealName, lastSignInAt }: KnownPerson,
  at: Instant,
): AssuranceLevel {
  const days = settings.realNameCarriesOverDays;
  if (!hasRealName || days === 0) return 1;
  const until = startOfDay(addDays(dayOf(lastSignInAt), days + 1));
  return at < until ? 2 : 1;
}

function refuseDisabled() {
  return refuse('identity/account-disabled', {
    zh: '该账号已停用，请到政务服务窗口办理。',
    en: 'This account is disabled. Please visit a service window.',
  });
}
