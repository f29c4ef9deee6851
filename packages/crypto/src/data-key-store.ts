/** A subject's data key, encrypted under a master key. */
export type WrappedKey = Uint8Array;

/**
 * Where the wrapped data keys of subjects are kept; a module gives a table for it. Destroying a key makes
 * everything sealed for the subject unreadable, backups included, while hashes over it stay valid.
 */
export interface DataKeyStore {
  find(subjectId: string): Promise<WrappedKey | 'destroyed' | undefined>;
  /** Keeps the key unless the subject already has one, and returns the one that stands. */
  add(subjectId: string, key: WrappedKey): Promise<WrappedKey | 'destroyed'>;
  /** Forgets the key and remembers that it was destroyed, so that no second one is made. */
  destroy(subjectId: string): Promise<void>;
}

/** Data keys in memory, for tests and for programs that keep nothing. */
export function memoryDataKeys(): DataKeyStore {
  const keys = new Map<string, WrappedKey | 'destroyed'>();
  return {
    find: (subjectId) => Promise.resolve(keys.get(subjectId)),
    add: (subjectId, key) => {
      const standing = keys.get(subjectId) ?? key;
      keys.set(subjectId, standing);
      return Promise.resolve(standing);
    },
    destroy: (subjectId) => {
      keys.set(subjectId, 'destroyed');
      return Promise.resolve();
    },
  };
}
