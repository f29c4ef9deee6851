import { randomBytes } from 'node:crypto';
import type { Refusal, Result } from '@tongban/kernel';
import { openWith, sealingKeyBytes, sealingKeyOf, sealWith, type SealingKey } from './seal.ts';
import { sm2Encrypt } from './sm2-encryption.ts';

/** The public key to which systems seal the fields of their requests. */
export interface EnvelopeKey {
  readonly keyId: string;
  /** 65 bytes. */
  readonly point: Uint8Array;
}

/**
 * The personal fields of a request, closed to everything on the way: gateways that end TLS, proxies and their logs. SM4-CTR and
 * HMAC-SM3 under a data key that is encrypted with SM2 once and used for many requests.
 */
export interface FieldEnvelope {
  /** Of the platform's envelope key. */
  readonly keyId: string;
  /** The data key (48 bytes) under the envelope key, base64url. */
  readonly dataKey: string;
  /** The fields as sealed JSON, base64url. */
  readonly fields: string;
}

/** Seals requests of one system under one new data key. */
export function fieldSealer(
  { keyId, point }: EnvelopeKey,
  system: string,
): (fields: object) => FieldEnvelope {
  const bytes = randomBytes(sealingKeyBytes);
  const key = sealingKeyOf(bytes);
  const dataKey = Buffer.from(sm2Encrypt({ point }, bytes)).toString('base64url');
  return function seal(fields) {
    const sealed = sealWith(key, contextOf(system, keyId), Buffer.from(JSON.stringify(fields)));
    return { keyId, dataKey, fields: Buffer.from(sealed).toString('base64url') };
  };
}

/** The JSON of the fields. What was sealed for another system, or altered, is not authentic. */
export function openFields(
  key: SealingKey,
  system: string,
  { keyId, fields }: Pick<FieldEnvelope, 'keyId' | 'fields'>,
): Result<Uint8Array, Refusal<'crypto/not-authentic' | 'crypto/unknown-format'>> {
  return openWith(key, contextOf(system, keyId), Buffer.from(fields, 'base64url'));
}

function contextOf(system: string, keyId: string): string[] {
  return ['request-fields', system, keyId];
}
