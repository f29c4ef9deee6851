import { generateSm2EncryptionKey, type EnvelopeKey, type KeyOps } from '@tongban/crypto';
import { sql, type Database, type Queryable } from '@tongban/database';
import { addMs, type Instant } from '@tongban/kernel';
import { systemSecrets } from '../store/system-secrets.ts';

/** A key to which systems seal the personal fields of their requests. */
export interface StoredEnvelopeKey extends EnvelopeKey {
  /** Counted from 0. */
  readonly generation: number;
  readonly openedAt: Instant;
}

const dayMs = 86_400_000;
/** A key is in use for so long. */
export const envelopeKeyMs = 90 * dayMs;
/** So long after that, what was sealed to it is still opened: nobody is stopped by a change of keys. */
export const afterChangeMs = 7 * dayMs;

export function currentEnvelopeKey(db: Queryable): Promise<StoredEnvelopeKey | undefined> {
  return db.maybeOne<StoredEnvelopeKey>(sql`
    select generation, key_id as "keyId", point, opened_at as "openedAt"
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
  readonly db: Database;
  readonly keys: KeyOps;
  readonly now: Instant;
}

/** Opens the first key, and a new one when the one in use has had its time. Of several processes one does it. */
export function keepEnvelopeKeyFresh(parts: KeyParts): Promise<StoredEnvelopeKey> {
  return changed(parts, (current) =>
    current !== undefined && addMs(current.openedAt, envelopeKeyMs) > parts.now
      ? undefined
      : { acceptedUntil: addMs(parts.now, afterChangeMs) },
  );
}

/**
 * A new key before its time. The one before is accepted for seven days, or not any more when it may have leaked: then systems are told
 * to fetch the new one.
 */
export function changeEnvelopeKey(
  parts: KeyParts,
  {
    by,
    reason,
    leaked,
  }: { readonly by: string; readonly reason: string; readonly leaked: boolean },
): Promise<StoredEnvelopeKey> {
  const acceptedUntil = leaked ? parts.now : addMs(parts.now, afterChangeMs);
  return changed(parts, () => ({ acceptedUntil, by, reason }));
}

interface Change {
  readonly acceptedUntil: Instant;
  readonly by?: string;
  readonly reason?: string;
}

function changed(
  { db, keys, now }: KeyParts,
  changeOf: (current: StoredEnvelopeKey | undefined) => Change | undefined,
): Promise<StoredEnvelopeKey> {
  return db.transaction(async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(hashtext('verification.envelope-keys'))`);
    const current = await currentEnvelopeKey(tx);
    const change = changeOf(current);
    if (change === undefined) return current!;
    const { secret, publicKey } = generateSm2EncryptionKey();
    const { keyId, point } = publicKey;
    const generation = (current?.generation ?? -1) + 1;
    const sealed = Buffer.from(await systemSecrets(keys, tx).seal(sealedFor, secret));
    await tx.run(sql`
      update verification.envelope_keys set accepted_until = least(accepted_until, ${change.acceptedUntil})
       where accepted_until is null or accepted_until > ${change.acceptedUntil}
    `);
    await tx.run(sql`
      insert into verification.envelope_keys (generation, key_id, point, key_sealed, opened_at, opened_by, reason)
      values (${generation}, ${keyId}, ${Buffer.from(point)}, ${sealed}, ${now}, ${change.by ?? null},
              ${change.reason ?? null})
    `);
    return { generation, keyId, point, openedAt: now };
  });
}

const sealedFor = 'verification/envelopes';
