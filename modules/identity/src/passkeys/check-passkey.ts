import { sql, type Queryable } from '@tongban/database';
import { ok, type Instant, type Result } from '@tongban/kernel';
import {
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server';
import { refusePasskey } from './register-passkey.ts';
import type { RelyingParty } from './relying-party.ts';

export interface ShownPasskey {
  readonly personId: string | null;
  readonly officerId: string | null;
  /** 3 when the key cannot leave its device, else 2; user verification is asked for in any case. */
  readonly authenticator: 2 | 3;
}

interface KeptPasskey {
  readonly passkeyId: string;
  readonly personId: string | null;
  readonly officerId: string | null;
  readonly publicKey: Buffer;
  readonly signCount: number;
  readonly isSynced: boolean;
}

/** Whose passkey signed this challenge. A counter that does not grow betrays a copy, and the answer is no. */
export async function checkPasskey(
  db: Queryable,
  party: RelyingParty,
  {
    response,
    challenge,
    at,
  }: { response: AuthenticationResponseJSON; challenge: string; at: Instant },
): Promise<Result<ShownPasskey>> {
  const kept = await db.maybeOne<KeptPasskey>(sql`
    select passkey_id as "passkeyId", person_id as "personId", officer_id as "officerId",
           public_key as "publicKey", sign_count as "signCount", is_synced as "isSynced"
      from identity.passkeys where credential = ${response.id} and removed_at is null
  `);
  if (kept === undefined) return refusePasskey();
  const shown = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(kept.publicKey),
      counter: Number(kept.signCount),
    },
  }).catch(() => undefined);
  if (shown === undefined || !shown.verified) return refusePasskey();
  const { newCounter } = shown.authenticationInfo;
  const counted = await db.run(sql`
    update identity.passkeys set sign_count = ${newCounter}, last_used_at = ${at}
     where passkey_id = ${kept.passkeyId} and removed_at is null
       and (sign_count < ${newCounter} or (sign_count = 0 and ${newCounter} = 0))
  `);
  if (counted === 0) return refusePasskey();
  const { personId, officerId, isSynced } = kept;
  return ok({ personId, officerId, authenticator: isSynced ? 2 : 3 });
}
