import { sql, type Database } from '@tongban/database';
import { toInstant } from '@tongban/kernel';
import type { Directory } from '../directory.ts';
import type { AlarmBook, AlarmKind } from './alarm-book.ts';
import { nightOf } from './night-of.ts';
import type { WatchThresholds } from './thresholds.ts';

/**
 * Systems that were slowed for a while are as fast as agreed again: after bulk at night in the morning, otherwise when the time is over.
 * One that is slowed for its share of no match recovers by its answers (`mismatchWatch`). Every process looks, and whoever is first tells.
 */
export function slowingsThatEnd(parts: {
  db: Database;
  directory: Directory;
  thresholds: Pick<WatchThresholds, 'slowForMs'>;
  book: AlarmBook;
  nowMs(): number;
}): () => Promise<void> {
  const { db, directory, thresholds, book, nowMs } = parts;
  return async function end() {
    const isNight = nightOf(nowMs()) !== undefined;
    const ended = await db.many<{ systemNo: number; kind: AlarmKind }>(sql`
      with over as (
        select system_no, slowed_reason from verification.systems
         where slowed_reason = 'night-bulk' and not ${isNight}
            or slowed_reason not in ('night-bulk', 'mismatches')
               and slowed_at <= ${toInstant(nowMs() - thresholds.slowForMs)}
           for update skip locked
      )
      update verification.systems as system set slowed_at = null, slowed_reason = null
        from over where system.system_no = over.system_no
      returning system.system_no as "systemNo", over.slowed_reason as kind
    `);
    for (const { systemNo, kind } of ended) {
      const system = directory.byNumber(systemNo);
      if (system !== undefined) book.raise({ kind, system, measure: 'released', evidence: {} });
    }
  };
}
