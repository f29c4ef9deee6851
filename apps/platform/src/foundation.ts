import { join } from 'node:path';
import { softwareKeys, type KeyOps } from '@tongban/crypto';
import {
  connectDatabase,
  createJobs,
  freePort,
  migrate,
  startEmbeddedPostgres,
  type Database,
  type Jobs,
} from '@tongban/database';
import { createMetrics, forgetOldAnswers, type createLogger, type Metrics } from '@tongban/http';
import { dayOf, type Clock } from '@tongban/kernel';
import { ledgerUpkeepJob, openMonths } from '@tongban/ledger';
import type { Closing } from './closing.ts';
import type { Configuration } from './configuration.ts';
import { developmentMasterKey } from './development-master-key.ts';
import { measurePlatform } from './measure-platform.ts';
import { migrations } from './migrations.ts';

export type Logger = ReturnType<typeof createLogger>;

/** What every module stands on. */
export interface Foundation {
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly closing: Closing;
  readonly db: Database;
  /** For connections beside the pool: COPY, temporary tables, locks of a session. */
  readonly databaseUrl: string;
  readonly jobs: Jobs;
  readonly keys: KeyOps;
  readonly port: number;
  /** Under which people reach the platform. */
  readonly url: string;
}

/** Opens the database, brings it up to date, and makes what belongs to no module. */
export async function layFoundation(
  configuration: Configuration,
  { clock, logger, closing }: Pick<Foundation, 'clock' | 'logger' | 'closing'>,
): Promise<Foundation> {
  const { dataFolder, host, databasePoolSize } = configuration;
  const port = configuration.port === 0 ? await freePort(host) : configuration.port;
  const databaseUrl =
    configuration.databaseUrl ?? (await startOwnDatabase(dataFolder, { closing, logger }));
  await migrate(databaseUrl, migrations);
  const db = connectDatabase({
    url: databaseUrl,
    size: databasePoolSize,
    applicationName: 'tongban platform',
  });
  closing.add('database', () => db.close());
  const jobs = createJobs({
    url: databaseUrl,
    onFailure: (failure) => logger.warn({ ...failure }, 'A job failed'),
  });
  jobs.handle({
    name: 'http.forget-answers',
    cron: '41 * * * *',
    run: async () => void (await forgetOldAnswers(db, clock)),
  });
  const metrics = createMetrics({ ofProcess: true });
  measurePlatform(metrics, { db, jobs });
  const keys = softwareKeys({
    masterKey: configuration.masterKey ?? (await developmentMasterKey(dataFolder)),
  });
  // The book has a part for each month; the one of today must be there before the first entry.
  await openMonths(db, dayOf(clock()));
  jobs.handle(ledgerUpkeepJob({ db, keys, clock }));
  const url = configuration.port === 0 ? `http://localhost:${port}` : configuration.publicUrl;
  return { configuration, clock, logger, metrics, closing, db, databaseUrl, jobs, keys, port, url };
}

async function startOwnDatabase(
  dataFolder: string,
  { closing, logger }: Pick<Foundation, 'closing' | 'logger'>,
): Promise<string> {
  const postgres = await startEmbeddedPostgres({
    folder: join(dataFolder, 'postgres'),
    onLost: (error) => logger.fatal({ err: error }, 'PostgreSQL ended and did not start again'),
  });
  closing.add('PostgreSQL', () => postgres.stop());
  return postgres.url;
}
