import { sql, type Queryable, type Transaction } from '@tongban/database';
import { ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { Secret, TOTP } from 'otpauth';
import { tell } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';
import { timeStepOf } from './time-step.ts';

export interface NewAuthenticator {
  /** Base32, to be typed in by hand. */
  readonly secret: string;
  /** `otpauth://totp/…`, for the authenticator itself. */
  readonly address: string;
}

/** A secret for the authenticator of a person. It opens nothing before a code of it was shown. */
export async function startAuthenticator(
  { db, keys, clock }: IdentityParts,
  { personId, label }: { personId: string; label: string },
): Promise<Result<NewAuthenticator>> {
  const secret = new Secret({ size: 20 }).base32;
  const sealed = Buffer.from(await personKeys(keys, db).seal(personId, secret));
  const kept = await db.run(sql`
    insert into identity.person_authenticators as known (person_id, secret_sealed, created_at)
    values (${personId}, ${sealed}, ${clock()})
    on conflict on constraint person_authenticators_pkey do update
       set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at, last_step = 0
     where known.confirmed_at is null
  `);
  if (kept === 0) return refuseStanding();
  const totp = new TOTP({ issuer: '通办', label, secret: Secret.fromBase32(secret) });
  return ok({ secret, address: totp.toString() });
}

/** The first code shows that the secret has arrived; from then on the password alone opens nothing. */
export function confirmAuthenticator(
  parts: IdentityParts,
  { personId, code, device }: { personId: string; code: string; device: string },
): Promise<Result<void>> {
  const at = parts.clock();
  return parts.db.transaction(async (tx) => {
    if (!(await takeCode(tx, parts, { personId, code, at, confirmed: false }))) return refuseCode();
    await tx.run(sql`
      update identity.person_authenticators set confirmed_at = ${at} where person_id = ${personId}
    `);
    await tell(tx, parts, { kind: 'way-in-added', personId, device });
    return ok(undefined);
  });
}

export function removeAuthenticator(
  parts: IdentityParts,
  { personId, device }: { personId: string; device: string },
): Promise<Result<void>> {
  return parts.db.transaction(async (tx) => {
    const removed = await tx.maybeOne<{ confirmedAt: Instant | null }>(sql`
      delete from identity.person_authenticators where person_id = ${personId}
      returning confirmed_at as "confirmedAt"
    `);
    if (removed === undefined) return refuseNone();
    if (removed.confirmedAt !== null) {
      await tell(tx, parts, { kind: 'way-in-removed', personId, device });
    }
    return ok(undefined);
  });
}

export async function hasAuthenticator(db: Queryable, personId: string): Promise<boolean> {
  const row = await db.maybeOne(sql`
    select 1 as one from identity.person_authenticators
     where person_id = ${personId} and confirmed_at is not null
  `);
  return row !== undefined;
}

/** Each time step once (RFC 6238, 5.2): the row lets one of many take it. */
export async function takeCode(
  tx: Transaction,
  { keys }: IdentityParts,
  {
    personId,
    code,
    at,
    confirmed,
  }: { personId: string; code: string; at: Instant; confirmed: boolean },
): Promise<boolean> {
  const row = await tx.maybeOne<{ sealed: Buffer }>(sql`
    select secret_sealed as sealed from identity.person_authenticators
     where person_id = ${personId} and (confirmed_at is not null) = ${confirmed}
  `);
  if (row === undefined) return false;
  const secret = await personKeys(keys, tx).openText(personId, row.sealed);
  if (!secret.ok) return false;
  const step = timeStepOf({ secret: secret.value, code, at });
  if (step === undefined) return false;
  const taken = await tx.run(sql`
    update identity.person_authenticators set last_step = ${step}
     where person_id = ${personId} and last_step < ${step}
  `);
  return taken === 1;
}

export function refuseCode() {
  return refuse('identity/second-factor-not-right', {
    zh: '动态口令不正确或已使用，请等待下一个口令。',
    en: 'The code is wrong or was used before. Wait for the next one.',
  });
}

function refuseStanding() {
  return refuse('identity/way-in-standing', {
    zh: '已有动态口令，请先移除再重新设置。',
    en: 'There is an authenticator already. Remove it before you set up another.',
  });
}

function refuseNone() {
  return refuse('identity/way-in-not-found', {
    zh: '没有这个登录方式，或者已经移除。',
    en: 'There is no such way to sign in, or it was removed.',
  });
}
