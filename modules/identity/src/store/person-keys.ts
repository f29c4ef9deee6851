import { sql, type Queryable } from '@tongban/database';
import type { DataKeyStore, KeyOps, WrappedKey } from '@tongban/crypto';

/** The keys with identity's table as the place for the data keys of persons and officers. */
export function personKeys(keys: KeyOps, db: Queryable): KeyOps {
  return keys.withDataKeys(storedDataKeys(db));
}

function storedDataKeys(db: Queryable): DataKeyStore {
  const find: DataKeyStore['find'] = async (subjectId) => {
    const row = await db.maybeOne<{ key: Buffer | null }>(sql`
      select wrapped_key as key from identity.subject_keys where subject_id = ${subjectId}
    `);
    return row === undefined ? undefined : (row.key ?? 'destroyed');
  };
  return {
    find,
    async add(subjectId, key) {
      await db.run(sql`
        insert into identity.subject_keys (subject_id, wrapped_key)
        values (${subjectId}, ${Buffer.from(key)})
        on conflict on constraint subject_keys_pkey do nothing
      `);
      const standing = await find(subjectId);
      if (standing === undefined) throw new Error('A data key that was stored is not there.');
      return standing;
    },
    async destroy(subjectId) {
      await db.run(sql`
        insert into identity.subject_keys (subject_id, wrapped_key, destroyed_at)
        values (${subjectId}, null, now())
        on conflict on constraint subject_keys_pkey do update
           set wrapped_key = null, destroyed_at = now()
      `);
    },
  };
}

/** For opening only: the key came with the row it opens. */
export function knownDataKey(key: WrappedKey | 'destroyed'): DataKeyStore {
  const readOnly = () => Promise.reject(new Error('A data key that was only read is not changed.'));
  return { find: () => Promise.resolve(key), add: readOnly, destroy: readOnly };
}
