import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  hash,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { equalInConstantTime } from './equal-in-constant-time.ts';
import { generateSm2Key, readSm2PrivateKey, readSm2PublicKey } from './sm2-keys.ts';
import { sm2Sign, sm2Verify } from './sm2-signature.ts';
import { hmacSm3, sm3 } from './sm3.ts';

/**
 * How two systems sign what they send each other: the commercial suite (商用密码, GB/T 32905 and 32918) and an
 * international one beside it for partners abroad. With HMAC both sides hold one secret.
 */
export const signingAlgorithms = ['HMAC-SM3', 'SM2-SM3', 'HMAC-SHA256', 'Ed25519'] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

export interface SigningKey {
  sign(message: Uint8Array | string): Uint8Array;
}

export interface VerifyingKey {
  /** Malformed signatures are just wrong. */
  verify(message: Uint8Array | string, signature: Uint8Array): boolean;
}

/** A new key: what the signer keeps (32 bytes, or PKCS #8 in DER) and what the other side gets. */
export function generateKeyFor(algorithm: SigningAlgorithm): {
  readonly signing: Uint8Array;
  readonly verifying: Uint8Array;
} {
  switch (algorithm) {
    case 'HMAC-SM3':
    case 'HMAC-SHA256': {
      const secret = randomBytes(secretBytes);
      return { signing: secret, verifying: secret };
    }
    case 'SM2-SM3': {
      const { privateKey, pkcs8 } = generateSm2Key();
      return { signing: pkcs8, verifying: privateKey.publicKey.point };
    }
    case 'Ed25519': {
      const pair = generateKeyPairSync('ed25519');
      return {
        signing: pair.privateKey.export({ format: 'der', type: 'pkcs8' }),
        verifying: pair.publicKey.export({ format: 'der', type: 'spki' }),
      };
    }
  }
}

/** @throws TypeError for a key that is not of this algorithm. */
export function readSigningKey(algorithm: SigningAlgorithm, key: Uint8Array): SigningKey {
  switch (algorithm) {
    case 'HMAC-SM3':
    case 'HMAC-SHA256':
      return { sign: macOf(algorithm, key) };
    case 'SM2-SM3': {
      const privateKey = readSm2PrivateKey(key);
      return { sign: (message) => sm2Sign(privateKey, bytesOf(message)) };
    }
    case 'Ed25519': {
      const privateKey = createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });
      mustBeEd25519(privateKey.asymmetricKeyType);
      return { sign: (message) => sign(null, bytesOf(message), privateKey) };
    }
  }
}

/** @throws TypeError for a key that is not of this algorithm, or a point that is not on the curve. */
export function readVerifyingKey(algorithm: SigningAlgorithm, key: Uint8Array): VerifyingKey {
  switch (algorithm) {
    case 'HMAC-SM3':
    case 'HMAC-SHA256': {
      const mac = macOf(algorithm, key);
      return { verify: (message, signature) => equalInConstantTime(mac(message), signature) };
    }
    case 'SM2-SM3': {
      const publicKey = readSm2PublicKey(key);
      return { verify: (message, signature) => sm2Verify(publicKey, bytesOf(message), signature) };
    }
    case 'Ed25519': {
      const publicKey = createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' });
      mustBeEd25519(publicKey.asymmetricKeyType);
      return {
        verify: (message, signature) =>
          signature.length === 64 && verify(null, bytesOf(message), publicKey, signature),
      };
    }
  }
}

/** The digest that goes with the algorithm: SM3 for the commercial suite, SHA-256 for the other. */
export function digestFor(algorithm: SigningAlgorithm, data: Uint8Array): Uint8Array {
  return algorithm === 'HMAC-SM3' || algorithm === 'SM2-SM3'
    ? sm3(data)
    : hash('sha256', data, 'buffer');
}

const secretBytes = 32;

function macOf(algorithm: 'HMAC-SM3' | 'HMAC-SHA256', key: Uint8Array) {
  if (key.length !== secretBytes) throw new TypeError(`A secret has ${secretBytes} bytes.`);
  // Made ready once: Node takes three times as long with the bare bytes.
  const ready = createSecretKey(key);
  return algorithm === 'HMAC-SM3'
    ? (message: Uint8Array | string) => hmacSm3(ready, message)
    : (message: Uint8Array | string) => createHmac('sha256', ready).update(message).digest();
}

function bytesOf(message: Uint8Array | string): Uint8Array {
  return typeof message === 'string' ? Buffer.from(message) : message;
}

function mustBeEd25519(type: string | undefined): void {
  if (type !== 'ed25519') throw new TypeError('This is not an Ed25519 key.');
}
