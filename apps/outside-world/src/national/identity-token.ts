import { createHash, createHmac, createPublicKey } from 'node:crypto';
import { CompactSign, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters } from 'jose';
import { encodePart } from '../encode-part.ts';
import { aboutSession, type AboutSession } from './about-session.ts';
import type { Misbehaviour } from './misbehaviours.ts';

export interface TokenKeys {
  readonly keyId: string;
  readonly own: CryptoKey;
  readonly ownPublic: JWK;
  readonly strange: CryptoKey;
  readonly strangePublic: JWK;
  readonly rsa: CryptoKey;
}

export interface TokenWish extends AboutSession {
  readonly nonce: string | undefined;
  readonly level: number;
  readonly authenticatedAt: number;
  readonly accessToken: string;
  readonly code: string;
  readonly misbehaviour: Misbehaviour | undefined;
}

const week = 7 * 24 * 3600;
const lifetime = 300;

/** The identity token, or what a provider that misbehaves sends in its place. */
export async function identityToken(keys: TokenKeys, wish: TokenWish): Promise<string> {
  const { misbehaviour } = wish;
  const claims = spoil(claimsOf(wish), misbehaviour);
  switch (misbehaviour) {
    case 'alg-none':
      return `${encodePart({ alg: 'none' })}.${encodePart(claims)}.`;
    case 'alg-hs256':
      return signedWithSecret(keys, claims, wish.clientId);
    case 'alg-hs256-public-key':
      return signedWithSecret(keys, claims, publicText(keys.ownPublic));
    case 'alg-rs256':
      return sign(keys.rsa, claims, { alg: 'RS256', kid: keys.keyId });
    case 'invalid-sig-es256':
      return sign(keys.strange, claims, { alg: 'ES256', kid: keys.keyId });
    case 'unknown-key':
      return sign(keys.strange, claims, { alg: 'ES256', kid: 'nobody-knows' });
    case 'key-in-header':
      return sign(keys.strange, claims, { alg: 'ES256', jwk: keys.strangePublic });
    case 'keys-without-names':
      return sign(keys.own, claims, { alg: 'ES256' });
    case 'critical-header':
      return critical(keys, claims);
    case 'nested-token':
      return new CompactSign(Buffer.from(await plain(keys, claims)))
        .setProtectedHeader(header(keys, { cty: 'JWT' }))
        .sign(keys.own);
    case 'encrypted-token':
      return `${encodePart({ alg: 'RSA1_5', enc: 'A128CBC-HS256' })}.a2V5.aXY.Y2lwaGVy.dGFn`;
    default:
      return plain(keys, claims);
  }
}

const header = ({ keyId }: TokenKeys, more: object = {}) => ({ alg: 'ES256', kid: keyId, ...more });

function plain(keys: TokenKeys, claims: Record<string, unknown>): Promise<string> {
  return sign(keys.own, claims, header(keys));
}

function sign(key: CryptoKey, claims: Record<string, unknown>, head: JWTHeaderParameters) {
  return new SignJWT(claims).setProtectedHeader(head).sign(key);
}

/** Rightly signed; whoever does not know what is critical has to refuse it (RFC 7515 section 4.1.11). */
function critical(keys: TokenKeys, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader(header(keys, { crit: ['house'], house: 1 }))
    .sign(keys.own, { crit: { house: true } });
}

function signedWithSecret({ keyId }: TokenKeys, claims: object, secret: string): string {
  const signed = `${encodePart({ alg: 'HS256', kid: keyId })}.${encodePart(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function publicText(key: JWK): string {
  const { kty = '', crv = '', x = '', y = '' } = key;
  const read = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
  return String(read.export({ type: 'spki', format: 'pem' }));
}

function claimsOf(wish: TokenWish): Record<string, unknown> {
  const { nonce, level, authenticatedAt } = wish;
  return {
    ...aboutSession(wish, lifetime),
    nonce,
    acr: String(level),
    auth_time: authenticatedAt,
    at_hash: halfHash(wish.accessToken),
    c_hash: halfHash(wish.code),
  };
}

/** OpenID Connect Core 3.1.3.6. */
function halfHash(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}

function spoil(claims: Record<string, unknown>, how: Misbehaviour | undefined) {
  const now = Math.floor(Date.now() / 1000);
  const another = 'another-system';
  const changes: Partial<Record<Misbehaviour, Record<string, unknown>>> = {
    'invalid-iss': { iss: 'https://elsewhere.example.cn' },
    'invalid-aud': { aud: another },
    'invalid-azp': { azp: another },
    'invalid-secondary-aud': { aud: [claims['aud'], another], azp: another },
    'untrusted-secondary-aud': { aud: [claims['aud'], another], azp: claims['aud'] },
    'missing-aud': { aud: undefined },
    'missing-iat': { iat: undefined },
    'missing-exp': { exp: undefined },
    'missing-sub': { sub: undefined },
    'nonce-invalid': { nonce: 'not-the-one-that-was-sent' },
    'nonce-missing': { nonce: undefined },
    expired: { iat: now - 2 * lifetime, exp: now - lifetime },
    // Beyond what two clocks may differ by.
    'expired-just-now': { iat: now - lifetime, exp: now - 31 },
    'expiry-as-text': { exp: String(now + lifetime) },
    'not-yet-valid': { nbf: now + lifetime },
    'issued-a-week-ago': { iat: now - week },
    'issued-in-the-future': { iat: now + 3600, nbf: now + 3600, exp: now + 7200 },
    'issued-in-five-minutes': { iat: now + 300, exp: now + 600 },
    'signed-in-too-long-ago': { auth_time: now - week },
    'auth-time-missing': { auth_time: undefined },
    'at-hash-invalid': { at_hash: halfHash('another token') },
    'c-hash-invalid': { c_hash: halfHash('another code') },
    'acr-missing': { acr: undefined },
  };
  return { ...claims, ...(how === undefined ? {} : changes[how]) };
}
