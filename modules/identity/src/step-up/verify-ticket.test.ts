import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, it } from 'node:test';
import { toInstant } from '@tongban/kernel';
import { readTicketKeys, verifyTicket } from './verify-ticket.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const keys = readTicketKeys({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] });
const at = toInstant(Date.parse('2026-03-02T01:00:00Z'));
const now = Date.parse(at) / 1000;
const expected = { issuer: 'urn:provider', audience: 'tongban', nonce: 'n'.repeat(43), at };
const goodHeader = { alg: 'ES256', typ: 'network-identity+jwt', kid: 'k1' };
const goodClaims = {
  iss: 'urn:provider',
  aud: 'tongban',
  sub: 's'.repeat(43),
  jti: 'ticket-1',
  nonce: expected.nonce,
  iat: now,
  exp: now + 60,
};

describe('a ticket of the network identity', () => {
  it('is accepted when everything in it is right', () => {
    const outcome = verifyTicket(write(goodHeader, goodClaims), keys, expected);
    assert.deepEqual(outcome, {
      ok: true,
      value: { ticketId: 'ticket-1', pseudonym: goodClaims.sub },
    });
  });

  const broken: Record<string, string> = {
    'signed by a stranger': write(goodHeader, goodClaims, stranger),
    'not signed at all': `${encode({ ...goodHeader, alg: 'none' })}.${encode(goodClaims)}.`,
    'signed with a public key as a shared secret': hmacSigned(),
    'of another type': write({ ...goodHeader, typ: 'JWT' }, goodClaims),
    'under an unknown key': write({ ...goodHeader, kid: 'k2' }, goodClaims),
    'of another issuer': write(goodHeader, { ...goodClaims, iss: 'urn:elsewhere' }),
    'for another system': write(goodHeader, { ...goodClaims, aud: 'another-system' }),
    'for several systems': write(goodHeader, { ...goodClaims, aud: ['tongban', 'another'] }),
    'of another request': write(goodHeader, { ...goodClaims, nonce: 'm'.repeat(43) }),
    'without a number of its own': write(goodHeader, { ...goodClaims, jti: undefined }),
    'without an end': write(goodHeader, { ...goodClaims, exp: undefined }),
    'with a very long life': write(goodHeader, { ...goodClaims, exp: now + 3600 }),
    'from the future': write(goodHeader, { ...goodClaims, iat: now + 60, exp: now + 120 }),
    'that is no ticket': 'hello',
    'with a part too many': `${write(goodHeader, goodClaims)}.x`,
    'with its claims changed': tampered(),
  };
  for (const [what, ticket] of Object.entries(broken)) {
    it(`is refused when it is one ${what}`, () => {
      const outcome = verifyTicket(ticket, keys, expected);
      assert.ok(!outcome.ok);
      assert.equal(outcome.refusal.code, 'identity/step-up-not-valid');
    });
  }

  it('is refused as late when its time is over', () => {
    const old = write(goodHeader, { ...goodClaims, iat: now - 120, exp: now - 60 });
    const outcome = verifyTicket(old, keys, expected);
    assert.ok(!outcome.ok);
    assert.equal(outcome.refusal.code, 'identity/step-up-expired');
  });
});

function write(header: object, claims: object, key: KeyObject = privateKey): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function hmacSigned(): string {
  const signed = `${encode({ ...goodHeader, alg: 'HS256' })}.${encode(goodClaims)}`;
  const pem = publicKey.export({ format: 'pem', type: 'spki' });
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
}

function tampered(): string {
  const [header, , signature] = write(goodHeader, goodClaims).split('.');
  return `${header}.${encode({ ...goodClaims, sub: 'x'.repeat(43) })}.${signature}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
