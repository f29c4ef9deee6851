import {
  envelopeKeyMessage,
  generateSm2EncryptionKey,
  type EnvelopeKey,
  type KeyOps,
} from '@tongban/crypto';
import { sql, type Database, type Queryable, type Transaction } from '@tongban/database';
import { addMs, type Instant } from '@tongban/kernel';
import { logSigner } from '../receipts/log-keys.ts';
import { systemSecrets } from '../store/system-secrets.ts';

/** A key to which systems seal the personal fields of their requests. */
export interface StoredEnvelopeKey extends EnvelopeKey {
  /** Counted from 0. */
  readonly generation: number;
  readonly openedAt: Instant;
  /** The key of the receipt log that signed this one (`envelopeKeyMessage`); null until the next beat for one of before that was done. */
  readonly signedBy: string | null;
  readonly signature: Uint8Array | null;
}

const dayMs = 86_400_000;
/** A key is in use for so long. */
export const envelopeKeyMs = 90 * dayMs;
/** So long after that, what was sealed to it is still opened: nobody is stopped by a change of keys. */
export const afterChangeMs = 7 * dayMs;

export function currentEnvelopeKey(db: Queryable): Promise<StoredEnvelopeKey | undefined> {
  return db.maybeOne<StoredEnvelopeKey>(sql`
    select generation, key_id as "keyId", point, opened_at as "openedAt", signed_by as "signedBy", signature
      from verification.envelope_keys where accepted_until is null order by generation desc limit 1
  `);
}

/** The secret of a key that is in use or still accepted; undefined for any other, and where the secret itself is lost. */
export async function findEnvelopeSecret(
  db: Queryable,
  keys: KeyOps,
  { keyId, now }: { readonly keyId: string; readonly now: Instant },
): Promise<Uint8Array | undefined> {
  const row = await db.maybeOne<{ sealed: Buffer }>(sql`
    select key_sealed as sealed from verification.envelope_keys
     where key_id = ${keyId} and (accepted_until is null or accepted_until > ${now})
  `);
  if (row === undefined) return undefined;
  const opened = await systemSecrets(keys, db).open(sealedFor, row.sealed);
  return opened.ok ? opened.value : undefined;
}

/** Names of the keys to which something sealed may still be opened. */
export async function acceptedEnvelopeKeys(
  db: Queryable,
  now: Instant,
): Promise<ReadonlySet<string>> {
  const rows = await db.many<{ keyId: string }>(sql`
    select key_id as "keyId" from verification.envelope_keys
     where accepted_until is null or accepted_until > ${now} limit ${mostAccepted}
  `);
  return new Set(rows.map(({ keyId }) => keyId));
}

const mostAccepted = 1_000;

interface KeyParts {
  readonly tx: Transaction;
  readonly keys: KeyOps;
  readonly now: Instant;
}

/** Opens the first key, and a new one when the one in use has had its time. Of several processes one does it. */
export function keepEnvelopeKeyFresh({
  db,
  keys,
  now,
}: Omit<KeyParts, 'tx'> & { readonly db: Database }): Promise<StoredEnvelopeKey> {
  return db.transaction(async (tx) => {
    await lock(tx);
    const current = await currentEnvelopeKey(tx);
    if (current === undefined || addMs(current.openedAt, envelopeKeyMs) <= now) {
      return openKey({ tx, keys, now }, current, { acceptedUntil: addMs(now, afterChangeMs) });
    }
    if (current.signature !== null) return current;
    const signed = { ...current, ...(await signatureOf({ tx, keys }, current)) };
    await tx.run(sql`
      update verification.envelope_keys set signed_by = ${signed.signedBy}, signature = ${Buffer.from(signed.signature)}
       where key_id = ${current.keyId}
    `);
    return signed;
  });
}

/**
 * A new key before its time. The one before is accepted for seven days, or not any more when it may have leaked: then systems are told
 * to fetch the new one.
 */
export async function changeEnvelopeKey(
  parts: KeyParts,
  {
    by,
    reason,
    leaked,
  }: { readonly by: string; readonly reason: string; readonly leaked: boolean },
): Promise<StoredEnvelopeKey> {
  await lock(parts.tx);
  const acceptedUntil = leaked ? parts.now : addMs(parts.now, afterChangeMs);
  const current = await currentEnvelopeKey(parts.tx);
  return openKey(parts, current, { acceptedUntil, by, reason });
}

function lock(tx: Transaction): Promise<unknown> {
  return tx.run(sql`select pg_advisory_xact_lock(hashtext('verification.envelope-keys'))`);
}

interface Change {
  readonly acceptedUntil: Instant;
  readonly by?: string;
  readonly reason?: string;
}

async function openKey(
  { tx, keys, now }: KeyParts,
  current: StoredEnvelopeKey | undefined,
  { acceptedUntil, by, reason }: Change,
): Promise<StoredEnvelopeKey> {
  const { secret, publicKey } = generateSm2EncryptionKey();
  const { keyId, point } = publicKey;
  const key = { generation: (current?.generation ?? -1) + 1, keyId, point, openedAt: now };
  const { signedBy, signature } = await signatureOf({ tx, keys }, key);
  const sealed = Buffer.from(await systemSecrets(keys, tx).seal(sealedFor, secret));
  await tx.run(sql`
    update verification.envelope_keys set accepted_until = least(accepted_until, ${acceptedUntil})
     where accepted_until is null or accepted_until > ${acceptedUntil}
  `);
  await tx.run(sql`
    insert into verification.envelope_keys (generation, key_id, point, key_sealed, opened_at, opened_by, reason,
                                            signed_by, signature)
    values (${key.generation}, ${keyId}, ${Buffer.from(point)}, ${sealed}, ${now}, ${by ?? null}, ${reason ?? null},
            ${signedBy}, ${Buffer.from(signature)})
  `);
  return { ...key, signedBy, signature };
}

/** By the key of the log that is in use: who noted one of those keys outside the platform can check this one. */
async function signatureOf(
  { tx, keys }: Pick<KeyParts, 'tx' | 'keys'>,
  key: Parameters<typeof envelopeKeyMessage>[0],
): Promise<{ readonly signedBy: string; readonly signature: Uint8Array }> {
  const sign = await logSigner(tx, keys);
  const { keyId, signature } = sign(envelopeKeyMessage(key));
  return { signedBy: keyId, signature };
}

const sealedFor = 'verification/envelopes';
