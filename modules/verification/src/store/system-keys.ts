import { randomBytes } from 'node:crypto';
import { generateKeyFor, type KeyOps, type SigningAlgorithm } from '@tongban/crypto';
import { sql, type Database, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { systemSecrets } from './system-secrets.ts';

export interface NewSystemKey {
  readonly system: { readonly systemNo: number; readonly code: string };
  readonly algorithm: SigningAlgorithm;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** The system's own public key. Without it a key is made here, and its secret part is told once. */
  readonly publicKey?: Uint8Array;
  /** What the key's id begins with; the system's code unless told. */
  readonly idPrefix?: string;
}

export interface IssuedKey {
  readonly keyId: string;
  /** What the system signs with; absent when it brought its own public key. Nobody can be told it again. */
  readonly signing?: Uint8Array;
}

/** A key for a system. The one before stays good until it ends or is revoked: a change needs no pause. */
export async function issueSystemKey(
  { db, keys }: { db: Queryable; keys: KeyOps },
  { system, algorithm, notBefore, notAfter, publicKey, idPrefix = system.code }: NewSystemKey,
): Promise<IssuedKey> {
  const made = publicKey === undefined ? generateKeyFor(algorithm) : undefined;
  const verifying = publicKey ?? made!.verifying;
  const keyId = `${idPrefix}-${randomBytes(4).toString('hex')}`.slice(-40);
  const sealed = await systemSecrets(keys, db).seal(secretSubject(system.code), verifying);
  await db.run(sql`
    insert into verification.system_keys (key_id, system_no, algorithm, key_sealed, not_before, not_after)
    values (${keyId}, ${system.systemNo}, ${algorithm}, ${Buffer.from(sealed)}, ${notBefore}, ${notAfter})
  `);
  return { keyId, ...(made !== undefined && { signing: made.signing }) };
}

/** A key as officers see it: nothing it could be used with. */
export interface ListedKey {
  readonly keyId: string;
  readonly algorithm: SigningAlgorithm;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly revokedAt: Instant | null;
  readonly reason: string | null;
}

/** The newest first. */
export function listSystemKeys(db: Database, systemNo: number): Promise<ListedKey[]> {
  return db.many<ListedKey>(sql`
    select key_id as "keyId", algorithm, not_before as "notBefore", not_after as "notAfter",
           revoked_at as "revokedAt", revoke_reason as reason
      from verification.system_keys where system_no = ${systemNo} order by not_before desc, key_id limit 50
  `);
}

/** Ends a key for good; false when the system has no such key that is not ended. */
export async function revokeSystemKey(
  db: Database,
  { systemNo, keyId, at, by, reason }: Revocation,
): Promise<boolean> {
  const ended = await db.run(sql`
    update verification.system_keys set revoked_at = ${at}, revoked_by = ${by}, revoke_reason = ${reason}
     where system_no = ${systemNo} and key_id = ${keyId} and revoked_at is null
  `);
  return ended === 1;
}

interface Revocation {
  readonly systemNo: number;
  readonly keyId: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

export function secretSubject(systemCode: string): string {
  return `verification/${systemCode}`;
}
