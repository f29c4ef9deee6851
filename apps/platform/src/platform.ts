import { join } from 'node:path';
import { softwareKeys } from '@tongban/crypto';
import {
  connectDatabase,
  createJobs,
  migrate,
  sql,
  startEmbeddedPostgres,
  type Database,
  type Jobs,
} from '@tongban/database';
import {
  createLogger,
  createMetrics,
  databaseIdempotency,
  usualLimits,
  type Server,
} from '@tongban/http';
import { systemClock, type Clock } from '@tongban/kernel';
import { createIdentity, createNetworkIdentity, tidyIdentity } from '@tongban/identity';
import { createOrganisations, loadOrganisations } from '@tongban/organisations';
import { networkIdentityIssuer, startOutsideWorld } from '@tongban/outside-world';
import { buildServer } from './build-server.ts';
import { createClosing } from './closing.ts';
import type { Configuration, OutsideAccess } from './configuration.ts';
import { serveConsole } from './console.ts';
import { prepareDemonstration, type Demonstration } from './demonstration.ts';
import { developmentMasterKey } from './development-master-key.ts';
import { freePort } from './free-port.ts';
import { measurePlatform } from './measure-platform.ts';
import { migrations } from './migrations.ts';
import { mustLoad } from './must-load.ts';
import { officerDirectory } from './officer-directory.ts';
import { officerRoles } from './officer-roles.ts';
import { leaveNoReceipt, populationVerifier, signInCodeSender } from './outside-adapters.ts';
import { servePortal } from './portal.ts';

export interface Platform {
  readonly url: string;
  /** The demonstration systems; absent in production. */
  readonly outsideWorldUrl?: string;
  readonly demonstration?: Demonstration;
  readonly app: Server;
  readonly db: Database;
  readonly jobs: Jobs;
  /** Lets requests and jobs at work finish, then closes everything; at most ten seconds. */
  stop(): Promise<void>;
}

/** Starts the whole house, top to bottom. A failure half way closes what was open. */
export async function startPlatform(
  configuration: Configuration,
  options: { clock?: Clock } = {},
): Promise<Platform> {
  const logger = createLogger({ level: configuration.logLevel });
  const closing = createClosing((name, error) =>
    logger.warn({ err: error, part: name }, 'A part did not close in time'),
  );
  try {
    return await start(configuration, options.clock ?? systemClock, { logger, closing });
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
}

async function start(
  configuration: Configuration,
  clock: Clock,
  {
    logger,
    closing,
  }: { logger: ReturnType<typeof createLogger>; closing: ReturnType<typeof createClosing> },
): Promise<Platform> {
  const { dataFolder, host } = configuration;
  const port = configuration.port === 0 ? await freePort(host) : configuration.port;
  const url = configuration.port === 0 ? `http://localhost:${port}` : configuration.publicUrl;

  // The database.
  const databaseUrl = configuration.databaseUrl ?? (await startOwnDatabase());
  await migrate(databaseUrl, migrations);
  const db = connectDatabase({
    url: databaseUrl,
    size: configuration.databasePoolSize,
    applicationName: 'tongban platform',
  });
  closing.add('database', () => db.close());
  const metrics = createMetrics({ ofProcess: true });
  const jobs = createJobs({
    url: databaseUrl,
    onFailure: (failure) => logger.warn({ ...failure }, 'A job failed'),
  });
  measurePlatform(metrics, { db, jobs });

  // Regions, organs, officers.
  mustLoad(await loadOrganisations(db));
  const organisations = await createOrganisations(db);
  const keys = softwareKeys({
    masterKey: configuration.masterKey ?? (await developmentMasterKey(dataFolder)),
  });
  const isDemonstration = 'port' in configuration.outside;
  const demonstration = isDemonstration
    ? await prepareDemonstration({ db, keys, clock, organisations })
    : undefined;

  // The systems the platform does not own.
  const outside = await reachOutside();

  // People.
  const identity = createIdentity({
    db,
    keys,
    clock,
    officers: officerDirectory({ db, organisations, clock }),
    sendSignInCode: signInCodeSender(outside),
    verifyPopulation: populationVerifier(outside),
    leaveReadReceipt: leaveNoReceipt,
    networkIdentity: createNetworkIdentity({
      url: outside.url,
      publicUrl: outside.worldUrl ?? outside.url,
      issuer: networkIdentityIssuer,
      clientId: outside.networkIdentityClientId,
      clientSecret: outside.networkIdentityClientSecret,
      returnAddress: () => `${url}/api/step-ups/return`,
      clock,
    }),
  });
  jobs.handle(tidyIdentity({ db, clock }));

  // The edge.
  const app = await buildServer(
    {
      clock,
      logger,
      metrics,
      resolveActor: identity.resolveActor,
      officerRoles: officerRoles(organisations, clock),
      idempotency: databaseIdempotency(db, clock),
      checks: {
        database: async () => (await db.one<{ one: number }>(sql`select 1 as one`)).one === 1,
      },
      trustedProxies: configuration.trustedProxies,
      ...(configuration.metricsToken === undefined
        ? {}
        : { metricsToken: configuration.metricsToken }),
      ...(configuration.rateLimits
        ? {}
        : { limits: { ...usualLimits, anonymousRate: undefined, signedInRate: undefined } }),
    },
    { organisations, identity },
  );
  await serveConsole(app);
  await servePortal(app);
  closing.add('jobs', () => jobs.stop());
  closing.add('server', () => app.close());
  await app.listen({ host, port });
  await jobs.start();

  return {
    url,
    ...(outside.worldUrl === undefined ? {} : { outsideWorldUrl: outside.worldUrl }),
    ...(demonstration === undefined ? {} : { demonstration }),
    app,
    db,
    jobs,
    stop: () => closing.closeAll(),
  };

  async function startOwnDatabase(): Promise<string> {
    const postgres = await startEmbeddedPostgres({ folder: join(dataFolder, 'postgres') });
    closing.add('PostgreSQL', () => postgres.stop());
    return postgres.url;
  }

  async function reachOutside(): Promise<OutsideAccess & { worldUrl?: string }> {
    if ('url' in configuration.outside) return configuration.outside;
    const world = await startOutsideWorld({
      port: configuration.outside.port,
      clock,
      authenticator: demonstration?.authenticator ?? [],
      returnAddresses: [`${url}/api/step-ups/return`],
    });
    closing.add('outside world', () => world.stop());
    return { url: world.url, worldUrl: world.url, ...world.secrets };
  }
}
