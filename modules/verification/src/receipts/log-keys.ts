import {
  generateKeyFor,
  readSigningKey,
  readSm2PublicKey,
  voucherMessage,
  type KeyOps,
  type Signed,
  type VouchedKey,
} from '@tongban/crypto';
import { sql, type Queryable, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { systemSecrets } from '../store/system-secrets.ts';

/** A key that signs, or signed, the heads of the log; the first is the platform's own signing key. */
export type LogKey = VouchedKey & { readonly openedAt: Instant | null };

/** All keys of the log, the one in use last. At least one. */
export async function listLogKeys(
  db: Queryable,
  keys: Pick<KeyOps, 'signingKey'>,
): Promise<LogKey[]> {
  const stored = await readLogKeys(db);
  return stored.length > 0 ? stored : [platformKey(keys, null)];
}

/** As they stand in the table, which an auditor does not believe without the vouchers. */
export function readLogKeys(db: Queryable): Promise<LogKey[]> {
  return db.many<LogKey>(sql`
    select generation, key_id as "keyId", point, voucher, opened_at as "openedAt"
      from verification.log_keys order by generation limit ${mostKeys}
  `);
}

const mostKeys = 10_000;

function platformKey(
  { signingKey: { keyId, point } }: Pick<KeyOps, 'signingKey'>,
  openedAt: Instant | null,
): LogKey {
  return { generation: 0, keyId, point, voucher: null, openedAt };
}

/** Signs under the key in use. Within the transaction that seals, so that a change of keys comes before or after a batch. */
export async function logSigner(
  tx: Queryable,
  keys: KeyOps,
): Promise<(message: Uint8Array) => Signed> {
  const current = await tx.maybeOne<{ keyId: string; sealed: Buffer | null }>(sql`
    select key_id as "keyId", key_sealed as sealed from verification.log_keys
     order by generation desc limit 1
  `);
  if (current === undefined || current.sealed === null) return keys.sign;
  const opened = await systemSecrets(keys, tx).open(sealedFor, current.sealed);
  if (!opened.ok) throw new Error(`The key of the log cannot be opened: ${opened.refusal.code}`);
  const key = readSigningKey('SM2-SM3', opened.value);
  return (message) => ({ keyId: current.keyId, signature: key.sign(message) });
}

const sealedFor = 'verification/receipt-log';

/**
 * A new key signs the log from the next batch on. The one before vouches for it and signs nothing more; what it signed stays
 * provable. Waits for a batch that is just being sealed.
 */
export async function changeLogKey(
  { tx, keys, now }: { tx: Transaction; keys: KeyOps; now: Instant },
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<LogKey> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('verification.seal'))`);
  const known = await readLogKeys(tx);
  if (known.length === 0) await store(tx, platformKey(keys, now), {});
  const before = known.at(-1) ?? platformKey(keys, now);
  const sign = await logSigner(tx, keys);
  const { signing, verifying: point } = generateKeyFor('SM2-SM3');
  const unvouched: LogKey = {
    generation: before.generation + 1,
    keyId: readSm2PublicKey(point).keyId,
    point,
    voucher: null,
    openedAt: now,
  };
  const { signature } = sign(voucherMessage(before, unvouched));
  const key = { ...unvouched, voucher: signature };
  const sealed = await systemSecrets(keys, tx).seal(sealedFor, signing);
  await store(tx, key, { sealed, by, reason });
  return key;
}

async function store(
  tx: Transaction,
  { generation, keyId, point, voucher, openedAt }: LogKey,
  { sealed, by, reason }: { sealed?: Uint8Array; by?: string; reason?: string },
): Promise<void> {
  await tx.run(sql`
    insert into verification.log_keys (generation, key_id, point, key_sealed, voucher, opened_at, opened_by, reason)
    values (${generation}, ${keyId}, ${Buffer.from(point)}, ${sealed === undefined ? null : Buffer.from(sealed)},
            ${voucher === null ? null : Buffer.from(voucher)}, ${openedAt}, ${by ?? null}, ${reason ?? null})
  `);
}
