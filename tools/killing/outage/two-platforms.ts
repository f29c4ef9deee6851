import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { generateSm2Key } from '@tongban/crypto';
import { connectDatabase, identifier, migrate, sql, type Database } from '@tongban/database';
import { addDestination, exchangeMigrations, nationalContract } from '@tongban/exchange';
import { receptionMigrations } from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { freePort } from '@tongban/testing';
import { databaseOf } from '../../benchmarks/cases/bench-server.ts';
import { createSigner, type ProcessPlan } from './platform-process.ts';

export interface TwoPlatformsOptions {
  /** Writes what the sender has before it knows of anybody. */
  readonly fill?: (databaseUrl: string) => Promise<void>;
  /** Stands between the two: told the receiver's port, it answers with its own. */
  readonly line?: (port: number) => Promise<number>;
}

/** Two platforms on one server, and how each is started. */
export async function twoPlatforms(
  serverUrl: string,
  children: Set<ChildProcess>,
  { fill, line }: TwoPlatformsOptions = {},
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
    url: `http://127.0.0.1:${(await line?.(port)) ?? port}/exchange/v1`,
    partnerKey: plans.sender.theirPoint,
    addedAt: systemClock(),
  });
  return {
    db,
    theirDb: connectDatabase({ url: theirs, role: 'none', size: 2 }),
    async start(side: keyof typeof plans): Promise<ChildProcess> {
      const file = join(import.meta.dirname, `${side}-process.ts`);
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
