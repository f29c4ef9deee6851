import { spawn, type ChildProcess } from 'node:child_process';
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
import { lines, secretOf, zoneEnvironments } from './zone-environments.ts';
import type { Given, Zone, ZonesPlan } from './zone-environments.ts';

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

function mapValues<From, To>(
  of: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value, key)]));
}
