/**
 * Everything a provider can serve that a careful client has to refuse. The names follow the modules of the OpenID conformance
 * suite for clients.
 */
export const misbehaviours = [
  'invalid-iss',
  'invalid-aud',
  'invalid-secondary-aud',
  'missing-aud',
  'missing-iat',
  'missing-sub',
  'nonce-invalid',
  'nonce-missing',
  'expired',
  'issued-a-week-ago',
  'issued-in-the-future',
  'invalid-sig-es256',
  'unknown-key',
  'alg-none',
  'alg-hs256',
  'alg-rs256',
  'id-token-missing',
  'userinfo-sub-invalid',
  'state-invalid',
  'state-missing',
  'response-iss-invalid',
  'response-iss-missing',
  'discovery-issuer-mismatch',
  'acr-missing',
  'token-response-not-json',
  'error-response',
] as const;
export type Misbehaviour = (typeof misbehaviours)[number];
