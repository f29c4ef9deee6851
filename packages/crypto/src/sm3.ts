import { createHmac, hash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** SM3 (GB/T 32905): 32 bytes. Text is taken as UTF-8. */
export function sm3(data: string | Uint8Array): Uint8Array {
  return hash('sm3', data, 'buffer');
}

/** HMAC with SM3: 32 bytes. */
export function hmacSm3(key: Uint8Array | KeyObject, data: string | Uint8Array): Uint8Array {
  return createHmac('sm3', key).update(data).digest();
}
