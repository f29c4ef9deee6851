import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@tongban/database';
import { databaseOf, startBenchServer } from '../benchmarks/cases/bench-server.ts';
import { changeRows } from './outage/change-rows.ts';
import { compareBooks } from './outage/compare-books.ts';
import { badLines, type LinesSeen } from './outage/lines.ts';
import { fillPortal, visitPortal } from './outage/portal.ts';
import type { PortalTimes } from './outage/portal-visitors.ts';
import { twoPlatforms, waiting } from './outage/two-platforms.ts';

export interface OutagePlan {
  readonly changesPerSecond: number;
  /** How often all of it happens, so that what else the machine does falls on good times and bad ones. */
  readonly rounds: number;
  /** How long both sides are well before each outage and after the last. */
  readonly wellMs: number;
  readonly outageMs: number;
  /** A planted defect that the comparison must see: it runs before both books are read. */
  readonly spoil?: (theirs: Database) => Promise<unknown>;
}

export interface OneOutage {
  readonly outageMs: number;
  readonly waitingAtEnd: number;
  /** From the moment the upstream was back until less than half a second of changes waited. */
  readonly caughtUpMs: number;
}

export interface OutageResult {
  readonly changes: number;
  readonly rows: number;
  readonly outages: readonly OneOutage[];
  readonly missing: number;
  readonly differing: number;
  readonly extra: number;
  /** Positions the receiver has seen without a gap, beside those that were given. */
  readonly through: number;
  readonly lastPos: number;
  /** What the line did to the two, counted where it was done. */
  readonly line: LinesSeen;
  /** What visitors of the sender's portal waited while it was well, while the line was bad, the upstream away and caught up with. */
  readonly portal: PortalTimes;
}

/**
 * The line goes bad, then the upstream dies while changes go on; in the outage each side is killed twice more or less in the
 * middle of its work, the upstream while it is back for a moment. Then it comes back for good and the line is cut once while
 * it catches up. In the end everything that was carried last arrives once more, and both books are read row by row.
 */
export async function runOutage(plan: OutagePlan): Promise<OutageResult> {
  const server = await startBenchServer('outage');
  const children = new Set<ChildProcess>();
  let lines: Awaited<ReturnType<typeof badLines>> | undefined;
  try {
    let tokens: readonly string[] = [];
    const { db, theirDb, start } = await twoPlatforms(server.url, children, {
      fill: async (url) => void (tokens = await fillPortal(url)),
      line: async (port) => (lines = await badLines(port)).port,
    });
    const sides = { receiver: await start('receiver'), sender: await start('sender') };
    const writer = changeRows(db, plan.changesPerSecond);
    const visits = await visitPortal(databaseOf(server.url, 'ours'), { tokens, children });
    await sleep(plan.wellMs / 2);
    const outages: OneOutage[] = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      visits.phase('well');
      await sleep(plan.wellMs);
      visits.phase('bad line');
      await lines!.beBad();
      outages.push(await oneOutage(plan, { db, start, sides, lines: lines!, visits }));
    }
    visits.phase('well');
    await sleep(plan.wellMs);
    const portal = await visits.stop();
    const changes = await writer.stop();
    while ((await waiting(db)) > 0) await sleep(20);
    await lines!.deliverAllAgain();
    await plan.spoil?.(theirDb);
    const found = await compareBooks(db, theirDb);
    await Promise.all([db.close(), theirDb.close()]);
    return { changes, outages, portal, line: lines!.seen(), ...found };
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await lines?.close();
    await server.stop();
  }
}

interface Running {
  readonly db: Database;
  readonly start: Awaited<ReturnType<typeof twoPlatforms>>['start'];
  readonly sides: Record<'sender' | 'receiver', ChildProcess>;
  readonly lines: Awaited<ReturnType<typeof badLines>>;
  readonly visits: Awaited<ReturnType<typeof visitPortal>>;
}

async function oneOutage(
  { outageMs, changesPerSecond }: OutagePlan,
  { db, start, sides, lines, visits }: Running,
): Promise<OneOutage> {
  const diedAt = performance.now();
  // A process that starts beside the portal costs it something that no outage does: those visits are counted by themselves.
  const restart = async (side: 'sender' | 'receiver') => {
    visits.phase('a process starts');
    sides[side] = await start(side);
    visits.phase('away');
  };
  visits.phase('away');
  sides.receiver.kill('SIGKILL');
  await sleep(outageMs / 4);
  sides.sender.kill('SIGKILL');
  await restart('sender');
  await sleep(outageMs / 4);
  await restart('receiver');
  await sleep(300);
  sides.receiver.kill('SIGKILL');
  sides.sender.kill('SIGKILL');
  await restart('sender');
  await sleep(Math.max(0, outageMs - (performance.now() - diedAt)));

  await restart('receiver');
  visits.phase('catching up');
  const backAt = performance.now();
  const waitingAtEnd = await waiting(db);
  for (let left = waitingAtEnd, isCut = false; left > changesPerSecond / 2;) {
    if (!isCut && left < waitingAtEnd / 2) {
      lines.cutOnce();
      isCut = true;
    }
    await sleep(20);
    left = await waiting(db);
  }
  return { outageMs: backAt - diedAt, waitingAtEnd, caughtUpMs: performance.now() - backAt };
}
