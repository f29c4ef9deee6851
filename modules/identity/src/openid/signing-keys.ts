import { generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto';
import type { KeyOps } from '@tongban/crypto';
import { sql, type Database, type Queryable, type Transaction } from '@tongban/database';
import { addMs, type Clock, type Instant } from '@tongban/kernel';
import { personKeys } from '../store/person-keys.ts';

export interface SigningKey extends JsonWebKey {
  readonly kid: string;
  readonly alg: 'ES256' | 'RS256';
  readonly use: 'sig';
}

const algorithms = ['ES256', 'RS256'] as const;
const minuteMs = 60_000;
/** Systems keep the key set for a while: a new key is published so long before it signs. */
const publishedBeforeMs = 60 * minuteMs;
/** Nothing signed lives longer than this. */
const publishedAfterMs = 24 * 60 * minuteMs;
// The key that seals the signing keys belongs to no person.
const sealingSubject = '00000000-0000-7000-8000-00000000516e';

interface StoredKey {
  readonly keyId: string;
  readonly algorithm: (typeof algorithms)[number];
  readonly sealedKey: Buffer;
  readonly signsFrom: Instant;
}

/** The keys to publish, those that sign first. At the first start they are made. */
export async function readSigningKeys(parts: SigningKeyParts): Promise<readonly SigningKey[]> {
  const { db, keys, clock } = parts;
  const at = clock();
  const missing = async (tx: Queryable) => {
    const rows = await findKeys(tx, at);
    return algorithms.filter((one) => !rows.some(({ algorithm }) => algorithm === one));
  };
  if ((await missing(db)).length > 0) {
    await db.transaction(async (tx) => {
      await tx.run(sql`select pg_advisory_xact_lock(20263)`);
      for (const algorithm of await missing(tx)) {
        await addKey(tx, keys, { algorithm, at, signsFrom: at });
      }
    });
  }
  const rows = await findKeys(db, at);
  const signing = (row: StoredKey) => row.signsFrom <= at;
  const ordered = [...rows.filter(signing), ...rows.filter((row) => !signing(row))];
  return Promise.all(ordered.map((row) => openKey(keys, db, row)));
}

export interface SigningKeyParts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly clock: Clock;
}

/**
 * Begins a change of keys: the new ones are published at once, sign in an hour, and the old ones are published until nothing
 * they signed is valid. No token becomes invalid by it.
 */
export async function rotateSigningKeys(
  tx: Transaction,
  { keys, clock }: Pick<SigningKeyParts, 'keys' | 'clock'>,
): Promise<void> {
  const at = clock();
  const signsFrom = addMs(at, publishedBeforeMs);
  await tx.run(sql`select pg_advisory_xact_lock(20263)`);
  await tx.run(sql`
    update identity.signing_keys set retires_at = ${addMs(signsFrom, publishedAfterMs)}
     where retires_at is null
  `);
  for (const algorithm of algorithms) await addKey(tx, keys, { algorithm, at, signsFrom });
}

function findKeys(db: Queryable, at: Instant): Promise<StoredKey[]> {
  return db.many<StoredKey>(sql`
    select key_id as "keyId", algorithm, sealed_key as "sealedKey", signs_from as "signsFrom"
      from identity.signing_keys
     where retires_at is null or retires_at > ${at}
     order by signs_from desc, key_id limit 20
  `);
}

async function addKey(
  tx: Queryable,
  keys: KeyOps,
  { algorithm, at, signsFrom }: { algorithm: 'ES256' | 'RS256'; at: Instant; signsFrom: Instant },
): Promise<void> {
  const { privateKey } =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const text = JSON.stringify(privateKey.export({ format: 'jwk' }));
  const keyId = randomBytes(12).toString('base64url');
  const sealed = await personKeys(keys, tx).seal(sealingSubject, text);
  await tx.run(sql`
    insert into identity.signing_keys (key_id, algorithm, sealed_key, created_at, signs_from)
    values (${keyId}, ${algorithm}, ${Buffer.from(sealed)}, ${at}, ${signsFrom})
  `);
}

async function openKey(keys: KeyOps, db: Queryable, row: StoredKey): Promise<SigningKey> {
  const text = await personKeys(keys, db).openText(sealingSubject, row.sealedKey);
  if (!text.ok) throw new Error(`The signing key ${row.keyId} cannot be opened.`);
  return {
    ...(JSON.parse(text.value) as JsonWebKey),
    kid: row.keyId,
    alg: row.algorithm,
    use: 'sig',
  };
}
