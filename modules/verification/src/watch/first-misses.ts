import type { GuessKey } from './guess-keys.ts';

/** What is worth telling the other processes: the second thing tried on a key, and the first with it. */
export interface FirstMisses {
  /** What is to be shared now; nothing of a miss that stands alone. */
  add(guess: GuessKey, systemNo: number, nowMs: number): readonly Tried[];
  size(): number;
}

/** A value, and the system that tried it. */
export interface Tried {
  readonly value: string;
  readonly systemNo: number;
}

/**
 * Most misses are typing errors and stand alone; those cost nobody a look into the database. Each process keeps back at most one
 * value of a key, so so many processes let so many more attempts pass. Remembers so many keys.
 */
export function firstMisses(rememberMs: number, mostKeys = 200_000): FirstMisses {
  const seen = new Map<string, { first: Tried; isShared: boolean; until: number }>();
  return {
    size: () => seen.size,
    add({ key, value }, systemNo, nowMs) {
      const tried = { value: value(), systemNo };
      const known = seen.get(key);
      if (known === undefined || known.until <= nowMs) {
        seen.delete(key);
        seen.set(key, { first: tried, isShared: false, until: nowMs + rememberMs });
        for (const oldest of seen.keys()) {
          if (seen.size <= mostKeys) break;
          seen.delete(oldest);
        }
        return [];
      }
      if (known.isShared) return [tried];
      if (tried.value === known.first.value) return [];
      known.isShared = true;
      return [known.first, tried];
    },
  };
}
