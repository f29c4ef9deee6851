import { isUniqueViolation, sql } from '@tongban/database';
import { newId, ok, refuse, type Branded, type Result } from '@tongban/kernel';
import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { tell } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import {
  columnsOf,
  startPasskeyChallenge,
  takePasskeyChallenge,
  type Owner,
  type PasskeyChallengeId,
} from './challenges.ts';
import { listPasskeys } from './list-passkeys.ts';
import type { RelyingParty } from './relying-party.ts';

export type PasskeyId = Branded<'PasskeyId'>;

export interface RegistrationStart {
  readonly registrationId: PasskeyChallengeId;
  readonly options: PublicKeyCredentialCreationOptionsJSON;
}

/** What the browser needs to make a passkey. `label` is shown by the browser beside the key, on the owner's device only. */
export async function startPasskey(
  parts: IdentityParts,
  party: RelyingParty,
  { owner, label }: { owner: Owner; label: string },
): Promise<Result<RegistrationStart>> {
  const { db, clock, settings } = parts;
  const standing = await listPasskeys(db, owner);
  if (standing.length >= settings.passkeysPerOwner) return refuseFull(settings.passkeysPerOwner);
  const { challengeId, challenge } = await startPasskeyChallenge(db, {
    use: 'register',
    owner,
    at: clock(),
    validMs: settings.challengeMs,
  });
  const options = await generateRegistrationOptions({
    rpName: '通办',
    rpID: party.id,
    userName: label,
    userID: new Uint8Array(Buffer.from(ownerId(owner).replaceAll('-', ''), 'hex')),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: settings.challengeMs,
    attestationType: 'none',
    excludeCredentials: standing.map(({ credential, transports }) => ({
      id: credential,
      transports: [...transports],
    })),
    // Found without a name typed in, and never used without finger, face or PIN.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: [-7, -8, -257],
  });
  return ok({ registrationId: challengeId, options });
}

export interface NewPasskey {
  readonly registrationId: string;
  readonly owner: Owner;
  readonly response: RegistrationResponseJSON;
  readonly name: string;
  readonly device: string;
}

/** Keeps the public key of a passkey that was just made. One credential has one owner for ever. */
export async function finishPasskey(
  parts: IdentityParts,
  party: RelyingParty,
  { registrationId, owner, response, name, device }: NewPasskey,
): Promise<Result<{ passkeyId: PasskeyId }>> {
  const { db, clock } = parts;
  const at = clock();
  const started = await takePasskeyChallenge(db, {
    challengeId: registrationId,
    use: 'register',
    at,
  });
  const { personId, officerId } = columnsOf(owner);
  if (started === undefined || started.personId !== personId || started.officerId !== officerId) {
    return refusePasskey();
  }
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: started.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (made === undefined || !made.verified) return refusePasskey();
  const { credential, credentialDeviceType } = made.registrationInfo;
  const passkeyId = newId<PasskeyId>();
  try {
    await db.transaction(async (tx) => {
      await tx.run(sql`
        insert into identity.passkeys
               (passkey_id, credential, person_id, officer_id, public_key, sign_count, transports, is_synced,
                name, created_at)
        values (${passkeyId}, ${credential.id}, ${personId}, ${officerId}, ${Buffer.from(credential.publicKey)},
                ${credential.counter}, ${[...(credential.transports ?? [])]},
                ${credentialDeviceType === 'multiDevice'}, ${name.trim().slice(0, 60) || device}, ${at})
      `);
      if (personId !== null) await tell(tx, parts, { kind: 'way-in-added', personId, device });
    });
  } catch (error) {
    if (isUniqueViolation(error, 'passkeys_one_owner_of_credential')) return refusePasskey();
    throw error;
  }
  return ok({ passkeyId });
}

/** The passkey opens nothing any more. Its row stays: the same credential cannot come back under another name. */
export function removePasskey(
  parts: IdentityParts,
  { owner, passkeyId, device }: { owner: Owner; passkeyId: string; device: string },
): Promise<Result<void>> {
  const { personId, officerId } = columnsOf(owner);
  return parts.db.transaction(async (tx) => {
    const removed = await tx.run(sql`
      update identity.passkeys set removed_at = ${parts.clock()}
       where passkey_id = ${passkeyId} and removed_at is null
         and (person_id = ${personId} or officer_id = ${officerId})
    `);
    if (removed === 0) return refuseNone();
    if (personId !== null) await tell(tx, parts, { kind: 'way-in-removed', personId, device });
    return ok(undefined);
  });
}

function ownerId(owner: Owner): string {
  return 'personId' in owner ? owner.personId : owner.officerId;
}

export function refusePasskey() {
  return refuse('identity/passkey-not-right', {
    zh: '通行密钥没有通过验证，或者本次操作已超时，请重试。',
    en: 'The passkey was not accepted, or this took too long. Please try again.',
  });
}

function refuseFull(most: number) {
  return refuse('identity/too-many-passkeys', {
    zh: `最多可以有 ${most} 个通行密钥，请先移除不用的。`,
    en: `There may be ${most} passkeys at most. Remove one you do not use.`,
  });
}

function refuseNone() {
  return refuse('identity/way-in-not-found', {
    zh: '没有这个登录方式，或者已经移除。',
    en: 'There is no such way to sign in, or it was removed.',
  });
}
