import { readVerifyingKey, type VerifyingKey } from './signing-suites.ts';

/** One of a row of SM2 keys that follow one another: each is vouched for by the one before. */
export interface VouchedKey {
  /** Counted from 0. */
  readonly generation: number;
  readonly keyId: string;
  /** 65 bytes. */
  readonly point: Uint8Array;
  /** Of the key before over `voucherMessage`; absent for the first. */
  readonly voucher: Uint8Array | null;
  readonly openedAt: string | null;
}

/** A key whose signatures are believed, and its place in the row. */
export interface TrustedKey {
  readonly key: VerifyingKey;
  readonly generation: number;
}

/** What the key before signs of a new one. */
export function voucherMessage(before: Pick<VouchedKey, 'keyId'>, key: VouchedKey): Uint8Array {
  return Buffer.from(
    `tongban verification log key\n${key.generation}\n${before.keyId}\n${key.keyId}\n${hex(key.point)}\n${key.openedAt}`,
  );
}

/** What the key of the receipt log signs of a key to which fields are sealed. */
export function envelopeKeyMessage(
  key: Pick<VouchedKey, 'generation' | 'keyId' | 'point'> & { readonly openedAt: string },
): Uint8Array {
  return Buffer.from(
    `tongban verification envelope key\n${key.generation}\n${key.keyId}\n${hex(key.point)}\n${key.openedAt}`,
  );
}

/**
 * The keys somebody noted, and all that follow from them: each key of the row is vouched for by the one before. What was told without
 * a good voucher is not believed.
 */
export function trustedKeys(
  noted: ReadonlyMap<string, Uint8Array>,
  told: readonly VouchedKey[],
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

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
