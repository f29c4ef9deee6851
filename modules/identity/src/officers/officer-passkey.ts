import { sql, type Queryable } from '@tongban/database';
import { ok, refuse, type Result } from '@tongban/kernel';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { IdentityParts } from '../parts.ts';
import { startPasskeyChallenge, takePasskeyChallenge } from '../passkeys/challenges.ts';
import { checkPasskey } from '../passkeys/check-passkey.ts';
import { listPasskeys } from '../passkeys/list-passkeys.ts';
import { refusePasskey } from '../passkeys/register-passkey.ts';
import type { RelyingParty } from '../passkeys/relying-party.ts';
import { optionsFor } from '../passkeys/sign-in-with-passkey.ts';
import type { Device } from '../sessions/device.ts';
import { enterSession } from '../sessions/enter-session.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { refuseOver, takeChallenge, type OfficerSignedIn } from './check-second-factor.ts';
import { forgetTries } from './lockout.ts';

/** The second factor of an officer who has a passkey: asked for after the password, of this officer's keys only. */
export async function askOfficerPasskey(
  { db, clock, settings }: IdentityParts,
  party: RelyingParty,
  { challengeId }: { challengeId: string },
): Promise<Result<{ passkeyChallengeId: string; options: PublicKeyCredentialRequestOptionsJSON }>> {
  const at = clock();
  const officerId = (await openChallenge(db, { challengeId, at }))?.officerId;
  if (officerId === undefined) return refuseOver();
  const allowed = await listPasskeys(db, { officerId });
  if (allowed.length === 0) return refuseNoPasskey();
  const { challengeId: passkeyChallengeId, challenge } = await startPasskeyChallenge(db, {
    use: 'second-factor',
    owner: { officerId },
    at,
    validMs: settings.challengeMs,
  });
  const options = await optionsFor(party, { challenge, timeout: settings.challengeMs, allowed });
  return ok({ passkeyChallengeId, options });
}

export interface OfficerPasskeyShown {
  readonly challengeId: string;
  readonly passkeyChallengeId: string;
  readonly response: AuthenticationResponseJSON;
  readonly device: Device;
  readonly formerToken?: string | undefined;
}

/** Password and a key of one's own: two factors, one of them cryptographic (GB/T 22239-2019, 8.1.4.1 d). */
export async function checkOfficerPasskey(
  parts: IdentityParts,
  party: RelyingParty,
  { challengeId, passkeyChallengeId, response, device, formerToken }: OfficerPasskeyShown,
): Promise<Result<OfficerSignedIn>> {
  const { db, clock, settings } = parts;
  const at = clock();
  const asked = await takePasskeyChallenge(db, {
    challengeId: passkeyChallengeId,
    use: 'second-factor',
    at,
  });
  const first = await openChallenge(db, { challengeId, at });
  if (asked === undefined || first === undefined) return refuseOver();
  const { officerId, officerKey, citizenTokenHash } = first;
  if (asked.officerId !== officerId || !isOfBrowser(citizenTokenHash, formerToken)) {
    return refuseOver();
  }
  const opened = await db.transaction(async (tx): Promise<Result<OfficerSignedIn>> => {
    const shown = await checkPasskey(tx, party, { response, challenge: asked.challenge, at });
    if (!shown.ok) return shown;
    if (shown.value.officerId !== officerId) return refusePasskey();
    if (!(await takeChallenge(tx, challengeId, at))) return refuseOver();
    const { authenticator } = shown.value;
    const session = await enterSession(tx, {
      owner: { officerId },
      level: 0,
      means: [citizenTokenHash === null ? 'pwd' : 'mfa', authenticator === 3 ? 'hwk' : 'swk'],
      authenticator,
      device,
      at,
      limits: settings.officerSession,
      formerToken,
    });
    return ok({ officerId, session });
  });
  if (opened.ok) await forgetTries(db, officerKey);
  return opened;
}

function openChallenge(
  db: Queryable,
  { challengeId, at }: { challengeId: string; at: string },
): Promise<FirstFactor | undefined> {
  return db.maybeOne<FirstFactor>(sql`
    select officer_id as "officerId", officer_key as "officerKey", citizen_token_hash as "citizenTokenHash"
      from identity.officer_challenges
     where challenge_id = ${challengeId} and used_at is null and expires_at > ${at}
  `);
}

interface FirstFactor {
  readonly officerId: string;
  readonly officerKey: string;
  /** Of the citizen's session that stood for the password. */
  readonly citizenTokenHash: Buffer | null;
}

/** A switch is finished in the browser, and from the session, it was begun in. */
function isOfBrowser(citizenTokenHash: Buffer | null, token: string | undefined): boolean {
  if (citizenTokenHash === null) return true;
  return token !== undefined && citizenTokenHash.equals(hashOfToken(token));
}

function refuseNoPasskey() {
  return refuse('identity/passkey-not-right', {
    zh: '您还没有通行密钥，请使用动态口令。',
    en: 'You have no passkey yet. Use the code of your authenticator.',
  });
}
