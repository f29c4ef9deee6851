import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateSm2Key } from '@tongban/crypto';
import { connectDatabase, identifier, migrate, sql, type Database } from '@tongban/database';
import { addDestination, exchangeMigrations, nationalContract } from '@tongban/exchange';
import { receptionMigrations } from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { freePort } from '@tongban/testing';
import { databaseOf, startBenchServer } from '../benchmarks/cases/bench-server.ts';
import { createSigner, type ProcessPlan } from './outage/platform-process.ts';
import { changeRows } from './outage/change-rows.ts';
import { compareBooks } from './outage/compare-books.ts';

export interface OutagePlan {
  readonly changesPerSecond: number;
  /** How long both sides are well before. */
  readonly beforeMs: number;
  readonly outageMs: number;
  /** A planted defect that the comparison must see: it runs before both books are read. */
  readonly spoil?: (theirs: Database) => Promise<unknown>;
}

export interface OutageResult {
  readonly changes: number;
  readonly rows: number;
  readonly waitingAtEnd: number;
  /** From the moment the upstream was back until less than half a second of changes waited. */
  readonly caughtUpMs: number;
  readonly outageMs: number;
  readonly missing: number;
  readonly differing: number;
  readonly extra: number;
  /** Positions the receiver has seen without a gap, beside those that were given. */
  readonly through: number;
  readonly lastPos: number;
}

/**
 * The upstream dies while changes go on; in the outage each side is killed twice more or less in the middle of its work, the
 * upstream while it is back for a moment. Then it comes back for good, and both books are read row by row.
 */
export async function runOutage(plan: OutagePlan): Promise<OutageResult> {
  const server = await startBenchServer('outage');
  const children = new Set<ChildProcess>();
  try {
    const { db, theirDb, start } = await twoPlatforms(server.url, children);
    let receiver = await start('receiver');
    let sender = await start('sender');
    const writer = changeRows(db, plan.changesPerSecond);
    await sleep(plan.beforeMs);

    const diedAt = performance.now();
    receiver.kill('SIGKILL');
    await sleep(plan.outageMs / 4);
    sender.kill('SIGKILL');
    sender = await start('sender');
    await sleep(plan.outageMs / 4);
    receiver = await start('receiver');
    await sleep(300);
    receiver.kill('SIGKILL');
    sender.kill('SIGKILL');
    sender = await start('sender');
    await sleep(Math.max(0, plan.outageMs - (performance.now() - diedAt)));

    receiver = await start('receiver');
    const backAt = performance.now();
    const waitingAtEnd = await waiting(db);
    while ((await waiting(db)) > plan.changesPerSecond / 2) await sleep(20);
    const caughtUpMs = performance.now() - backAt;
    const changes = await writer.stop();
    while ((await waiting(db)) > 0) await sleep(20);
    await plan.spoil?.(theirDb);
    const found = await compareBooks(db, theirDb);
    await Promise.all([db.close(), theirDb.close()]);
    return { changes, waitingAtEnd, caughtUpMs, outageMs: backAt - diedAt, ...found };
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
  }
}

/** Two platforms on one server, and how each is started; `fill` writes what the sender owes before it knows of anybody. */
export async function twoPlatforms(
  serverUrl: string,
  children: Set<ChildProcess>,
  fill?: (databaseUrl: string) => Promise<void>,
) {
  const administrator = connectDatabase({ url: serverUrl, role: 'none', size: 1 });
  for (const name of ['ours', 'theirs']) {
    await administrator.run(sql`create database ${identifier(name)}`);
  }
  await administrator.close();
  const [ours, theirs] = [databaseOf(serverUrl, 'ours'), databaseOf(serverUrl, 'theirs')];
  await migrate(ours, [ledgerMigrations, exchangeMigrations]);
  await migrate(theirs, [receptionMigrations]);
  await fill?.(ours);
  const [ourKey, theirKey] = [newKey(), newKey()];
  const port = await freePort();
  const plans = {
    sender: { databaseUrl: ours, ownKey: ourKey, theirPoint: pointOf(theirKey), port },
    receiver: { databaseUrl: theirs, ownKey: theirKey, theirPoint: pointOf(ourKey), port },
  } satisfies Record<string, ProcessPlan>;
  const db = connectDatabase({ url: ours, size: 6 });
  await addDestination(db, {
    code: 'ministry',
    name: { zh: '公安部', en: 'Ministry' },
    contract: nationalContract.code,
    url: `http://127.0.0.1:${port}/exchange/v1`,
    partnerKey: plans.sender.theirPoint,
    addedAt: systemClock(),
  });
  return {
    db,
    theirDb: connectDatabase({ url: theirs, role: 'none', size: 2 }),
    async start(side: keyof typeof plans): Promise<ChildProcess> {
      const file = join(import.meta.dirname, 'outage', `${side}-process.ts`);
      const child = fork(file, [JSON.stringify(plans[side])]);
      children.add(child);
      await once(child, 'message');
      return child;
    },
  };
}

/** How many rows the receiver has not acknowledged. */
export async function waiting(db: Database): Promise<number> {
  const { rows } = await db.one<{ rows: number }>(sql`
    select coalesce(sum(last_pos - acknowledged), 0)::bigint as rows
      from exchange.deliveries
      join exchange.streams on streams.stream_no = deliveries.stream_no
  `);
  return rows;
}

function newKey(): string {
  return Buffer.from(generateSm2Key().pkcs8).toString('base64');
}

function pointOf(key: string): string {
  return Buffer.from(createSigner(key).signingKey.point).toString('hex');
}
