import { sql, type Database } from '@tongban/database';
import { dayOf, toInstant, type Day } from '@tongban/kernel';
import type { Directory, KnownSystem } from '../directory.ts';
import type { AlarmBook, AlarmMeasure } from './alarm-book.ts';
import { mismatchShare, stepFor, type MismatchShare, type MismatchStep } from './mismatch-share.ts';
import type { WatchThresholds } from './thresholds.ts';

/**
 * A system whose share of no match rises is slowed, and then suspended until an officer has looked; one whose share has fallen
 * again is slowed no longer. Read from the counters, so it holds over all processes. Every process looks, and whoever is first acts.
 */
export function mismatchWatch(parts: {
  db: Database;
  directory: Directory;
  thresholds: WatchThresholds;
  book: AlarmBook;
  nowMs(): number;
}): () => Promise<void> {
  const { db, directory, thresholds, book, nowMs } = parts;
  const since = dayOf(toInstant(nowMs()));
  const shares = new Map<number, { share: MismatchShare; releasedAtMs: number }>();
  let hasLooked = false;

  return async function look() {
    let hasChanged = false;
    for (const { systemNo, answers, mismatches } of await countAnswers(db, since)) {
      const system = directory.byNumber(systemNo);
      if (system === undefined) continue;
      const { releasedAtMs } = system;
      let known = shares.get(systemNo);
      if (known?.releasedAtMs !== releasedAtMs) {
        known = { share: mismatchShare(thresholds), releasedAtMs };
        // A system that is new to the counters is looked at from its first answer on; others from this moment on.
        if (hasLooked && !shares.has(systemNo)) known.share.read(none);
        shares.set(systemNo, known);
      }
      const percent = known.share.read({ answers, mismatches });
      if (percent === undefined || system.suspended) continue;
      const step = stepFor(percent, system.slowedFor === 'mismatches', thresholds);
      if (step === undefined || !(await carryOut(db, step, system, nowMs()))) continue;
      hasChanged = true;
      const evidence = { percent: Math.round(percent), calls: thresholds.ratioCalls };
      book.raise({ kind: 'mismatches', system, measure: measures[step], evidence });
    }
    hasLooked = true;
    if (hasChanged) await directory.refresh();
  };
}

const none = { answers: 0, mismatches: 0 };
const measures = {
  slow: 'slowed',
  suspend: 'suspended',
  recover: 'released',
} as const satisfies Record<MismatchStep, AlarmMeasure>;

/** Whether this process was the one that did it. */
async function carryOut(
  db: Database,
  step: MismatchStep,
  { systemNo }: KnownSystem,
  nowMs: number,
): Promise<boolean> {
  const at = toInstant(nowMs);
  switch (step) {
    case 'slow':
      return (
        (await db.run(sql`
          update verification.systems set slowed_at = ${at}, slowed_reason = 'mismatches'
           where system_no = ${systemNo} and slowed_at is null
        `)) === 1
      );
    case 'recover':
      return (
        (await db.run(sql`
          update verification.systems set slowed_at = null, slowed_reason = null
           where system_no = ${systemNo} and slowed_reason = 'mismatches'
        `)) === 1
      );
    // Suspended by the alarm itself, in its transaction.
    case 'suspend':
      return true;
  }
}

function countAnswers(db: Database, since: Day) {
  return db.many<{ systemNo: number; answers: number; mismatches: number }>(sql`
    select system_no as "systemNo", sum(count)::bigint as answers,
           coalesce(sum(count) filter (where result = 2), 0)::bigint as mismatches
      from verification.counters
     where counted_on >= ${since} and result in (1, 2)
     group by system_no limit 10000
  `);
}
