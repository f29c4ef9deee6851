import { timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, without telling by time how much of them is. */
export function equalInConstantTime(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
