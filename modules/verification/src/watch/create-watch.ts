import { sql, type Database } from '@tongban/database';
import type { Directory, KnownSystem } from '../directory.ts';
import type { VerificationResult } from '../domain/words.ts';
import type { Meter } from '../meter.ts';
import { alarmBook, type AlarmBook } from './alarm-book.ts';
import { countInTime } from './count-in-time.ts';
import { createGuessCounter, type Question } from './guesses.ts';
import { mismatchRatio, type MismatchRatio } from './mismatch-ratio.ts';
import { nightOf } from './night-of.ts';
import type { WatchThresholds } from './thresholds.ts';

/** The watch over abuse. It sees every question and every answer, and acts before people can. */
export interface Watch extends RequestWatch {
  isBlocked(question: Question): boolean;
  answered(seen: Seen): void;
  /** Reads the digests of persons nobody has a reason to ask about. */
  refresh(): Promise<void>;
  settled(): Promise<void>;
}

/** What is seen of requests, before or beside their questions. */
interface RequestWatch {
  repeated(system: KnownSystem): void;
  nonceReused(system: KnownSystem, keyId: string): void;
  wrongSignature(systemCode: string): void;
  foreignNetwork(systemCode: string): void;
  softLimit(system: KnownSystem, usage: Readonly<Record<string, number>>): void;
}

export interface Seen {
  readonly system: KnownSystem;
  readonly question: Question;
  readonly person: string;
  readonly result: VerificationResult;
  readonly receipt: number;
}

interface WatchParts {
  readonly db: Database;
  readonly directory: Directory;
  readonly meter: Meter;
  readonly thresholds: WatchThresholds;
  nowMs(): number;
}

export function createWatch(parts: WatchParts): Watch {
  const { db, directory, thresholds, nowMs } = parts;
  const book = alarmBook({ db, nowMs, onSuspended: () => directory.refresh() });
  const guesses = createGuessCounter(thresholds);
  const nights = countInTime();
  const watchRatio = ratioWatch(parts, book);
  let canaries: ReadonlySet<string> = new Set();

  return {
    ...requestWatch(parts, book),
    isBlocked: (question) => guesses.isBlocked(question, nowMs),
    settled: () => book.settled(),
    answered(seen) {
      const { system, question, result, receipt, person } = seen;
      const night = nightOf(nowMs());
      if (night !== undefined) {
        const usual = system.contract?.live.terms.usualNightCalls ?? 0;
        const calls = nights.add(String(system.systemNo), night);
        if (calls === usual + 1) {
          const evidence = { calls, usual, receipt };
          book.raise({ kind: 'night-bulk', system, measure: 'watched', evidence });
        }
      }
      if (canaries.has(person)) {
        book.raise({ kind: 'canary', system, measure: 'watched', evidence: { receipt } });
      }
      watchRatio(seen);
      if (result !== 'no_match') return;
      const sweep = guesses.missed(question, system.systemNo, nowMs());
      if (sweep === undefined) return;
      const systems = sweep.systems.map((systemNo) => directory.byNumber(systemNo)?.code);
      const evidence = { rule: sweep.kind, attempts: sweep.attempts, systems, receipt };
      book.raise({ kind: 'enumeration', system, measure: 'blocked', evidence });
    },
    async refresh() {
      const rows = await db.many<{ person: string }>(
        sql`select person from verification.canaries limit ${mostCanaries}`,
      );
      canaries = new Set(rows.map(({ person }) => person.replaceAll('-', '')));
    },
  };
}

const mostCanaries = 100_000;

/** A system whose share of no match rises is slowed, and then suspended until an officer has looked. */
function ratioWatch({ meter, thresholds }: WatchParts, book: AlarmBook): (seen: Seen) => void {
  const ratios = new Map<number, MismatchRatio>();
  return function watchRatio({ system, result, receipt }) {
    if (result === 'unable') return;
    const ratio = ratios.get(system.systemNo) ?? mismatchRatio(thresholds);
    ratios.set(system.systemNo, ratio);
    const step = ratio.add(result === 'no_match');
    if (step === undefined) return;
    const percent = Math.round(ratio.percent());
    const evidence = { percent, calls: thresholds.ratioCalls, receipt };
    if (step === 'slow') meter.slow(system.systemNo, thresholds.slowDivisor);
    const measure = step === 'slow' ? 'slowed' : 'suspended';
    book.raise({ kind: 'mismatches', system, measure, evidence });
  };
}

function requestWatch({ directory, thresholds, nowMs }: WatchParts, book: AlarmBook): RequestWatch {
  const minutes = countInTime();
  const countThisMinute = (name: string) => minutes.add(name, Math.floor(nowMs() / 60_000));
  return {
    repeated(system) {
      const repeats = countThisMinute(`repeat ${system.systemNo}`);
      if (repeats !== thresholds.repeatsPerMinute) return;
      book.raise({ kind: 'replay', system, measure: 'watched', evidence: { repeats } });
    },
    nonceReused(system, keyId) {
      book.raise({ kind: 'nonce-reused', system, measure: 'watched', evidence: { keyId } });
    },
    wrongSignature(code) {
      const system = directory.find(code);
      if (system === undefined) return;
      const attempts = countThisMinute(`wrong ${system.systemNo}`);
      if (attempts !== thresholds.wrongSignaturesPerMinute) return;
      book.raise({ kind: 'wrong-signatures', system, measure: 'watched', evidence: { attempts } });
    },
    foreignNetwork(code) {
      const system = directory.find(code);
      if (system === undefined) return;
      book.raise({ kind: 'foreign-network', system, measure: 'blocked', evidence: {} });
    },
    softLimit(system, evidence) {
      book.raise({ kind: 'quota-soft-limit', system, measure: 'watched', evidence });
    },
  };
}
