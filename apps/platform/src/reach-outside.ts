import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startOutsideWorld, type OutsideWorld } from '@tongban/outside-world';
import { seedDemonstrationSystems, type Upstream } from '@tongban/identity';
import type { Configuration, OutsideAccess } from './configuration.ts';
import type { Demonstration } from './demonstration.ts';
import type { Foundation } from './foundation.ts';

export interface Outside extends OutsideAccess {
  /** The demonstration systems' own address; absent in production. */
  readonly worldUrl?: string;
  /** Gives the demonstration's business system the key to ask with; absent in production. */
  readonly useVerification?: OutsideWorld['useVerification'];
  /** The national platform, when people may arrive from it. */
  readonly national?: Pick<Upstream, 'upstreamId' | 'name' | 'issuer' | 'clientId'>;
  /** The demonstration of the national platform: where it receives, and the key it signs with. */
  readonly nationalPlatform?: { readonly url: string; readonly key: string };
}

/** The access to the systems the platform does not own. In development they run in this process too. */
export async function reachOutside(
  foundation: Foundation,
  demonstration: Demonstration | undefined,
): Promise<Outside> {
  const { configuration, clock, closing, url, db, databaseUrl, keys } = foundation;
  if ('url' in configuration.outside) {
    if (demonstration !== undefined) await writeAuthenticator(configuration, demonstration);
    const { nationalIssuer, ...access } = configuration.outside;
    return nationalIssuer === undefined
      ? access
      : { ...access, national: nationalAt(nationalIssuer) };
  }
  const world = await startOutsideWorld({
    port: configuration.outside.port,
    clock,
    authenticator: demonstration?.authenticator ?? [],
    returnAddresses: [returnAddressOf(url)],
    issuer: url,
    ...(configuration.nationalPlatform === 'demonstration' && {
      nationalPlatform: {
        databaseUrl,
        database: `${new URL(databaseUrl).pathname.slice(1)}_national`,
        keyFile: join(configuration.dataFolder, 'national-platform.key'),
        partner: {
          code: configuration.exchangeCode,
          key: Buffer.from(keys.signingKey.point).toString('hex'),
        },
        contractKey: fieldKeyOf(foundation),
      },
    }),
  });
  closing.add('outside world', () => world.stop());
  const { relyingSystems: running, nationalPlatform } = world;
  await seedDemonstrationSystems({ db, clock }, { mode: 'development', running });
  return {
    url: world.url,
    worldUrl: world.url,
    useVerification: (access) => world.useVerification(access),
    national: nationalAt(`${world.url}/national`),
    ...world.secrets,
    ...(nationalPlatform && { nationalPlatform }),
  };
}

/** For an outside world that runs elsewhere on this machine: what the officers' own telephones know in life. */
async function writeAuthenticator(
  { dataFolder }: Configuration,
  { authenticator }: Demonstration,
): Promise<void> {
  const file = join(dataFolder, 'authenticator.json');
  await writeFile(file, JSON.stringify(authenticator), { mode: 0o600 });
}

/** The key under which numbers of citizens are sealed for the national platform: agreed, or of this machine in development. */
export function fieldKeyOf({ configuration, keys }: Foundation): Uint8Array {
  return configuration.exchangeFieldKey ?? keys.mac('exchange-field-key', 'national');
}

function nationalAt(issuer: string) {
  return {
    upstreamId: 'national',
    name: { zh: '国家政务服务平台', en: 'the national government-service platform' },
    issuer,
    clientId: 'tongban',
  };
}

/** Where the network identity service sends a citizen back to. */
export function returnAddressOf(url: string): string {
  return `${url}/api/step-ups/return`;
}
