import type { KeyOps } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import { addMs, type Clock, type Instant } from '@tongban/kernel';
import { issueSystemKey, secretSubject } from '../store/system-keys.ts';
import { systemSecrets } from '../store/system-secrets.ts';

/** What a system of the demonstration signs with. */
export interface DemonstrationAccess {
  readonly system: string;
  readonly keyId: string;
  readonly secret: Uint8Array;
}

interface Parts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly clock: Clock;
}

const years = 366 * 86_400_000;
const soonMs = 7 * 86_400_000;

/** A key with which a system of the demonstration asks: the one it was given before while that is good, else another. */
export async function giveDemonstrationAccess(
  parts: Parts,
  code: string,
): Promise<DemonstrationAccess> {
  const now = parts.clock();
  const system = await parts.db.one<{ systemNo: number; code: string }>(sql`
    select system_no as "systemNo", code from verification.systems where code = ${code}
  `);
  const idPrefix = `${code}-demo`;
  const before = await accessBefore(parts, { ...system, idPrefix, now });
  if (before !== undefined) return before;
  const { keyId, signing } = await issueSystemKey(parts, {
    system,
    algorithm: 'HMAC-SM3',
    notBefore: addMs(now, -60_000),
    notAfter: addMs(now, years),
    idPrefix,
  });
  if (signing === undefined) throw new Error('A secret was made.');
  return { system: code, keyId, secret: signing };
}

/** Undefined also for a key that another master key has sealed: nobody can open it any more. */
async function accessBefore(
  { db, keys }: Parts,
  {
    systemNo,
    code,
    idPrefix,
    now,
  }: { systemNo: number; code: string; idPrefix: string; now: Instant },
): Promise<DemonstrationAccess | undefined> {
  const row = await db.maybeOne<{ keyId: string; sealed: Buffer }>(sql`
    select key_id as "keyId", key_sealed as sealed from verification.system_keys
     where system_no = ${systemNo} and algorithm = 'HMAC-SM3' and starts_with(key_id, ${`${idPrefix}-`})
       and revoked_at is null and not_before <= ${now} and not_after > ${addMs(now, soonMs)}
     order by not_after desc, key_id limit 1
  `);
  if (row === undefined) return undefined;
  const secret = await systemSecrets(keys, db).open(secretSubject(code), row.sealed);
  return secret.ok ? { system: code, keyId: row.keyId, secret: secret.value } : undefined;
}
