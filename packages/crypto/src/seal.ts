import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { equalInConstantTime } from './equal-in-constant-time.ts';
import { hmacSm3 } from './sm3.ts';

/** Encrypted and authenticated bytes: version, initialisation vector, ciphertext, tag. */
export type Sealed = Uint8Array;

/** 16 bytes for SM4 and 32 bytes for HMAC-SM3; never the same bytes for both. */
export const sealingKeyBytes = 48;

/** A key made ready once: handing Node the bare bytes at every use costs 17 µs more a seal (measured). */
export interface SealingKey {
  readonly encryption: KeyObject;
  readonly authentication: KeyObject;
}

export function sealingKeyOf(bytes: Uint8Array): SealingKey {
  if (bytes.length !== sealingKeyBytes) throw new TypeError('A sealing key has 48 bytes.');
  return {
    encryption: createSecretKey(bytes.subarray(0, 16)),
    authentication: createSecretKey(bytes.subarray(16)),
  };
}

/**
 * Encrypts with SM4-CTR and authenticates with HMAC-SM3 over what was encrypted (encrypt-then-MAC). The
 * context is authenticated too: what was sealed for one subject cannot be opened as another's.
 */
export function sealWith(
  key: SealingKey,
  context: readonly string[],
  plaintext: Uint8Array,
): Sealed {
  const vector = nextVector();
  const cipher = createCipheriv('sm4-ctr', key.encryption, vector);
  const body = Buffer.concat([versionOne, vector, cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([body, tagOf(key, context, body)]);
}

export function openWith(
  key: SealingKey,
  context: readonly string[],
  sealed: Uint8Array,
): Result<Uint8Array, Refusal<'crypto/not-authentic' | 'crypto/unknown-format'>> {
  if (sealed[0] !== versionOne[0] || sealed.length < 1 + vectorBytes + tagBytes) {
    return refuse('crypto/unknown-format', {
      zh: '加密信息的格式版本无法识别。',
      en: 'The format version of the encrypted record is unknown.',
    });
  }
  const body = sealed.subarray(0, sealed.length - tagBytes);
  const tag = sealed.subarray(sealed.length - tagBytes);
  // The tag is checked before anything is decrypted.
  if (!equalInConstantTime(tagOf(key, context, body), tag)) {
    return refuse('crypto/not-authentic', {
      zh: '加密信息校验失败：数据被改动，或不属于该主体。',
      en: 'The encrypted record is not authentic: it was altered, or belongs to another subject.',
    });
  }
  const vector = body.subarray(1, 1 + vectorBytes);
  const decipher = createDecipheriv('sm4-ctr', key.encryption, vector);
  return ok(Buffer.concat([decipher.update(body.subarray(1 + vectorBytes)), decipher.final()]));
}

const versionOne = Uint8Array.of(1);
const vectorBytes = 16;
const tagBytes = 32;

// Vectors are no secret. Asking the system for random bytes costs 3 µs however few, so they are fetched for many seals.
const vectors = Buffer.alloc(vectorBytes * 256);
let used = vectors.length;

function nextVector(): Buffer {
  if (used === vectors.length) {
    randomFillSync(vectors);
    used = 0;
  }
  used += vectorBytes;
  return vectors.subarray(used - vectorBytes, used);
}

function tagOf(key: SealingKey, context: readonly string[], body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const text of ['tongban/seal', ...context]) {
    const bytes = Buffer.from(text);
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(bytes.length);
    parts.push(length, bytes);
  }
  return hmacSm3(key.authentication, Buffer.concat([...parts, body]));
}
