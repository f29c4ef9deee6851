import { createSign, createVerify } from 'node:crypto';
import { sm3 } from './sm3.ts';
import { sm2SignatureFromDer, sm2SignatureToDer } from './sm2-der.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from './sm2-keys.ts';

/** Signs with SM2 and SM3 (GB/T 32918.2): r and s, 32 bytes each. */
export function sm2Sign(
  privateKey: Sm2PrivateKey,
  message: Uint8Array,
  identifier: string = defaultIdentifier,
): Uint8Array {
  const signer = createSign('sm3').update(identityHash(privateKey.publicKey, identifier));
  // Node ignores dsaEncoding for SM2 keys and gives DER.
  const signature = sm2SignatureFromDer(signer.update(message).sign(privateKey.key));
  if (signature === undefined) throw new Error('OpenSSL gave a signature that is not DER.');
  return signature;
}

/** Whether the signature is the key owner's over the message. Malformed signatures are just wrong. */
export function sm2Verify(
  publicKey: Sm2PublicKey,
  message: Uint8Array,
  signature: Uint8Array,
  identifier: string = defaultIdentifier,
): boolean {
  if (signature.length !== 64) return false;
  const r = Buffer.from(signature.subarray(0, 32));
  const s = Buffer.from(signature.subarray(32));
  if (!isInRange(r) || !isInRange(s)) return false;
  const verifier = createVerify('sm3').update(identityHash(publicKey, identifier));
  return verifier.update(message).verify(publicKey.key, sm2SignatureToDer(signature));
}

/** The identifier that GB/T 32918 and GM/T 0009 prescribe when none is agreed. */
export const defaultIdentifier = '1234567812345678';

const curve = Buffer.from(
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc' +
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93' +
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  'hex',
);
const order = Buffer.from(
  'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123',
  'hex',
);

/**
 * Z of GB/T 32918.2 section 5.5: it ties the signature to the signer. OpenSSL would take an empty identifier
 * and Node has no way to set one, so Z goes in front of the message.
 */
function identityHash(publicKey: Sm2PublicKey, identifier: string): Uint8Array {
  const known = identifier === defaultIdentifier ? identityHashes.get(publicKey) : undefined;
  if (known !== undefined) return known;
  const id = Buffer.from(identifier);
  const length = Buffer.allocUnsafe(2);
  length.writeUInt16BE(id.length * 8);
  const hash = sm3(Buffer.concat([length, id, curve, publicKey.point.subarray(1)]));
  if (identifier === defaultIdentifier) identityHashes.set(publicKey, hash);
  return hash;
}

const identityHashes = new WeakMap<Sm2PublicKey, Uint8Array>();

function isInRange(number: Buffer): boolean {
  return number.some((byte) => byte !== 0) && number.compare(order) < 0;
}
