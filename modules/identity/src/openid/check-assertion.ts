import { errors, type Configuration } from 'oidc-provider';
import { refuseSecretInForm } from './refuse-clients.ts';

const longestSeconds = 5 * 60;
/** Of two clocks. */
const toleranceSeconds = 15;

/**
 * What the library leaves open about the assertion a system signs in with (RFC 7523): it is made now, for us alone, and for a few
 * minutes, so that its `jti` need not be kept for long. A system whose tokens are bound (F3) names the issuer and nothing
 * else (FAPI 2.0 Security Profile, section 5.3.2.1), and signs with PS256, ES256 or EdDSA (section 5.4.1).
 */
export function assertionChecker(
  issuer: string,
): NonNullable<Configuration['assertJwtClientAuthClaimsAndHeader']> {
  return async ({ oidc }, { aud, exp, iat }, { alg }, client) => {
    refuseSecretInForm(oidc);
    const now = Math.floor(Date.now() / 1000);
    if (Array.isArray(aud) && aud.length !== 1) {
      refuse('aud must name this provider and nobody else');
    }
    if (client.dpopBoundAccessTokens === true) {
      if (aud !== issuer) refuse('aud must be the issuer identifier');
      if (alg === 'RS256') refuse('alg must be PS256, ES256 or EdDSA');
    }
    if (typeof exp === 'number' && exp > now + longestSeconds + toleranceSeconds) {
      refuse(`exp must be at most ${longestSeconds} seconds from now`);
    }
    if (typeof iat === 'number' && iat > now + toleranceSeconds) refuse('iat is in the future');
  };
}

function refuse(detail: string): never {
  throw new errors.InvalidClientAuth(detail);
}
