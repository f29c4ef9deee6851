import type { Result } from '@tongban/kernel';
import {
  generateAuthenticationOptions,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { IdentityParts } from '../parts.ts';
import { enterKnownPerson, type EnteredAgain } from '../persons/enter-known-person.ts';
import type { Device } from '../sessions/device.ts';
import {
  startPasskeyChallenge,
  takePasskeyChallenge,
  type PasskeyChallengeId,
} from './challenges.ts';
import { checkPasskey } from './check-passkey.ts';
import { refusePasskey } from './register-passkey.ts';
import type { RelyingParty } from './relying-party.ts';

export interface PasskeyAsked {
  readonly challengeId: PasskeyChallengeId;
  readonly options: PublicKeyCredentialRequestOptionsJSON;
}

/** Any passkey of this platform may answer: nobody is asked who they are first, so nothing tells who has an account. */
export async function askPasskey(
  { db, clock, settings }: IdentityParts,
  party: RelyingParty,
): Promise<PasskeyAsked> {
  const { challengeId, challenge } = await startPasskeyChallenge(db, {
    use: 'sign-in',
    at: clock(),
    validMs: settings.challengeMs,
  });
  const options = await optionsFor(party, { challenge, timeout: settings.challengeMs });
  return { challengeId, options };
}

export function optionsFor(
  { id }: RelyingParty,
  {
    challenge,
    timeout,
    allowed = [],
  }: {
    challenge: string;
    timeout: number;
    allowed?: readonly { readonly credential: string; readonly transports: readonly string[] }[];
  },
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: id,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout,
    userVerification: 'required',
    allowCredentials: allowed.map(({ credential, transports }) => ({
      id: credential,
      transports: [...transports],
    })),
  });
}

export interface PasskeyShown {
  readonly challengeId: string;
  readonly response: AuthenticationResponseJSON;
  readonly device: Device;
  readonly formerToken?: string | undefined;
}

/** A session for the person whose passkey signed the challenge; two factors in one. */
export async function signInWithPasskey(
  parts: IdentityParts,
  party: RelyingParty,
  { challengeId, response, device, formerToken }: PasskeyShown,
): Promise<Result<EnteredAgain>> {
  const at = parts.clock();
  const asked = await takePasskeyChallenge(parts.db, { challengeId, use: 'sign-in', at });
  if (asked === undefined) return refusePasskey();
  const { challenge } = asked;
  return parts.db.transaction(async (tx): Promise<Result<EnteredAgain>> => {
    const shown = await checkPasskey(tx, party, { response, challenge, at });
    if (!shown.ok) return shown;
    const { personId, authenticator } = shown.value;
    if (personId === null) return refusePasskey();
    return enterKnownPerson(tx, parts, {
      personId,
      means: [authenticator === 3 ? 'hwk' : 'swk', 'user'],
      authenticator,
      device,
      formerToken,
      at,
    });
  });
}
