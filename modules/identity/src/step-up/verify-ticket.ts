import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { epochMs, ok, refuse, type Instant, type Refusal, type Result } from '@tongban/kernel';
import type { TicketRefusal } from '../parts.ts';

export interface TicketExpectation {
  readonly issuer: string;
  readonly audience: string;
  readonly nonce: string;
  readonly at: Instant;
}

export interface Ticket {
  readonly ticketId: string;
  readonly pseudonym: string;
}

export type TicketKeys = ReadonlyMap<string, KeyObject>;

const skewMs = 5000;
const longestLifeMs = 5 * 60_000;

/** One algorithm, one type, one issuer, one audience, our nonce, and a short life: anything else is not our ticket. */
export function verifyTicket(
  ticket: string,
  keys: TicketKeys,
  expected: TicketExpectation,
): Result<Ticket, Refusal<TicketRefusal>> {
  const parts = ticket.split('.');
  const [header, claims] = [readPart(parts[0]), readPart(parts[1])];
  if (parts.length !== 3 || header === undefined || claims === undefined) return refuseTicket();
  if (header['alg'] !== 'ES256' || header['typ'] !== 'network-identity+jwt') return refuseTicket();
  const key = keys.get(String(header['kid']));
  const signature = Buffer.from(parts[2] ?? '', 'base64url');
  if (key === undefined || signature.length !== 64) return refuseTicket();
  const signed = Buffer.from(`${parts[0]}.${parts[1]}`);
  if (!verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature)) {
    return refuseTicket();
  }
  return verifyClaims(claims, expected);
}

/** The key set of the provider, by key id; keys of other kinds are left out. */
export function readTicketKeys(body: unknown): TicketKeys {
  const list = (body as { keys?: unknown } | undefined)?.keys;
  const found = new Map<string, KeyObject>();
  for (const jwk of Array.isArray(list) ? list.slice(0, 20) : []) {
    const { kid, kty, crv } = jwk as Record<string, unknown>;
    if (typeof kid !== 'string' || kty !== 'EC' || crv !== 'P-256') continue;
    try {
      found.set(kid, createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }));
    } catch {
      // A point that is not on the curve: no key.
    }
  }
  return found;
}

function verifyClaims(
  claims: Record<string, unknown>,
  { issuer, audience, nonce, at }: TicketExpectation,
): Result<Ticket, Refusal<TicketRefusal>> {
  const { iss, aud, sub, jti, nonce: given, iat, exp } = claims;
  const texts =
    typeof sub === 'string' && sub.length >= 32 && typeof jti === 'string' && jti !== '';
  if (iss !== issuer || aud !== audience || given !== nonce || !texts) return refuseTicket();
  if (typeof iat !== 'number' || typeof exp !== 'number') return refuseTicket();
  const now = epochMs(at);
  if (exp * 1000 + skewMs <= now) return refuseLate();
  if (iat * 1000 - skewMs > now || (exp - iat) * 1000 > longestLifeMs) return refuseTicket();
  return ok({ ticketId: jti, pseudonym: sub });
}

function readPart(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined || !/^[A-Za-z0-9_-]{2,4000}$/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function refuseTicket() {
  return refuse('identity/step-up-not-valid', {
    zh: '网络身份凭证不可信，身份确认无效。请重新发起。',
    en: 'The ticket of the network identity cannot be trusted. Start again.',
  });
}

function refuseLate() {
  return refuse('identity/step-up-expired', {
    zh: '网络身份凭证已过期，请重新发起。',
    en: 'The ticket of the network identity has expired. Start again.',
  });
}
