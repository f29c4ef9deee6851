import { systemClock, type Clock } from '@tongban/kernel';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import {
  authenticatorRoutes,
  type AuthenticatorEntry,
} from './authenticator/authenticator-routes.ts';
import { businessRoutes } from './business/business-routes.ts';
import { checkCallers } from './check-caller.ts';
import { createCallbackLine } from './courier/callback-line.ts';
import { syntheticEnterprises } from './business/synthetic-enterprises.ts';
import { createCourierCompany } from './courier/courier-company.ts';
import { courierRoutes } from './courier/courier-routes.ts';
import { crimeRecordRoutes } from './crime-records/crime-record-routes.ts';
import { documentRoutes } from './exit-entry/document-routes.ts';
import { exitEntryRoutes } from './exit-entry/exit-entry-routes.ts';
import { driverRoutes } from './traffic/driver-routes.ts';
import { applyFaults } from './faults/apply-faults.ts';
import { createFaultBoard } from './faults/fault-board.ts';
import { faultRoutes } from './faults/fault-routes.ts';
import { healthRoutes } from './health/health-routes.ts';
import { homeRoutes } from './home/home-routes.ts';
import { legacyProvinceRoutes } from './legacy-province/legacy-province-routes.ts';
import { keepState } from './keeping/keep-state.ts';
import { createNationalPlatform } from './national/national-platform.ts';
import { nationalRoutes } from './national/national-routes.ts';
import { credentialRoutes } from './network-identity/credential-routes.ts';
import { networkIdentityRoutes } from './network-identity/network-identity-routes.ts';
import { createTicketOffice } from './network-identity/ticket-office.ts';
import { readForms } from './page/read-form.ts';
import { photoCheckRoutes } from './photo-check/photo-check-routes.ts';
import { populationRoutes } from './population/population-routes.ts';
import { createPersonRecords } from './registries/person-records.ts';
import { recordRoutes } from './registries/record-routes.ts';
import { registryPageRoutes } from './registries/registry-page-routes.ts';
import { makeSystems, type DemonstrationSystem } from './relying-systems/demonstration-systems.ts';
import { casSystem, casSystemRoutes } from './relying-systems/cas-system-routes.ts';
import { relyingSystemRoutes } from './relying-systems/relying-system-routes.ts';
import {
  createVerificationDesk,
  verificationDeskRoutes,
  type VerificationAccess,
} from './relying-systems/verification-desk.ts';
import { newOutsideSecrets, type OutsideSecrets } from './secrets.ts';
import {
  nationalExchangePath,
  nationalPlatformRoutes,
} from './national-platform/national-platform-routes.ts';
import {
  openNationalPlatform,
  type NationalPlatformOptions,
} from './national-platform/open-national-platform.ts';
import type { Server } from './server.ts';
import { createSmsStore } from './sms/sms-store.ts';
import { smsRoutes } from './sms/sms-routes.ts';
import type { World } from './world.ts';
import { trafficRoutes } from './traffic/traffic-routes.ts';
import { narcoticsRoutes } from './narcotics/narcotics-routes.ts';
import { publicOrderRoutes } from './public-order/public-order-routes.ts';
import { transportRoutes } from './transport/transport-routes.ts';

export interface OutsideWorldOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  readonly clock?: Clock;
  readonly secrets?: OutsideSecrets;
  /** The demonstration officers whose codes the authenticator page shows. */
  readonly authenticator?: readonly AuthenticatorEntry[];
  /** Addresses the network identity service may send citizens back to. */
  readonly returnAddresses?: readonly string[];
  /** The courier's waits between attempts to report; the number of them bounds the attempts. */
  readonly courierRetryAfterMs?: readonly number[];
  /** The platform at which the relying systems sign people in; without it there are none. */
  readonly issuer?: string;
  /** Where parcels and messages outlive a restart; without it they do not. */
  readonly stateFile?: string;
  /** The national platform needs a PostgreSQL; without it there is none. */
  readonly nationalPlatform?: Omit<NationalPlatformOptions, 'clock'>;
}

export interface OutsideWorld {
  readonly url: string;
  readonly secrets: OutsideSecrets;
  /** What the platform has to know of each system that signs people in there. */
  readonly relyingSystems: readonly RunningSystem[];
  /** Where the national platform is reached, and the key it signs with. */
  readonly nationalPlatform?: { readonly url: string; readonly key: string };
  /** Gives a relying system the key with which it asks the platform about people. */
  useVerification(access: VerificationAccess): void;
  /** Registers an address known only after the platform has started. */
  trustReturnAddress(address: string): void;
  /** Everything as on the first day: no messages, parcels, faults, changed persons. */
  reset(): void;
  stop(): Promise<void>;
}

/** A system that runs, as the platform registers it. */
export type RunningSystem = Pick<DemonstrationSystem, 'clientId' | 'federationLevel'> & {
  /** None: it speaks CAS. */
  readonly credential?: DemonstrationSystem['credential'];
  /** Without a path. */
  readonly address: string;
};

const usualRetryAfterMs = [500, 1000, 2000, 4000, 8000, 15_000];

/** Starts the systems the platform does not own. For development and tests, never in production. */
export async function startOutsideWorld(options: OutsideWorldOptions): Promise<OutsideWorld> {
  const stopping = new AbortController();
  const world = createWorld(options, stopping.signal);
  const keeper = options.stateFile === undefined ? undefined : keepState(options.stateFile, world);
  const systems = options.issuer === undefined ? [] : makeSystems();
  let url = '';
  const exchange =
    options.nationalPlatform &&
    (await openNationalPlatform({ ...options.nationalPlatform, clock: world.clock }));
  const app = await buildServer(world, () => keeper?.changed());
  if (exchange !== undefined) await nationalPlatformRoutes(app, exchange);
  const national = await createNationalPlatform();
  if (options.issuer !== undefined) {
    const { persons } = world;
    const clientIssuer = options.issuer;
    await nationalRoutes(app, { national, persons, clientIssuer, issuer: () => `${url}/national` });
  }
  const desk = createVerificationDesk();
  await verificationDeskRoutes(app, desk);
  if (options.issuer !== undefined) {
    await casSystemRoutes(app, { issuer: options.issuer, address: () => url });
  }
  await relyingSystemRoutes(app, { systems, issuer: options.issuer ?? '', address: () => url });
  const host = options.host ?? '127.0.0.1';
  await app.listen({ port: options.port, host });
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  url = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
  return {
    url,
    secrets: world.secrets,
    relyingSystems: [
      ...systems.map(({ clientId, credential, federationLevel }) => ({
        clientId,
        credential,
        federationLevel,
        address: url,
      })),
      ...(options.issuer === undefined
        ? []
        : [{ clientId: casSystem.clientId, federationLevel: 1 as const, address: url }]),
    ],
    ...(exchange && {
      nationalPlatform: { url: `${url}${nationalExchangePath}`, key: exchange.key },
    }),
    useVerification: (access) => desk.useAccess(access),
    trustReturnAddress: (trusted) => void world.returnAddresses.add(trusted),
    reset() {
      reset(world);
      national.reset();
    },
    async stop() {
      stopping.abort();
      await app.close();
      await exchange?.receiver.close();
      keeper?.changed();
      keeper?.flush();
    },
  };
}

function createWorld(options: OutsideWorldOptions, stopping: AbortSignal): World {
  const clock = options.clock ?? systemClock;
  const secrets = options.secrets ?? newOutsideSecrets();
  const faults = createFaultBoard();
  const callbacks = createCallbackLine({
    clock,
    secret: secrets.courierCallbackSecret,
    faults,
    stopping,
    retryAfterMs: options.courierRetryAfterMs ?? usualRetryAfterMs,
  });
  return {
    clock,
    secrets,
    stopping,
    faults,
    persons: createPersonRecords(),
    enterprises: enterprisesOfTheFirstDay(),
    portraits: new Map(),
    sms: createSmsStore(clock),
    courier: createCourierCompany({ clock, callbacks }),
    tickets: createTicketOffice(clock),
    authenticator: options.authenticator ?? [],
    returnAddresses: new Set(options.returnAddresses),
  };
}

async function buildServer(world: World, onChange: () => void): Promise<Server> {
  const app: Server = Fastify({
    forceCloseConnections: true,
    bodyLimit: 65_536,
    ajv: { customOptions: { removeAdditional: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  readForms(app);
  applyFaults(app, world);
  checkCallers(app, world.secrets);
  // What the courier's own clock moves is written with the next request or at the end; moving it again is harmless.
  app.addHook('onResponse', async ({ method }) => {
    if (method !== 'GET') onChange();
  });
  app.post('/reset', async (_request, reply) => {
    reset(world);
    return reply.code(204).send();
  });
  await homeRoutes(app);
  await app.register(faultRoutes, world);
  await app.register(smsRoutes, world);
  await app.register(registryPageRoutes, world);
  await app.register(populationRoutes, world);
  await app.register(exitEntryRoutes, world);
  await app.register(driverRoutes, world);
  await app.register(recordRoutes, world);
  await app.register(documentRoutes, world);
  await app.register(businessRoutes, world);
  await app.register(trafficRoutes, world);
  await app.register(crimeRecordRoutes, world);
  await app.register(healthRoutes);
  await app.register(transportRoutes, world);
  await app.register(narcoticsRoutes, world);
  await app.register(publicOrderRoutes, world);
  await app.register(photoCheckRoutes);
  await app.register(networkIdentityRoutes, world);
  await app.register(credentialRoutes, world);
  await app.register(authenticatorRoutes, world);
  await app.register(courierRoutes, world);
  await legacyProvinceRoutes(app);
  return app;
}

function reset({ faults, persons, enterprises, portraits, sms, courier, tickets }: World): void {
  faults.reset();
  persons.reset();
  for (const [code, one] of enterprisesOfTheFirstDay()) enterprises.set(code, one);
  portraits.clear();
  sms.reset();
  courier.reset();
  tickets.reset();
}

function enterprisesOfTheFirstDay() {
  return new Map(syntheticEnterprises.map((one) => [one.creditCode, one]));
}
