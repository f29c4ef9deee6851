import { statfs } from 'node:fs/promises';
import { sql, type Database, type Jobs } from '@tongban/database';
import {
  createLogger,
  databaseIdempotency,
  usualLimits,
  type Server,
  type ServerParts,
} from '@tongban/http';
import { systemClock, type Clock } from '@tongban/kernel';
import { buildServer, type ModuleParts } from './build-server.ts';
import { createClosing } from './closing.ts';
import type { Configuration } from './configuration.ts';
import { serveConsole } from './console.ts';
import type { Demonstration } from './demonstration.ts';
import { loadBranding } from './load-branding.ts';
import { openExchangeGateway, openReceiver } from './exchange-gateway.ts';
import { layFoundation, type Foundation } from './foundation.ts';
import { createModules } from './modules.ts';
import { officerRoles } from './officer-roles.ts';
import { servePortal } from './portal.ts';
import { joinPoliceZone } from './zones/join-police-zone.ts';

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
    const clock = options.clock ?? systemClock;
    return await start(await layFoundation(configuration, { clock, logger, closing }));
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
}

async function start(foundation: Foundation): Promise<Platform> {
  const { configuration, closing, db, jobs, port, url } = foundation;
  const { brandingFile, zone } = configuration;
  const across = zone && (await joinPoliceZone(foundation, zone));
  const branding = brandingFile === undefined ? undefined : await loadBranding(brandingFile);
  const { modules, cases, startDelivering, outside, demonstration } =
    await createModules(foundation);
  const app = await buildServer(edgeOf(foundation, modules), modules);
  await serveConsole(app);
  const { catalogue, organisations } = modules;
  // Citizens never reach the police network itself: their pages are served in the internet zone.
  if (zone === undefined) {
    await servePortal(app, { branding, guides: { ...catalogue, organisations } });
  }
  closing.add('jobs', () => jobs.stop());
  closing.add('case readers', () => cases.stop());
  closing.add('server', () => app.close());
  closing.add('logout notices', () => modules.identity.openid.stop());
  await app.listen({ host: configuration.host, port });
  await jobs.start();
  modules.identity.openid.start();
  await cases.start();
  const { verification } = modules.verification;
  closing.add('verification', () => verification.stop());
  verification.start();
  const delivering = startDelivering();
  closing.add('delivering', () => delivering.stop());
  if (across === undefined) await openExchangeGateway(foundation);
  else {
    const receiver = await openReceiver(foundation);
    across.serve({ app, resolveActor: modules.identity.resolveActor, receiver });
  }
  return {
    url,
    ...(outside.worldUrl === undefined ? {} : { outsideWorldUrl: outside.worldUrl }),
    ...(demonstration === undefined ? {} : { demonstration }),
    app,
    db,
    jobs,
    stop: () => closing.closeAll(),
  };
}

function edgeOf(
  { configuration, clock, logger, metrics, db }: Foundation,
  { identity, organisations }: ModuleParts,
): Omit<ServerParts, 'permissions' | 'info'> {
  const { metricsToken, rateLimits, trustedProxies } = configuration;
  return {
    clock,
    logger,
    metrics,
    resolveActor: identity.resolveActor,
    officerRoles: officerRoles(organisations, clock),
    idempotency: databaseIdempotency(db, clock),
    checks: {
      database: async () => (await db.one<{ one: number }>(sql`select 1 as one`)).one === 1,
      storage: () => hasRoom(configuration.dataFolder),
    },
    trustedProxies,
    ...(metricsToken === undefined ? {} : { metricsToken }),
    limits: rateLimits
      ? usualLimits
      : { ...usualLimits, anonymousRate: undefined, signedInRate: undefined },
  };
}

const leastFreeBytes = 256 * 1024 * 1024;

/** Whether there is room for what people hand in. */
async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > leastFreeBytes;
}
