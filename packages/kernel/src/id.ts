import type { Branded } from './branded.ts';

/** A new UUIDv7 (RFC 9562): sorts by the millisecond it was made. */
export function newId<Id extends Branded<string>>(): Id {
  const random = nextRandom();
  random[0] = 0x70 | (random[0]! & 0x0f);
  random[2] = 0x80 | (random[2]! & 0x3f);
  const made = Date.now().toString(16).padStart(12, '0');
  let tail = '';
  for (const byte of random) tail += hexPairs[byte];
  return `${made.slice(0, 8)}-${made.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}` as Id;
}

const randomBytes = 10;
const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
// Asking the system for random bytes costs 2 µs however few they are, so they are fetched for many ids at once.
const supply = new Uint8Array(randomBytes * 256);
let used = supply.length;

function nextRandom(): Uint8Array {
  if (used === supply.length) {
    crypto.getRandomValues(supply);
    used = 0;
  }
  used += randomBytes;
  return supply.subarray(used - randomBytes, used);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return uuid.test(text);
}
