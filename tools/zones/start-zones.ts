import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { softwareKeys } from '@tongban/crypto';
import {
  newOutsideSecrets,
  startOutsideWorld,
  type AuthenticatorEntry,
  type OutsideWorld,
} from '@tongban/outside-world';
import { startFerry, type Ferry } from '@tongban/zone-crossing';
import { developmentMasterKey } from '../../apps/platform/src/development-master-key.ts';

export type Zone = 'internet' | 'extranet' | 'police';

export interface ZonesPlan {
  /** Each zone has a folder of its own below it. */
  readonly folder: string;
  readonly ports: Readonly<Record<Zone | 'outside', number>>;
  /** Of the police network, and of the national platform outside; no other zone has one. */
  readonly databaseUrl: string;
  readonly nationalDatabaseUrl: string;
  readonly nationalDatabase: string;
  readonly stdio?: 'inherit' | 'ignore';
}

export interface RunningZones {
  /** The portal for citizens. */
  readonly internetUrl: string;
  /** The workbench of officers. */
  readonly policeUrl: string;
  readonly outsideUrl: string;
  readonly ferry: Ferry;
  readonly pids: Readonly<Record<Zone, number>>;
  /** Fails when a zone has ended by itself. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

const lines = [
  ['internet', 'police'],
  ['extranet', 'police'],
] as const;
const zones = ['police', 'extranet', 'internet'] as const;
const main = join(import.meta.dirname, '..', '..', 'apps', 'platform', 'src', 'main.ts');

/**
 * Three processes, a ferry between their folders, and the outside world, which lies beyond the extranet. What each zone needs
 * to know of its neighbours it is given by its environment, as a deployment does.
 */
export async function startZones(plan: ZonesPlan): Promise<RunningZones> {
  const { folder, ports } = plan;
  const folders = Object.fromEntries(zones.map((zone) => [zone, join(folder, zone)])) as Record<
    Zone,
    string
  >;
  for (const place of Object.values(folders)) await mkdir(place, { recursive: true });
  const points = await pointsOf(folders);
  const authenticator: AuthenticatorEntry[] = [];
  const internetUrl = `http://localhost:${ports.internet}`;
  const fieldKey = secretOf(folder, 'national');
  const outside = await openOutside(plan, { points, internetUrl, fieldKey, authenticator });
  const ferry = await startFerry({
    folders: mapValues(folders, (place) => join(place, 'zone')),
    lines,
    onError: (error) => console.error(error),
  });
  const environments = zoneEnvironments({
    plan,
    folders,
    points,
    internetUrl,
    outside,
    fieldKey,
  });
  const children = mapValues(environments, (env) => run(plan, env));
  let stopping = false;
  const ended = new Promise<never>((_resolve, reject) => {
    for (const [zone, child] of Object.entries(children)) {
      child.once('exit', (code) => {
        if (!stopping) reject(new Error(`The zone ${zone} ended with ${code}.`));
      });
    }
  });
  ended.catch(() => {});
  const running: RunningZones = {
    internetUrl,
    policeUrl: `http://localhost:${ports.police}`,
    outsideUrl: outside.url,
    ferry,
    pids: mapValues(children, ({ pid }) => pid!) as Record<Zone, number>,
    ended,
    async stop() {
      stopping = true;
      await Promise.all(Object.values(children).map(end));
      await ferry.stop();
      await outside.stop();
    },
  };
  try {
    for (const url of [running.policeUrl, internetUrl]) {
      await Promise.race([untilReady(`${url}/readyz`), ended]);
    }
  } catch (error) {
    await running.stop();
    throw error;
  }
  const codes = await readFile(join(folders.police, 'authenticator.json'), 'utf8');
  authenticator.push(...(JSON.parse(codes) as AuthenticatorEntry[]));
  return running;
}

/** What lies beyond the extranet, the national platform among it. */
function openOutside(
  plan: ZonesPlan,
  given: Pick<Given, 'points' | 'internetUrl' | 'fieldKey'> & {
    authenticator: readonly AuthenticatorEntry[];
  },
): Promise<OutsideWorld> {
  const { points, internetUrl, fieldKey, authenticator } = given;
  return startOutsideWorld({
    port: plan.ports.outside,
    secrets: newOutsideSecrets(),
    authenticator,
    returnAddresses: [`${internetUrl}/api/step-ups/return`],
    nationalPlatform: {
      databaseUrl: plan.nationalDatabaseUrl,
      database: plan.nationalDatabase,
      keyFile: join(plan.folder, 'outside', 'national-platform.key'),
      partner: { code: 'tongban', key: points.police },
      contractKey: fieldKey,
    },
  });
}

interface Given {
  readonly plan: ZonesPlan;
  readonly folders: Readonly<Record<Zone, string>>;
  readonly points: Readonly<Record<Zone, string>>;
  readonly internetUrl: string;
  readonly outside: OutsideWorld;
  readonly fieldKey: Buffer;
}

/** What each zone is told when it starts. */
function zoneEnvironments({ plan, folders, points, internetUrl, outside, fieldKey }: Given) {
  const { folder, ports } = plan;
  const of = (zone: Zone, more: Readonly<Record<string, string>>) => ({
    ZONE: zone,
    PORT: String(ports[zone]),
    PUBLIC_URL: internetUrl,
    DATA_FOLDER: folders[zone],
    ZONE_FOLDER: join(folders[zone], 'zone'),
    ZONE_NEIGHBOURS: neighboursOf(zone, folder, points),
    ...more,
  });
  const environments: Readonly<Record<Zone, Readonly<Record<string, string>>>> = {
    internet: of('internet', {}),
    extranet: of('extranet', {
      ZONE_ADDRESSES: outside.url,
      EXCHANGE_PORT: String(ports.extranet),
    }),
    police: of('police', {
      DATABASE_URL: plan.databaseUrl,
      OUTSIDE_WORLD_URL: outside.url,
      SMS_GATEWAY_KEY: outside.secrets.smsKey,
      REGISTRY_KEY: outside.secrets.registryKey,
      COURIER_KEY: outside.secrets.courierKey,
      COURIER_CALLBACK_SECRET: outside.secrets.courierCallbackSecret,
      NETWORK_IDENTITY_CLIENT_ID: outside.secrets.networkIdentityClientId,
      NETWORK_IDENTITY_CLIENT_SECRET: outside.secrets.networkIdentityClientSecret,
      NATIONAL_PLATFORM_URL: outside.nationalPlatform!.url,
      NATIONAL_PLATFORM_KEY: outside.nationalPlatform!.key,
      EXCHANGE_FIELD_KEY: fieldKey.toString('hex'),
    }),
  };
  return environments;
}

function run({ stdio = 'inherit' }: ZonesPlan, env: object) {
  // Nothing of this process's own settings, such as a database, is handed down.
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [main], {
    env: { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...env },
    stdio: ['ignore', stdio, stdio],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(200);
  }
  throw new Error(`${url} did not become ready.`);
}

async function pointsOf(folders: Readonly<Record<Zone, string>>) {
  const points: Partial<Record<Zone, string>> = {};
  for (const zone of zones) {
    const { signingKey } = softwareKeys({ masterKey: await developmentMasterKey(folders[zone]) });
    points[zone] = Buffer.from(signingKey.point).toString('hex');
  }
  return points as Record<Zone, string>;
}

function neighboursOf(zone: Zone, folder: string, points: Readonly<Record<Zone, string>>): string {
  return lines
    .flatMap((line): Zone[] => ((line as readonly Zone[]).includes(zone) ? [...line] : []))
    .filter((other) => other !== zone)
    .map((other) => {
      const both = [zone, other].sort().join('/');
      return `${other}:${points[other]}:${secretOf(folder, both).toString('hex')}`;
    })
    .join(',');
}

/** On one machine for development: secrets that are the same at every start. A deployment makes its own. */
function secretOf(folder: string, of: string): Buffer {
  return createHash('sha256').update(`${folder} ${of}`).digest();
}

function mapValues<From, To>(
  of: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value, key)]));
}
