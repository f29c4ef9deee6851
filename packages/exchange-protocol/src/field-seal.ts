import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync } from 'node:crypto';
import { equalInConstantTime, hmacSm3 } from '@tongban/crypto';

/**
 * Fields that only the receiver may read, such as a citizen number: SM4-CTR, then HMAC-SM3, under the key both platforms
 * agreed on in their contract. The sealed text is what is stored, digested and sent, so that no book on the way holds
 * the number itself.
 */
export interface FieldSeal {
  /** The same text for the same matter is sealed alike, so that an unchanged row stays unchanged; for no other matter. */
  seal(text: string, matter: string): string;
  /** Undefined when it was not sealed under this key. */
  open(sealed: string): string | undefined;
}

/** The two keys of a seal. */
function sealKeys(contractKey: Uint8Array) {
  const derived = Buffer.from(hkdfSync('sm3', contractKey, '', 'tongban/exchange/field/v1', 48));
  // Made ready once: from bare bytes Node would make a key at each use, which costs five times the work itself.
  return {
    encrypting: createSecretKey(derived.subarray(0, 16)),
    authenticating: createSecretKey(derived.subarray(16)),
  };
}

export function fieldSeal(contractKey: Uint8Array): FieldSeal {
  const { encrypting, authenticating } = sealKeys(contractKey);
  return {
    seal(text, matter) {
      const iv = Buffer.from(hmacSm3(authenticating, `${matter}\n${text}`)).subarray(0, 16);
      const cipher = createCipheriv('sm4-ctr', encrypting, iv);
      const covered = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
      const tag = Buffer.from(hmacSm3(authenticating, covered)).subarray(0, 16);
      return sealMark + Buffer.concat([covered, tag]).toString('base64url');
    },
    open(sealed) {
      if (!sealed.startsWith(sealMark)) return undefined;
      const bytes = Buffer.from(sealed.slice(sealMark.length), 'base64url');
      if (bytes.length < 33) return undefined;
      const covered = bytes.subarray(0, -16);
      const tag = Buffer.from(hmacSm3(authenticating, covered)).subarray(0, 16);
      if (!equalInConstantTime(tag, bytes.subarray(-16))) return undefined;
      const decipher = createDecipheriv('sm4-ctr', encrypting, covered.subarray(0, 16));
      return decipher.update(covered.subarray(16), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

const sealMark = 'sm4.';
