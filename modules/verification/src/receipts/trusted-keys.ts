import { readVerifyingKey, type VerifyingKey } from '@tongban/crypto';
import { voucherMessage, type LogKey } from './log-keys.ts';

/** A key whose signatures an auditor believes, and its place among the keys of the log. */
export interface TrustedKey {
  readonly key: VerifyingKey;
  /** Later heads are signed by keys of this generation or a later one. */
  readonly generation: number;
}

/**
 * The keys an auditor noted, and all that follow from them: each key of the log is vouched for by the one before. What the
 * platform's own table says without a good voucher is not believed.
 */
export function trustedKeys(
  noted: ReadonlyMap<string, Uint8Array>,
  told: readonly LogKey[],
): Map<string, TrustedKey> {
  const generations = new Map(told.map(({ keyId, generation }) => [keyId, generation]));
  const trusted = new Map<string, TrustedKey>();
  for (const [keyId, point] of noted) {
    const key = readVerifyingKey('SM2-SM3', point);
    trusted.set(keyId, { key, generation: generations.get(keyId) ?? 0 });
  }
  for (const [index, key] of told.entries()) {
    const before = told[index - 1];
    if (before === undefined || key.voucher === null || noted.has(key.keyId)) continue;
    const vouching = trusted.get(before.keyId)?.key;
    if (vouching?.verify(voucherMessage(before, key), key.voucher) !== true) continue;
    const verifying = readVerifyingKey('SM2-SM3', key.point);
    trusted.set(key.keyId, { key: verifying, generation: key.generation });
  }
  return trusted;
}
