import { randomBytes } from 'node:crypto';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { equalInConstantTime } from './equal-in-constant-time.ts';
import { hmacSm3 } from './sm3.ts';

/**
 * A code that says nothing by itself and cannot be guessed: 80 random bits and 48 bits of HMAC-SM3, as 26
 * capitals and digits that fit a QR code's dense mode. A wrong code is refused without asking the database.
 */
export function createCheckedToken(key: Uint8Array, purpose: string): string {
  const random = randomBytes(randomPart);
  return encode(Buffer.concat([random, markOf(key, purpose, random)]));
}

/** The token in its one spelling, when it was made with this key for this purpose. */
export function readCheckedToken(
  key: Uint8Array,
  purpose: string,
  text: string,
): Result<string, Refusal<'crypto/token-wrong'>> {
  const spelled = text
    .slice(0, 64)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const bytes = decode(spelled);
  if (bytes !== undefined) {
    const mark = markOf(key, purpose, bytes.subarray(0, randomPart));
    if (equalInConstantTime(mark, bytes.subarray(randomPart))) return ok(spelled);
  }
  return refuse('crypto/token-wrong', {
    zh: '核验码不正确，请重新扫描或逐位核对。',
    en: 'The verification code is not correct. Scan it again or compare it character by character.',
  });
}

const randomPart = 10;
const markPart = 6;
const characters = 26;

// Crockford's letters: none that is taken for a digit, and no U.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function markOf(key: Uint8Array, purpose: string, random: Uint8Array): Uint8Array {
  const marked = Buffer.concat([Buffer.from(`tongban/token/${purpose}\0`), random]);
  return hmacSm3(key, marked).subarray(0, markPart);
}

function encode(bytes: Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let index = 0; index < characters; index += 1) {
    text = alphabet[Number(rest % 32n)]! + text;
    rest /= 32n;
  }
  return text;
}

function decode(text: string): Uint8Array | undefined {
  if (text.length !== characters) return undefined;
  let number = 0n;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    number = number * 32n + BigInt(value);
  }
  if (number >= 1n << 128n) return undefined;
  return Buffer.from(number.toString(16).padStart(32, '0'), 'hex');
}
