import { sql, type Database } from '@tongban/database';
import { toInstant } from '@tongban/kernel';
import type { KnownSystem } from '../directory.ts';
import type { VerificationResult } from '../domain/words.ts';
import { storeCatches, type CanaryCatch } from '../store/canaries.ts';
import type { AlarmBook } from './alarm-book.ts';
import { nightOf } from './night-of.ts';
import { raising } from './raising.ts';
import type { Tallies } from './tallies.ts';
import type { WatchThresholds } from './thresholds.ts';

export interface Seen {
  readonly system: KnownSystem;
  readonly person: string;
  readonly result: VerificationResult;
  readonly receipt: number;
}

/** What is seen of answers: bulk at night, and questions about persons nobody has a reason to ask about. */
export interface AnswerWatch {
  answered(seen: Seen): void;
  /** Writes down what each canary has caught. */
  tellCatches(): Promise<void>;
  /** Reads who the canaries are. */
  readCanaries(): Promise<void>;
}

export function answerWatch(parts: {
  db: Database;
  thresholds: WatchThresholds;
  book: AlarmBook;
  tallies: Tallies;
  nowMs(): number;
}): AnswerWatch {
  const { db, thresholds, book, tallies, nowMs } = parts;
  let canaries: ReadonlySet<string> = new Set();
  let catches = new Map<string, CanaryCatch>();

  function countNight({ system, receipt }: Seen, night: number): void {
    tallies.add(sinceRelease('night', system), night, () => {
      const usual = system.contract?.live.terms.usualNightCalls ?? 0;
      const { nightTimesToSuspend, nightCallsToSuspend } = thresholds;
      const most = Math.max(usual * nightTimesToSuspend, nightCallsToSuspend, usual + 1);
      const told = { kind: 'night-bulk', system, counted: 'calls' } as const;
      const raise = raising(book, { ...told, evidence: { usual, receipt } });
      return [
        { limit: usual + 1, reached: raise('slowed') },
        { limit: most, reached: raise('suspended') },
      ];
    });
  }

  function noteCatch(one: CanaryCatch): void {
    const questions = one.questions + (catches.get(one.person)?.questions ?? 0);
    catches.set(one.person, { ...one, questions });
  }

  function countCanary({ system, person, receipt }: Seen): void {
    noteCatch({ person, questions: 1, systemNo: system.systemNo, receipt });
    // A day of UTC: long enough, and the same in every process.
    tallies.add(sinceRelease('canary', system), Math.floor(nowMs() / 86_400_000), () => {
      const { canariesToSlow, canariesToSuspend } = thresholds;
      const told = { kind: 'canary', system, counted: 'attempts' } as const;
      const raise = raising(book, { ...told, evidence: { receipt } });
      return [
        { limit: canariesToSlow, reached: raise('slowed') },
        { limit: canariesToSuspend, reached: raise('suspended') },
      ];
    });
  }

  return {
    answered(seen) {
      const night = nightOf(nowMs());
      if (night !== undefined) countNight(seen, night);
      if (canaries.has(seen.person)) countCanary(seen);
    },
    async tellCatches() {
      if (catches.size === 0) return;
      const caught = catches;
      catches = new Map();
      try {
        await storeCatches(db, [...caught.values()], toInstant(nowMs()));
      } catch (error) {
        for (const one of caught.values()) noteCatch(one);
        throw error;
      }
    },
    async readCanaries() {
      const rows = await db.many<{ person: string }>(
        sql`select person from verification.canaries where removed_at is null limit ${mostCanaries}`,
      );
      canaries = new Set(rows.map(({ person }) => person.replaceAll('-', '')));
    },
  };
}

const mostCanaries = 100_000;

/** What was before an officer released the system is not held against it again. */
function sinceRelease(name: string, { systemNo, releasedAtMs }: KnownSystem): string {
  return `${name} ${systemNo} ${releasedAtMs}`;
}
