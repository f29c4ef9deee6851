import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { Browser } from './identity-house.ts';

/** A passkey in software: what a browser and its authenticator do together (WebAuthn level 3, 6.3). */
export interface SoftwareAuthenticator {
  register(options: Options): object;
  sign(options: Options, wrong?: Wrong): object;
  /** A copy of the key elsewhere: its counter stands where it stood. */
  copy(): SoftwareAuthenticator;
}

/** Makes a passkey for whoever is signed in. */
export async function register(browser: Browser, key: SoftwareAuthenticator) {
  const began = (await browser.post('/api/passkey-registrations')).body as {
    registrationId: string;
    options: { challenge: string };
  };
  return browser.post(`/api/passkey-registrations/${began.registrationId}/passkey`, {
    name: 'my phone',
    response: key.register(began.options),
  });
}

interface Options {
  readonly challenge: string;
}

interface Wrong {
  readonly origin?: string;
  readonly rpId?: string;
  readonly userVerified?: boolean;
}

interface Kept {
  readonly id: Buffer;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly isSynced: boolean;
  counter: number;
}

export function softwareAuthenticator(
  origin: string,
  { isSynced = false }: { isSynced?: boolean } = {},
): SoftwareAuthenticator {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return around(origin, { id: randomBytes(32), ...pair, isSynced, counter: 0 });
}

function around(origin: string, kept: Kept): SoftwareAuthenticator {
  const rpId = new URL(origin).hostname;
  return {
    register({ challenge }) {
      const authData = Buffer.concat([
        authenticatorData(rpId, kept, { userVerified: true, withKey: true }),
        Buffer.alloc(16),
        Buffer.from([0, kept.id.length]),
        kept.id,
        cosePublicKey(kept.publicKey),
      ]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(authData),
      ]);
      return {
        id: kept.id.toString('base64url'),
        clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      };
    },
    sign({ challenge }, wrong = {}) {
      kept.counter += 1;
      const client = clientData('webauthn.get', challenge, wrong.origin ?? origin);
      const authData = authenticatorData(wrong.rpId ?? rpId, kept, {
        userVerified: wrong.userVerified ?? true,
        withKey: false,
      });
      const digest = createHash('sha256').update(client).digest();
      const signature = sign('sha256', Buffer.concat([authData, digest]), kept.privateKey);
      return {
        id: kept.id.toString('base64url'),
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
      };
    },
    copy: () => around(origin, { ...kept }),
  };
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** Flags: user present 1, verified 4, backup eligible 8, key included 64. */
function authenticatorData(
  rpId: string,
  { counter, isSynced }: Kept,
  { userVerified, withKey }: { userVerified: boolean; withKey: boolean },
): Buffer {
  const flags = 1 + (userVerified ? 4 : 0) + (isSynced ? 8 : 0) + (withKey ? 64 : 0);
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
}

/** RFC 9053: key type EC2, algorithm ES256, curve P-256, x, y. */
function cosePublicKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    bytes(Buffer.from(y, 'base64url')),
  ]);
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}

function bytes(value: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(value.length);
  return value.length < 256
    ? Buffer.concat([Buffer.from([0x58, value.length]), value])
    : Buffer.concat([Buffer.from([0x59]), length, value]);
}
