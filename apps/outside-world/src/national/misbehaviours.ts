/**
 * Everything a provider can serve that a careful client has to refuse. The names follow the modules of the OpenID conformance
 * suite for clients.
 */
export const misbehaviours = [
  'invalid-iss',
  'invalid-aud',
  'invalid-azp',
  'invalid-secondary-aud',
  'untrusted-secondary-aud',
  'missing-aud',
  'missing-iat',
  'missing-exp',
  'missing-sub',
  'sub-too-long',
  'nonce-invalid',
  'nonce-missing',
  'expired',
  'expired-just-now',
  'expiry-as-text',
  'not-yet-valid',
  'issued-a-week-ago',
  'issued-in-the-future',
  'issued-in-five-minutes',
  'signed-in-too-long-ago',
  'auth-time-missing',
  'at-hash-invalid',
  'c-hash-invalid',
  'invalid-sig-es256',
  'unknown-key',
  'key-in-header',
  'critical-header',
  'nested-token',
  'encrypted-token',
  'alg-none',
  'alg-hs256',
  'alg-hs256-public-key',
  'alg-rs256',
  'id-token-missing',
  'access-token-missing',
  'token-type-unknown',
  'userinfo-sub-invalid',
  'userinfo-sub-missing',
  'state-invalid',
  'state-missing',
  'state-twice',
  'code-missing',
  'code-twice',
  'code-and-error',
  'response-iss-invalid',
  'response-iss-missing',
  'response-iss-twice',
  'acr-missing',
  'token-response-not-json',
  'token-response-as-text',
  'token-response-redirected',
  'token-response-too-long',
  'token-response-never-ends',
  'userinfo-not-json',
  'userinfo-redirected',
  'userinfo-too-long',
  'error-response',
] as const;

/** In its metadata and keys, which a client remembers: each is served to a client that has not asked before. */
export const metadataMisbehaviours = [
  'discovery-issuer-mismatch',
  'discovery-issuer-missing',
  'discovery-token-endpoint-elsewhere',
  'discovery-keys-elsewhere',
  'discovery-not-json',
  'discovery-redirected',
  'discovery-too-long',
] as const;

export const keyMisbehaviours = [
  'keys-of-one-name',
  'keys-without-names',
  'keys-for-encryption',
  'keys-not-for-verifying',
  'keys-not-json',
  'keys-redirected',
  'keys-too-long',
] as const;

/** In its notices that somebody has signed out there. */
export const logoutMisbehaviours = [
  'logout-invalid-sig',
  'logout-alg-none',
  'logout-invalid-iss',
  'logout-invalid-aud',
  'logout-expired',
  'logout-stale',
  'logout-with-nonce',
  'logout-without-events',
  'logout-of-another-event',
  'logout-without-jti',
  'logout-of-nobody',
  'logout-as-identity-token',
] as const;

export type Misbehaviour =
  | (typeof misbehaviours)[number]
  | (typeof metadataMisbehaviours)[number]
  | (typeof keyMisbehaviours)[number]
  | (typeof logoutMisbehaviours)[number];

export function findMisbehaviour(name: string | undefined): Misbehaviour | undefined {
  const all = [misbehaviours, metadataMisbehaviours, keyMisbehaviours, logoutMisbehaviours];
  return all.flat().find((one) => one === name);
}
