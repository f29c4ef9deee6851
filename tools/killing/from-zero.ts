import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Database } from '@tongban/database';
import { fieldSeal } from '@tongban/exchange-protocol';
import { startBenchServer } from '../benchmarks/cases/bench-server.ts';
import { contractKey } from '../benchmarks/exchange/keys.ts';
import { makeRows } from '../benchmarks/exchange/make-rows.ts';
import { compareBooks } from './outage/compare-books.ts';
import { twoPlatforms, waiting } from './outage/two-platforms.ts';

/** A quarter of a year's rows: several segments of the longest lane. */
const scale = 0.25;

/**
 * A receiver that has nothing is filled in bulk; in the middle the sender is killed, then the receiver, then both. Each goes on
 * by itself when it is started again. Then both books are read row by row.
 */
export async function fillFromZero(spoil?: (theirs: Database) => Promise<unknown>) {
  const server = await startBenchServer('from-zero');
  const children = new Set<ChildProcess>();
  try {
    const { db, theirDb, start } = await twoPlatforms(server.url, children, {
      fill: (url) => makeRows(url, fieldSeal(contractKey), scale),
    });
    const owed = await waiting(db);
    const untilWaiting = async (share: number) => {
      while ((await waiting(db)) > share * owed) await sleep(5);
      return waiting(db);
    };
    let receiver = await start('receiver');
    let sender = await start('sender');
    const leftAtKills: number[] = [];
    leftAtKills.push(await untilWaiting(0.85));
    sender.kill('SIGKILL');
    sender = await start('sender');
    leftAtKills.push(await untilWaiting(0.6));
    receiver.kill('SIGKILL');
    receiver = await start('receiver');
    leftAtKills.push(await untilWaiting(0.35));
    receiver.kill('SIGKILL');
    sender.kill('SIGKILL');
    await Promise.all([start('receiver'), start('sender')]);
    await untilWaiting(0);
    await spoil?.(theirDb);
    const books = await compareBooks(db, theirDb);
    const { taken } = await theirDb.one<{ taken: number }>(
      sql`select sum(row_count)::bigint as taken from reception.receipts`,
    );
    await Promise.all([db.close(), theirDb.close()]);
    return { ...books, owed, taken, leftAtKills };
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
  }
}
