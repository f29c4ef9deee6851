import { groupCommit, sql, type Database } from '@tongban/database';
import type { KeyOps } from '@tongban/crypto';
import { toInstant } from '@tongban/kernel';
import { firstMisses } from './first-misses.ts';
import {
  guessKeys,
  guessLimits,
  type GuessedStatement,
  type GuessKey,
  type GuessKind,
} from './guess-keys.ts';
import { addGuesses, type SharedGuess } from './store-guesses.ts';
import type { WatchThresholds } from './thresholds.ts';

export interface Sweep {
  readonly kind: GuessKind;
  readonly attempts: number;
  /** The systems that took part, without anything of the person. */
  readonly systems: readonly number[];
  /** Recognised by this process, so told by it. */
  readonly isNew: boolean;
}

/** Who tries statements until one fits, over all systems and all processes. */
export interface GuessCounter {
  /** Whether the statement belongs to something that is blocked, as far as is known here. Asked before the source is. */
  isBlocked(guess: GuessedStatement): boolean;
  /** Counts a no match before it is answered; answers the sweep it belongs to. Asks the database only when it does not stand alone. */
  missed(guess: GuessedStatement, systemNo: number): Promise<Sweep | undefined> | undefined;
  /** Hears what other processes have blocked. */
  refresh(): Promise<void>;
  /** Forgets what is older than it is remembered. */
  tidy(): Promise<void>;
}

export function createGuessCounter(parts: {
  db: Database;
  keys: Pick<KeyOps, 'mac'>;
  thresholds: WatchThresholds;
  nowMs(): number;
}): GuessCounter {
  const { db, thresholds, nowMs } = parts;
  const keysOf = guessKeys(parts.keys);
  const limits = guessLimits(thresholds);
  const firsts = firstMisses(thresholds.rememberMs);
  const blocked = new Map<string, number>();
  let heardBlock = 0;
  const shared = groupCommit<readonly SharedGuess[], Sweep | undefined>({
    run: (guesses) =>
      addGuesses(db, guesses, { nowMs: nowMs(), rememberMs: thresholds.rememberMs }),
    maxItems: 100,
  });

  function isKeyBlocked({ key }: GuessKey): boolean {
    const until = blocked.get(key);
    if (until === undefined) return false;
    if (until > nowMs()) return true;
    blocked.delete(key);
    return false;
  }

  async function refresh(): Promise<void> {
    const rows = await db.many<{ blockNo: number; key: string; until: string }>(sql`
      select block_no as "blockNo", key, until from verification.blocks
       where block_no > ${heardBlock} order by block_no limit 10000
    `);
    for (const { blockNo, key, until } of rows) {
      blocked.set(key.replaceAll('-', ''), Date.parse(until));
      // Numbers of a sequence may become visible out of order: the last few are read again.
      heardBlock = Math.max(heardBlock, blockNo - 100);
    }
  }

  return {
    isBlocked: (guess) => blocked.size > 0 && keysOf(guess).some(isKeyBlocked),
    missed(guess, systemNo) {
      const now = nowMs();
      const worth = keysOf(guess).flatMap((one) => {
        const tried = firsts.add(one, systemNo, now);
        const { kind, key } = one;
        return tried.length === 0 ? [] : [{ kind, key, tried, limit: limits[kind] }];
      });
      if (worth.length === 0) return undefined;
      return shared.add(worth).then(async (sweep) => {
        if (sweep !== undefined) await refresh();
        return sweep;
      });
    },
    refresh,
    async tidy() {
      const before = toInstant(nowMs() - thresholds.rememberMs);
      await db.run(sql`delete from verification.guesses where seen_at < ${before}`);
      await db.run(sql`delete from verification.blocks where until < ${toInstant(nowMs())}`);
    },
  };
}
