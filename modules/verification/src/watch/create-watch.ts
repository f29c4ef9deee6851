import type { KeyOps } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import type { Directory, KnownSystem } from '../directory.ts';
import type { VerificationResult } from '../domain/words.ts';
import { alarmBook, type AlarmBook } from './alarm-book.ts';
import type { GuessedStatement } from './guess-keys.ts';
import { createGuessCounter } from './guesses.ts';
import { nightOf } from './night-of.ts';
import { sharedTallies, type Tallies } from './tallies.ts';
import type { WatchThresholds } from './thresholds.ts';
import { mismatchWatch } from './watch-mismatches.ts';

/** The watch over abuse. It sees every question and every answer, over all processes, and acts before people can. */
export interface Watch extends RequestWatch {
  isBlocked(guess: GuessedStatement): boolean;
  /**
   * Counts a no match before it is answered. True when it belongs to a sweep, and must not be answered. Undefined, without any
   * waiting, for a miss that stands alone.
   */
  isSweep(guess: GuessedStatement, system: KnownSystem): Promise<boolean> | undefined;
  answered(seen: Seen): void;
  /** Reads what the other processes know, and looks at the share of no match of every system. */
  refresh(): Promise<void>;
  /** Hears what the other processes have blocked. */
  hearBlocks(): Promise<void>;
  tidy(): Promise<void>;
  settled(): Promise<void>;
}

/** What is seen of requests, before or beside their questions. */
interface RequestWatch {
  repeated(system: KnownSystem): void;
  nonceReused(system: KnownSystem, keyId: string): void;
  wrongSignature(systemCode: string): void;
  /** The signature was good: the key is in use where the contract names no network, so perhaps in strange hands. */
  foreignNetwork(systemCode: string, keyId: string): void;
  softLimit(system: KnownSystem, usage: Readonly<Record<string, number>>): void;
}

export interface Seen {
  readonly system: KnownSystem;
  readonly person: string;
  readonly result: VerificationResult;
  readonly receipt: number;
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
  const book = alarmBook({ db, nowMs, onSuspended: () => directory.refresh() });
  const guesses = createGuessCounter(parts);
  const tallies = sharedTallies(db);
  const lookAtMismatches = mismatchWatch({ ...parts, book });
  let canaries: ReadonlySet<string> = new Set();

  return {
    ...requestWatch(parts, book, tallies),
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
    answered({ system, receipt, person }) {
      const night = nightOf(nowMs());
      if (night !== undefined) {
        const usual = system.contract?.live.terms.usualNightCalls ?? 0;
        tallies.add(`night ${system.systemNo}`, night, usual + 1, (calls) => {
          const evidence = { calls, usual, receipt };
          book.raise({ kind: 'night-bulk', system, measure: 'watched', evidence });
        });
      }
      if (canaries.has(person)) {
        book.raise({ kind: 'canary', system, measure: 'watched', evidence: { receipt } });
      }
    },
    async refresh() {
      const rows = await db.many<{ person: string }>(
        sql`select person from verification.canaries limit ${mostCanaries}`,
      );
      canaries = new Set(rows.map(({ person }) => person.replaceAll('-', '')));
      await guesses.refresh();
      await tallies.flush();
      await lookAtMismatches();
    },
    hearBlocks: () => guesses.refresh(),
    async tidy() {
      await guesses.tidy();
      await tallies.tidy(nowMs());
    },
    async settled() {
      await tallies.flush();
      await book.settled();
    },
  };
}

const mostCanaries = 100_000;

function requestWatch(
  { directory, thresholds, nowMs }: WatchParts,
  book: AlarmBook,
  tallies: Tallies,
): RequestWatch {
  const minute = () => Math.floor(nowMs() / 60_000);
  return {
    repeated(system) {
      const { repeatsPerMinute } = thresholds;
      tallies.add(`repeat ${system.systemNo}`, minute(), repeatsPerMinute, (repeats) =>
        book.raise({ kind: 'replay', system, measure: 'watched', evidence: { repeats } }),
      );
    },
    nonceReused(system, keyId) {
      book.raise({ kind: 'nonce-reused', system, measure: 'watched', evidence: { keyId } });
    },
    wrongSignature(code) {
      const system = directory.find(code);
      if (system === undefined) return;
      const { wrongSignaturesPerMinute } = thresholds;
      tallies.add(`wrong ${system.systemNo}`, minute(), wrongSignaturesPerMinute, (attempts) =>
        book.raise({
          kind: 'wrong-signatures',
          system,
          measure: 'watched',
          evidence: { attempts },
        }),
      );
    },
    foreignNetwork(code, keyId) {
      const system = directory.find(code);
      if (system === undefined) return;
      book.raise({ kind: 'foreign-network', system, measure: 'blocked', evidence: { keyId } });
    },
    softLimit(system, evidence) {
      book.raise({ kind: 'quota-soft-limit', system, measure: 'watched', evidence });
    },
  };
}
