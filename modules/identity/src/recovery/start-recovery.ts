import { randomBytes } from 'node:crypto';
import { parseCitizenId } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { addMs, dayOf, ok, refuse, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { parseName } from '../persons/parse-name.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { isLocalAddress, refuseAddress } from '../step-up/start-step-up.ts';
import { personKeys } from '../store/person-keys.ts';

/** Whose account it is said to be. */
export interface Claim {
  readonly name: string;
  readonly idNumber: string;
}

/**
 * Whoever lost the phone signs in with the new one and goes to the network identity: the account is shown anew at a level that
 * is no lower than any it can have (NIST SP 800-63B, 6.1.2.3). Nothing tells whether there is such an account before that.
 */
export async function startRecovery(
  { db, keys, clock, settings, networkIdentity }: IdentityParts,
  person: PersonActor,
  { returnTo, ...claim }: Claim & { returnTo: string },
): Promise<Result<{ redirectUrl: string }>> {
  if (!isLocalAddress(returnTo)) return refuseAddress();
  const at = clock();
  const name = parseName(claim.name);
  if (!name.ok) return name;
  const number = parseCitizenId(claim.idNumber, dayOf(at));
  if (!number.ok) return number;
  const { named } = await db.one<{ named: boolean }>(sql`
    select id_number_index is not null as named from identity.persons
     where person_id = ${person.personId}
  `);
  if (named) return refuseNamed();
  const state = randomBytes(32).toString('base64url');
  const nonce = randomBytes(32).toString('base64url');
  const text = JSON.stringify({ name: name.value, idNumber: number.value.id } satisfies Claim);
  const sealed = await personKeys(keys, db).seal(person.personId, text);
  await db.run(sql`
    insert into identity.step_ups
           (state_hash, session_id, person_id, nonce, return_to, expires_at, claim_sealed)
    values (${hashOfToken(state)}, ${person.sessionId}, ${person.personId}, ${nonce}, ${returnTo},
            ${addMs(at, settings.stepUpMs)}, ${Buffer.from(sealed)})
  `);
  return ok({ redirectUrl: networkIdentity.authorizeUrl({ state, nonce }) });
}

function refuseNamed() {
  return refuse('identity/verified-as-another', {
    zh: '本账号已完成实名，不能用来找回其他账号。',
    en: 'This account has a real name already and cannot be used to recover another.',
  });
}
