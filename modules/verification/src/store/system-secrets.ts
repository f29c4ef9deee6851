import type { DataKeyStore, KeyOps } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';

/** The keys with this module's table as the place for the data keys of systems. */
export function systemSecrets(keys: KeyOps, db: Queryable): KeyOps {
  return keys.withDataKeys(storedDataKeys(db));
}

function storedDataKeys(db: Queryable): DataKeyStore {
  const find: DataKeyStore['find'] = async (subjectId) => {
    const row = await db.maybeOne<{ key: Buffer | null }>(sql`
      select wrapped_key as key from verification.subject_keys where subject_id = ${subjectId}
    `);
    return row === undefined ? undefined : (row.key ?? 'destroyed');
  };
  return {
    find,
    async add(subjectId, key) {
      await db.run(sql`
        insert into verification.subject_keys (subject_id, wrapped_key)
        values (${subjectId}, ${Buffer.from(key)})
        on conflict on constraint subject_keys_pkey do nothing
      `);
      const standing = await find(subjectId);
      if (standing === undefined) throw new Error('A data key that was stored is not there.');
      return standing;
    },
    async destroy(subjectId) {
      await db.run(sql`
        insert into verification.subject_keys (subject_id, wrapped_key, destroyed_at)
        values (${subjectId}, null, now())
        on conflict on constraint subject_keys_pkey do update
           set wrapped_key = null, destroyed_at = now()
      `);
    },
  };
}
