import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Upstream } from './upstream.ts';

/** The session or subject whose end a platform reports; each report counts once, by its id. */
export interface ReportedEnd {
  readonly id: string;
  readonly sid?: string;
  readonly subject?: string;
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** Reads a notice of another platform (OpenID Connect Back-Channel Logout 1.0, section 2.6); throws for what is none. */
export async function readLogoutToken(
  token: string,
  { issuer, clientId, keys }: Pick<Upstream, 'issuer' | 'clientId'> & { keys: JWTVerifyGetKey },
): Promise<ReportedEnd> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: clientId,
    algorithms: ['ES256'],
    typ: 'logout+jwt',
    maxTokenAge: '3 minutes',
    requiredClaims: ['jti', 'iat', 'exp', 'events'],
  });
  const { events, sid, sub, jti } = payload as typeof payload & { events: unknown; sid: unknown };
  const event = (events as Record<string, unknown> | null)?.[logoutEvent];
  if (typeof event !== 'object' || 'nonce' in payload) throw new Error('Not a logout.');
  if (typeof sid !== 'string' && sub === undefined) throw new Error('Whose?');
  return {
    id: String(jti),
    ...(typeof sid === 'string' && { sid }),
    ...(sub !== undefined && { subject: sub }),
  };
}
