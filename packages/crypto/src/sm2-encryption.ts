import { randomBytes } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { readSm2PublicKey, sm2PrivateKeyOf, type Sm2PublicKey } from './sm2-keys.ts';

/**
 * Encrypts with SM2 (GB/T 32918.4) under a public key: C1 as a 65-byte point, C3, then C2, so 97 bytes more than were given. It takes
 * milliseconds: for keys, never for what they are for. Node's own cryptography signs with SM2 and does not encrypt with it.
 */
export function sm2Encrypt({ point }: Pick<Sm2PublicKey, 'point'>, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new TypeError('There is nothing to encrypt.');
  // The point is checked to be on the curve: one that is not gives the bytes away.
  readSm2PublicKey(point);
  const hex = sm2.doEncrypt(bytes, Buffer.from(point).toString('hex'), c1c3c2);
  return Buffer.from(`04${hex}`, 'hex');
}

/** A new key to encrypt to: its 32-byte secret, and what everybody may know. */
export function generateSm2EncryptionKey(): {
  readonly secret: Uint8Array;
  readonly publicKey: Sm2PublicKey;
} {
  for (;;) {
    const secret = randomBytes(32);
    const number = BigInt(`0x${secret.toString('hex')}`);
    if (number >= 1n && number <= order - 2n) {
      return { secret, publicKey: sm2PrivateKeyOf(secret).publicKey };
    }
  }
}

/** Undefined for what was not encrypted under this key, was altered, or is not of this form. */
export function sm2Decrypt(secret: Uint8Array, encrypted: Uint8Array): Uint8Array | undefined {
  if (encrypted.length <= pointBytes + hashBytes || !isPoint(encrypted.subarray(0, pointBytes))) {
    return undefined;
  }
  const hex = Buffer.from(encrypted).subarray(1).toString('hex');
  const key = Buffer.from(secret).toString('hex');
  const bytes = sm2.doDecrypt(hex, key, c1c3c2, { output: 'array' });
  // The library answers nothing where C3 does not fit.
  return bytes.length === 0 ? undefined : Uint8Array.from(bytes);
}

// A point off the curve would make answers that tell of the key.
function isPoint(bytes: Uint8Array): boolean {
  try {
    readSm2PublicKey(bytes);
    return true;
  } catch {
    return false;
  }
}

const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const c1c3c2 = 1;
const pointBytes = 65;
const hashBytes = 32;
