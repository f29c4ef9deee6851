import { errors } from 'oidc-provider';

const longestSeconds = 5 * 60;
/** Of two clocks. */
const toleranceSeconds = 15;

/**
 * What the library leaves open about the assertion a system signs in with (RFC 7523): it is made now, for us alone, and for a few
 * minutes, so that its `jti` need not be kept for long. A system whose tokens are bound (F3) names the issuer and nothing
 * else (FAPI 2.0 section 5.3.2.1).
 */
export function checkAssertion(
  claims: Readonly<Record<string, unknown>>,
  { issuer, isBound, now }: { issuer: string; isBound: boolean; now: number },
): void {
  const { aud, exp, iat } = claims;
  if (Array.isArray(aud) && aud.length !== 1) refuse('aud must name this provider and nobody else');
  if (isBound && aud !== issuer) refuse('aud must be the issuer identifier');
  if (typeof exp === 'number' && exp > now + longestSeconds + toleranceSeconds) {
    refuse(`exp must be at most ${longestSeconds} seconds from now`);
  }
  if (typeof iat === 'number' && iat > now + toleranceSeconds) refuse('iat is in the future');
}

function refuse(detail: string): never {
  throw new errors.InvalidClientAuth(detail);
}
