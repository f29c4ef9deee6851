import { hash } from 'node:crypto';
import type { IDToken } from 'openid-client';

const longestSinceIssued = 600;
/** Of two clocks, in seconds. */
const tolerance = 60;
const longestSubject = 255;

/**
 * What the library leaves open about an identity token, and a careful client does not (OpenID Connect Core 2, 3.1.3.7 and 3.1.3.8):
 * it is for this client alone, was issued just now, names nobody at length, and what it says of the code and the access token
 * beside it is true.
 */
export function checkIdentityToken(
  claims: IDToken,
  {
    clientId,
    code,
    accessToken,
    now,
  }: { clientId: string; code: string; accessToken: string; now: number },
): void {
  const { aud, azp = clientId, iat, sub, at_hash: ofToken, c_hash: ofCode } = claims;
  if ([aud, azp].flat().some((one) => one !== clientId)) {
    throw new Error('The identity token is for somebody else as well.');
  }
  if (iat < now - longestSinceIssued || iat > now + tolerance) {
    throw new Error('The identity token was not issued just now.');
  }
  if (sub.length > longestSubject) throw new Error('The subject is too long.');
  if (ofToken !== undefined && ofToken !== halfHash(accessToken)) {
    throw new Error('The identity token belongs to another access token.');
  }
  if (ofCode !== undefined && ofCode !== halfHash(code)) {
    throw new Error('The identity token belongs to another code.');
  }
}

/** Of ES256, which alone is taken here. */
function halfHash(text: string): string {
  return hash('sha256', text, 'buffer').subarray(0, 16).toString('base64url');
}
