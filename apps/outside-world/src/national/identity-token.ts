import { createHmac } from 'node:crypto';
import { SignJWT, type CryptoKey } from 'jose';
import type { Misbehaviour } from './misbehaviours.ts';

export interface TokenKeys {
  readonly keyId: string;
  readonly own: CryptoKey;
  readonly strange: CryptoKey;
  readonly rsa: CryptoKey;
}

export interface TokenWish {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string | undefined;
  readonly subject: string;
  readonly sid: string;
  readonly level: number;
  readonly authenticatedAt: number;
  readonly misbehaviour: Misbehaviour | undefined;
}

const week = 7 * 24 * 3600;
const lifetime = 300;

/** The identity token, or what a provider that misbehaves sends in its place. */
export async function identityToken(keys: TokenKeys, wish: TokenWish): Promise<string> {
  const { misbehaviour } = wish;
  const claims = spoil(claimsOf(wish), misbehaviour);
  if (misbehaviour === 'alg-none') return `${encode({ alg: 'none' })}.${encode(claims)}.`;
  if (misbehaviour === 'alg-hs256') {
    const signed = `${encode({ alg: 'HS256', kid: keys.keyId })}.${encode(claims)}`;
    return `${signed}.${createHmac('sha256', wish.clientId).update(signed).digest('base64url')}`;
  }
  const alg = misbehaviour === 'alg-rs256' ? 'RS256' : 'ES256';
  const kid = misbehaviour === 'unknown-key' ? 'nobody-knows' : keys.keyId;
  const key =
    misbehaviour === 'invalid-sig-es256' || misbehaviour === 'unknown-key'
      ? keys.strange
      : alg === 'RS256'
        ? keys.rsa
        : keys.own;
  return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);
}

function claimsOf(wish: TokenWish): Record<string, unknown> {
  const { issuer, clientId, nonce, subject, sid, level, authenticatedAt } = wish;
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: clientId,
    sub: subject,
    sid,
    nonce,
    acr: String(level),
    auth_time: authenticatedAt,
    iat: now,
    exp: now + lifetime,
  };
}

function spoil(claims: Record<string, unknown>, how: Misbehaviour | undefined) {
  const now = Math.floor(Date.now() / 1000);
  const changes: Partial<Record<Misbehaviour, Record<string, unknown>>> = {
    'invalid-iss': { iss: 'https://elsewhere.example.cn' },
    'invalid-aud': { aud: 'another-system' },
    'invalid-secondary-aud': { aud: [claims['aud'], 'another-system'], azp: 'another-system' },
    'missing-aud': { aud: undefined },
    'missing-iat': { iat: undefined },
    'missing-sub': { sub: undefined },
    'nonce-invalid': { nonce: 'not-the-one-that-was-sent' },
    'nonce-missing': { nonce: undefined },
    expired: { iat: now - 2 * lifetime, exp: now - lifetime },
    'issued-a-week-ago': { iat: now - week },
    'issued-in-the-future': { iat: now + 3600, nbf: now + 3600, exp: now + 7200 },
    'acr-missing': { acr: undefined },
  };
  return { ...claims, ...(how === undefined ? {} : changes[how]) };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
