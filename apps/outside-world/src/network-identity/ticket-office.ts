import { createHmac, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { addMs, epochMs, type Clock, type Instant } from '@tongban/kernel';
import { encodePart } from '../encode-part.ts';

/** What one confirmation by a citizen says, and to whom. */
export interface TicketWish {
  readonly issuer: string;
  readonly audience: string;
  readonly nonce: string;
  readonly idNumber: string;
  readonly faults: {
    readonly wrongSignature?: boolean;
    readonly expiredTicket?: boolean;
    readonly otherAudience?: boolean;
  };
}

export type TicketUse =
  { readonly idNumber: string; readonly audience: string } | 'unknown' | 'used' | 'expired';

/** Issues signed one-time tickets (ES256 JWS) and redeems each of them once. */
export interface TicketOffice {
  issue(wish: TicketWish): string;
  redeem(ticket: string): TicketUse;
  /** 网号 of the holder, while the ticket is good and was given to that audience. Looking uses nothing up. */
  holderOf(ticket: string, audience: string): { readonly netNumber: string } | undefined;
  /** The public keys, as a JWK set. */
  keys(): { keys: object[] };
  reset(): void;
}

const lifetimeMs = 60_000;
const keptTickets = 2000;

export function createTicketOffice(clock: Clock): TicketOffice {
  const keyId = randomBytes(8).toString('hex');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const strangerKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const pseudonymKey = randomBytes(32);
  const issued = new Map<
    string,
    { idNumber: string; audience: string; expiresAt: Instant; used: boolean }
  >();
  return {
    issue({ issuer, audience: wanted, nonce, idNumber, faults }) {
      const audience = faults.otherAudience === true ? 'another-system' : wanted;
      const issuedAt = faults.expiredTicket === true ? addMs(clock(), -2 * lifetimeMs) : clock();
      const expiresAt = addMs(issuedAt, lifetimeMs);
      const claims = {
        iss: issuer,
        aud: audience,
        // 网号: an opaque name of the person that differs for each system that asks.
        sub: createHmac('sha256', pseudonymKey)
          .update(`${wanted}\n${idNumber}`)
          .digest('base64url'),
        jti: randomBytes(16).toString('base64url'),
        nonce,
        iat: seconds(issuedAt),
        exp: seconds(expiresAt),
      };
      const key = faults.wrongSignature === true ? strangerKey : privateKey;
      const ticket = signTicket({ claims, key, keyId });
      issued.set(ticket, { idNumber, audience, expiresAt, used: false });
      for (const oldest of issued.keys()) {
        if (issued.size <= keptTickets) break;
        issued.delete(oldest);
      }
      return ticket;
    },
    redeem(ticket) {
      const found = issued.get(ticket);
      if (found === undefined) return 'unknown';
      if (found.used) return 'used';
      if (epochMs(clock()) >= epochMs(found.expiresAt)) return 'expired';
      issued.set(ticket, { ...found, used: true });
      return { idNumber: found.idNumber, audience: found.audience };
    },
    holderOf(ticket, audience) {
      const found = issued.get(ticket);
      if (found === undefined || found.audience !== audience) return undefined;
      if (epochMs(clock()) >= epochMs(found.expiresAt)) return undefined;
      const netNumber = createHmac('sha256', pseudonymKey).update(found.idNumber);
      return { netNumber: netNumber.digest('base64url') };
    },
    keys: () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'ES256', use: 'sig' }],
    }),
    reset: () => issued.clear(),
  };
}

function signTicket({
  claims,
  key,
  keyId,
}: {
  claims: object;
  key: KeyObject;
  keyId: string;
}): string {
  const header = { alg: 'ES256', typ: 'network-identity+jwt', kid: keyId };
  const signed = `${encodePart(header)}.${encodePart(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function seconds(instant: Instant): number {
  return Math.floor(epochMs(instant) / 1000);
}
