import { InstantText, Type } from '@tongban/http';
import type { LogKey } from '../receipts/log-keys.ts';

export const LogKeyBody = Type.Object({
  /** Counted from 0, the platform's own signing key. */
  generation: Type.Integer(),
  keyId: Type.String(),
  algorithm: Type.String(),
  /** 130 hexadecimal digits. */
  point: Type.String(),
  /** Signature of the key before over this one; absent for the first. */
  voucher: Type.Optional(Type.String()),
  openedAt: Type.Optional(InstantText),
});

export function logKeyBody({ generation, keyId, point, voucher, openedAt }: LogKey) {
  return {
    generation,
    keyId,
    algorithm: 'SM2-SM3',
    point: hex(point),
    ...(voucher !== null && { voucher: hex(voucher) }),
    ...(openedAt !== null && { openedAt }),
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
