import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { encodePart } from '../encode-part.ts';
import { aboutSession, type AboutSession } from './about-session.ts';
import type { TokenKeys } from './identity-token.ts';
import type { Misbehaviour } from './misbehaviours.ts';

export interface LogoutWish extends AboutSession {
  readonly misbehaviour: Misbehaviour | undefined;
}

const lifetime = 120;

/** A logout token (OpenID Connect Back-Channel Logout 1.0, section 2.4), or what is none. */
export async function logoutToken(keys: TokenKeys, wish: LogoutWish): Promise<string> {
  const { misbehaviour } = wish;
  const claims = { ...claimsOf(wish), ...changes()[misbehaviour ?? ''] };
  const typ = misbehaviour === 'logout-as-identity-token' ? 'JWT' : 'logout+jwt';
  if (misbehaviour === 'logout-alg-none')
    return `${encodePart({ alg: 'none', typ })}.${encodePart(claims)}.`;
  const key = misbehaviour === 'logout-invalid-sig' ? keys.strange : keys.own;
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: keys.keyId, typ }).sign(key);
}

function claimsOf(wish: LogoutWish): Record<string, unknown> {
  return {
    ...aboutSession(wish, lifetime),
    jti: randomBytes(16).toString('base64url'),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  };
}

function changes(): Partial<Record<string, Record<string, unknown>>> {
  const now = Math.floor(Date.now() / 1000);
  return {
    'logout-invalid-iss': { iss: 'https://elsewhere.example.cn' },
    'logout-invalid-aud': { aud: 'another-system' },
    'logout-expired': { exp: now - lifetime },
    'logout-stale': { iat: now - 3600 },
    'logout-with-nonce': { nonce: 'of-an-identity-token' },
    'logout-without-events': { events: undefined },
    'logout-of-another-event': { events: { 'https://elsewhere.example.cn/event': {} } },
    'logout-without-jti': { jti: undefined },
    'logout-of-nobody': { sub: undefined, sid: undefined },
  };
}
