import { envelopeKeyMessage, trustedKeys, type EnvelopeKey } from '@tongban/crypto';

/**
 * The key to which fields are sealed, as the platform tells it. With keys of the receipt log that were noted before, only one that
 * they signed.
 *
 * @throws Error when it is not signed by a key that follows from the noted ones
 */
export async function fetchEnvelopeKey({
  get,
  logKeys,
}: {
  get(path: string): Promise<unknown>;
  readonly logKeys?: ReadonlyMap<string, Uint8Array>;
}): Promise<EnvelopeKey> {
  const told = (await get('/api/verification-envelope-key')) as ToldKey;
  const key = { ...told, point: bytes(told.point) };
  if (logKeys !== undefined) {
    const log = (await get('/api/verification-log')) as { keys: readonly ToldLogKey[] };
    const row = log.keys.map(({ point, voucher, openedAt = null, ...rest }) => ({
      ...rest,
      openedAt,
      point: bytes(point),
      voucher: voucher === undefined ? null : bytes(voucher),
    }));
    const signer = trustedKeys(logKeys, row).get(told.signedBy ?? '')?.key;
    if (signer?.verify(envelopeKeyMessage(key), bytes(told.signature ?? '')) !== true) {
      throw new Error(
        'The key to seal to is not signed by a key of the receipt log that was noted.',
      );
    }
  }
  return { keyId: key.keyId, point: key.point };
}

interface ToldKey {
  readonly generation: number;
  readonly keyId: string;
  /** In hexadecimal digits, as everything here. */
  readonly point: string;
  readonly openedAt: string;
  readonly signedBy?: string;
  readonly signature?: string;
}

interface ToldLogKey {
  readonly generation: number;
  readonly keyId: string;
  readonly point: string;
  readonly voucher?: string;
  readonly openedAt?: string;
}

function bytes(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}
