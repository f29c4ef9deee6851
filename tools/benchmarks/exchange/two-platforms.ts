import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { connectDatabase, identifier, migrate, sql, type Database } from '@tongban/database';
import { addDestination, exchangeMigrations, nationalContract } from '@tongban/exchange';
import { fieldSeal, receptionMigrations, type Signer } from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { startBenchServer } from '../cases/bench-server.ts';
import { endingWith } from '../cases/start-http-server.ts';
import { benchSigner, contractKey } from './keys.ts';
import { makeRows } from './make-rows.ts';

export interface TwoPlatforms {
  readonly db: Database;
  readonly theirDb: Database;
  readonly url: string;
  readonly theirUrl: string;
  readonly signer: Signer;
  readonly sender: string;
  readonly serverPid: number;
  /** Seconds of processor time of the receiving process. */
  theirCpuSeconds(): Promise<number>;
}

/** A sender with 828,000 rows and a receiver with none: two databases of one PostgreSQL, two processes. */
export async function withTwoPlatforms<Value>(
  name: string,
  work: (platforms: TwoPlatforms) => Promise<Value>,
): Promise<Value> {
  const server = await startBenchServer(name);
  try {
    const administrator = connectDatabase({ url: server.url, role: 'none', size: 1 });
    for (const database of ['ours', 'theirs']) {
      await administrator.run(sql`create database ${identifier(database)}`);
    }
    const [url, theirUrl] = ['ours', 'theirs'].map((database) =>
      server.url.replace(/\/[^/?]*(\?|$)/, `/${database}$1`),
    ) as [string, string];
    await migrate(url, [ledgerMigrations, exchangeMigrations]);
    await migrate(theirUrl, [receptionMigrations]);
    await makeRows(url, fieldSeal(contractKey));
    const signer = benchSigner();
    const ourKey = Buffer.from(signer.signingKey.point).toString('hex');
    const child = fork(join(import.meta.dirname, 'receiver-process.ts'), [theirUrl, ourKey]);
    const [{ port, key }] = (await once(child, 'message')) as [{ port: number; key: string }];
    const options = { size: 8, statementTimeoutMs: 300_000 };
    const db = connectDatabase({ url, ...options });
    const theirDb = connectDatabase({ url: theirUrl, ...options });
    await addDestination(db, {
      code: 'national',
      name: { zh: '国家平台', en: 'National platform' },
      contract: nationalContract.code,
      url: `http://127.0.0.1:${port}/exchange/v1`,
      partnerKey: key,
      addedAt: systemClock(),
    });
    // What was made in bulk is settled first, as it is in a book that was written over months.
    const owner = connectDatabase({ url, role: 'none', size: 1, statementTimeoutMs: 300_000 });
    await owner.run(sql`vacuum analyze exchange.outbound`);
    await owner.run(sql`checkpoint`);
    await owner.close();
    const platforms: TwoPlatforms = {
      db,
      theirDb,
      url,
      theirUrl,
      signer,
      sender: 'bench',
      serverPid: server.pid(),
      theirCpuSeconds: () => cpuOf(child),
    };
    return await endingWith(child, work(platforms)).finally(async () => {
      await db.close();
      await theirDb.close();
      await administrator.close();
    });
  } finally {
    await server.stop();
  }
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return (cpu.user + cpu.system) / 1_000_000;
}
