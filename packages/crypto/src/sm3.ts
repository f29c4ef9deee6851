import { createHmac, hash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** SM3 (GB/T 32905): 32 bytes. Text is taken as UTF-8. */
export function sm3(data: string | Uint8Array): Uint8Array {
  return bytesOf(hash('sm3', data, 'binary'));
}

/** HMAC with SM3: 32 bytes. */
export function hmacSm3(key: Uint8Array | KeyObject, data: string | Uint8Array): Uint8Array {
  return bytesOf(createHmac('sm3', key).update(data).digest('binary'));
}

// A `Buffer` that Node's cryptography makes owns memory outside the heap, which costs twice the hashing of a short text and once more
// to collect. One made of a string lies in the pool that all small buffers share.
function bytesOf(binary: string): Uint8Array {
  return Buffer.from(binary, 'binary');
}
