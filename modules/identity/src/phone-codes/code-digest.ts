import { randomInt } from 'node:crypto';
import type { KeyOps } from '@tongban/crypto';

export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0');
}

/** A keyed digest: six digits alone could be found from a plain one in a second. */
export function digestOfCode(keys: KeyOps, codeId: string, code: string): Buffer {
  return Buffer.from(keys.mac('identity/phone-code', `${codeId}/${code}`));
}

/** An address of the network as a name for a counter; the address itself is kept nowhere. */
export function digestOfAddress(keys: KeyOps, address: string): string {
  return Buffer.from(keys.mac('identity/address', address)).toString('base64url');
}
