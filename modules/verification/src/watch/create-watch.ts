import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import type { Directory, KnownSystem } from '../directory.ts';
import { alarmBook } from './alarm-book.ts';
import { slowingsThatEnd } from './end-slowing.ts';
import type { GuessedStatement } from './guess-keys.ts';
import { createGuessCounter } from './guesses.ts';
import { sharedTallies } from './tallies.ts';
import type { WatchThresholds } from './thresholds.ts';
import { answerWatch, type AnswerWatch } from './watch-answers.ts';
import { mismatchWatch } from './watch-mismatches.ts';
import { requestWatch, type RequestWatch } from './watch-requests.ts';

/** The watch over abuse. It sees every question and every answer, over all processes, and acts before people can. */
export interface Watch extends RequestWatch, Pick<AnswerWatch, 'answered'> {
  isBlocked(guess: GuessedStatement): boolean;
  /**
   * Counts a no match before it is answered. True when it belongs to a sweep, and must not be answered. Undefined, without any
   * waiting, for a miss that stands alone.
   */
  isSweep(guess: GuessedStatement, system: KnownSystem): Promise<boolean> | undefined;
  /** Reads what the other processes know, and looks at the share of no match of every system. */
  refresh(): Promise<void>;
  /** Hears what the other processes have blocked. */
  hearBlocks(): Promise<void>;
  tidy(): Promise<void>;
  settled(): Promise<void>;
}

interface WatchParts {
  readonly db: Database;
  readonly keys: Pick<KeyOps, 'mac'>;
  readonly directory: Directory;
  readonly thresholds: WatchThresholds;
  nowMs(): number;
}

export function createWatch(parts: WatchParts): Watch {
  const { db, directory, nowMs } = parts;
  const book = alarmBook({ db, nowMs, onMeasure: () => directory.refresh() });
  const guesses = createGuessCounter(parts);
  const tallies = sharedTallies(db);
  const watching = { ...parts, book, tallies };
  const lookAtMismatches = mismatchWatch(watching);
  const endSlowings = slowingsThatEnd(watching);
  const answers = answerWatch(watching);

  return {
    ...requestWatch(watching),
    answered: answers.answered,
    isBlocked: (guess) => guesses.isBlocked(guess),
    isSweep(guess, system) {
      return guesses.missed(guess, system.systemNo)?.then((sweep) => {
        if (sweep?.isNew === true) {
          const systems = sweep.systems.map((systemNo) => directory.byNumber(systemNo)?.code);
          const evidence = { rule: sweep.kind, attempts: sweep.attempts, systems };
          book.raise({ kind: 'enumeration', system, measure: 'blocked', evidence });
        }
        return sweep !== undefined;
      });
    },
    async refresh() {
      await answers.readCanaries();
      await guesses.refresh();
      await tallies.flush();
      await lookAtMismatches();
      await endSlowings();
      // Last: what acts on systems does not wait for what is only told.
      await answers.tellCatches();
    },
    hearBlocks: () => guesses.refresh(),
    async tidy() {
      await guesses.tidy();
      await tallies.tidy(nowMs());
    },
    async settled() {
      await tallies.flush();
      await answers.tellCatches();
      await book.settled();
    },
  };
}
