import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sm3 } from './sm3.ts';

export interface Sm2PublicKey {
  /** SM3 of the point, first 8 bytes in hexadecimal: names the key in signatures. */
  readonly keyId: string;
  /** 04, x and y: 65 bytes. */
  readonly point: Uint8Array;
  readonly key: KeyObject;
}

export interface Sm2PrivateKey {
  readonly publicKey: Sm2PublicKey;
  readonly key: KeyObject;
}

export function generateSm2Key(): { privateKey: Sm2PrivateKey; pkcs8: Uint8Array } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
  // A generated key signs ECDSA over the SM2 curve, which is not SM2; read back from DER it is an SM2 key.
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
  return { privateKey: readSm2PrivateKey(pkcs8), pkcs8 };
}

/** Reads a PKCS #8 key in DER. */
export function readSm2PrivateKey(pkcs8: Uint8Array): Sm2PrivateKey {
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  mustBeSm2(key);
  const spki = createPublicKey(key as never).export({ format: 'der', type: 'spki' });
  return { key, publicKey: readSm2PublicKey(spki) };
}

/** Makes the key of a secret number between 1 and the order of the curve less 2. */
export function sm2PrivateKeyOf(secret: Uint8Array): Sm2PrivateKey {
  if (secret.length !== 32) throw new TypeError('An SM2 secret has 32 bytes.');
  return readSm2PrivateKey(Buffer.concat([pkcs8Head, secret]));
}

/** Reads a public key in DER (SubjectPublicKeyInfo) or as its 65-byte point. */
export function readSm2PublicKey(encoded: Uint8Array): Sm2PublicKey {
  const spki = encoded.length === 65 ? Buffer.concat([spkiHead, encoded]) : Buffer.from(encoded);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  mustBeSm2(key);
  // A point off the curve is refused above; a compressed one would make another identity of the same key.
  if (spki.length !== spkiHead.length + 65 || !spki.subarray(0, spkiHead.length).equals(spkiHead)) {
    throw new TypeError('An SM2 public key is given as an uncompressed point.');
  }
  const point = spki.subarray(spkiHead.length);
  return { key, point, keyId: Buffer.from(sm3(point)).subarray(0, 8).toString('hex') };
}

const pkcs8Head = Buffer.from(
  '3041020100301306072a8648ce3d020106082a811ccf5501822d0427302502010104' + '20',
  'hex',
);
const spkiHead = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');

// Node calls a key "ec" when it would sign ECDSA with it, and has no name for an SM2 key.
function mustBeSm2(key: KeyObject): void {
  if (key.asymmetricKeyType !== undefined) throw new TypeError('This is not an SM2 key.');
}
