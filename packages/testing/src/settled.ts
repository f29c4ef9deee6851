import { setTimeout } from 'node:timers/promises';
import { sql, type Queryable } from '@tongban/database';
import { TimeoutError } from './eventually.ts';

const mostLooks = 400;

/**
 * Waits until everything committed so far can be read in order. Readers of the whole book stop before the oldest transaction
 * that is open anywhere on the server, and other tests have theirs; at most 20 seconds.
 */
export async function settled(db: Queryable): Promise<void> {
  const { mark } = await db.one<{ mark: string }>(sql`select pg_current_xact_id()::text as mark`);
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { past } = await db.one<{ past: boolean }>(
      sql`select pg_snapshot_xmin(pg_current_snapshot()) > ${mark}::xid8 as past`,
    );
    if (past) return;
    await setTimeout(50);
  }
  throw new TimeoutError('A transaction on the server stays open.');
}
