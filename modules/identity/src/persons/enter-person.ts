import type { Mobile } from '@tongban/citizen-ids';
import { sql, type Transaction } from '@tongban/database';
import { newId, ok, refuse } from '@tongban/kernel';
import type { Instant, Language, Result } from '@tongban/kernel';
import type { AssuranceLevel } from '@tongban/http';
import type { PersonId } from '../ids.ts';
import { deviceIsTrusted } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import type { Device } from '../sessions/device.ts';
import { personKeys } from '../store/person-keys.ts';
import { carriedLevel } from './carried-level.ts';
import { recordProof } from './record-proof.ts';

interface Entering {
  readonly mobile: Mobile;
  readonly language: Language;
  readonly at: Instant;
  readonly device?: Device;
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
           case when real_name_source = 'population' then real_name_proved_at end as "realNameProvedAt",
           disabled_at as "disabledAt"
      from identity.persons where phone_index = ${phoneIndex}
  `);
  if (known === undefined) return ok(await createPerson(tx, parts, { ...entering, phoneIndex }));
  if (known.disabledAt !== null) return refuseDisabled();
  const { personId } = known;
  const isTrusted = await deviceIsTrusted(tx, { personId, token: entering.device?.token });
  const level = carriedLevel(
    { ...known, authenticator: 1, deviceIsTrusted: isTrusted, at },
    parts.settings,
  );
  await tx.run(sql`
    update identity.persons set last_sign_in_at = ${at}, language = ${language}
     where person_id = ${personId}
  `);
  return ok({ personId, level, isNew: false });
}

interface KnownPerson {
  readonly personId: PersonId;
  readonly lastSignInAt: Instant;
  readonly realNameProvedAt: Instant | null;
  readonly disabledAt: Instant | null;
}

async function createPerson(
  tx: Transaction,
  { keys, settings }: IdentityParts,
  { mobile, language, at, phoneIndex }: Entering & { phoneIndex: string },
): Promise<EnteredPerson> {
  const personId = newId<PersonId>();
  const sealed = await personKeys(keys, tx).seal(personId, mobile);
  await tx.run(sql`
    insert into identity.persons
           (person_id, phone_index, phone_sealed, language, created_at, last_sign_in_at)
    values (${personId}, ${phoneIndex}, ${Buffer.from(sealed)}, ${language}, ${at}, ${at})
  `);
  await recordProof(tx, settings, { personId, level: 1, source: 'phone', outcome: 'match', at });
  return { personId, level: 1, isNew: true };
}

export function refuseDisabled() {
  return refuse('identity/account-disabled', {
    zh: '该账号已停用，请到政务服务窗口办理。',
    en: 'This account is disabled. Please visit a service window.',
  });
}
