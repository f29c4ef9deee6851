import { anyOf, groupCommit, sql, type Database, type Queryable } from '@tongban/database';
import type { DataKeyStore, KeyOps, WrappedKey } from '@tongban/crypto';

/** The keys with identity's table as the place for the data keys of persons and officers. */
export function personKeys(keys: KeyOps, db: Queryable): KeyOps {
  return keys.withDataKeys(
    storedDataKeys(db, async (subjectId) => (await findDataKeys(db, [subjectId]))[0]),
  );
}

/**
 * The same outside of transactions: keys looked for at the same time are read together. None is remembered, so that a
 * key destroyed in any process is destroyed at once.
 */
export function personKeysReadTogether(keys: KeyOps, db: Database): KeyOps {
  const lookUps = groupCommit<string, FoundKey>({
    lanes: 2,
    run: (subjectIds) => findDataKeys(db, subjectIds),
  });
  return keys.withDataKeys(storedDataKeys(db, (subjectId) => lookUps.add(subjectId)));
}

type FoundKey = WrappedKey | 'destroyed' | undefined;

/** The keys in the order asked for. */
async function findDataKeys(db: Queryable, subjectIds: readonly string[]): Promise<FoundKey[]> {
  const rows = await db.many<{ subjectId: string; key: Buffer | null }>(sql`
    select subject_id as "subjectId", wrapped_key as key
      from identity.subject_keys
     where subject_id = ${anyOf('uuid', [...new Set(subjectIds)])}
  `);
  const keys = new Map(
    rows.map(({ subjectId, key }) => [subjectId, key ?? ('destroyed' as const)]),
  );
  return subjectIds.map((subjectId) => keys.get(subjectId));
}

function storedDataKeys(db: Queryable, find: DataKeyStore['find']): DataKeyStore {
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
