import { startOutsideWorld } from '@tongban/outside-world';
import { seedDemonstrationSystems, type Upstream } from '@tongban/identity';
import type { OutsideAccess } from './configuration.ts';
import type { Demonstration } from './demonstration.ts';
import type { Foundation } from './foundation.ts';

export interface Outside extends OutsideAccess {
  /** The demonstration systems' own address; absent in production. */
  readonly worldUrl?: string;
  /** The national platform, when people may arrive from it. */
  readonly national?: Pick<Upstream, 'upstreamId' | 'name' | 'issuer' | 'clientId'>;
}

/** The access to the systems the platform does not own. In development they run in this process too. */
export async function reachOutside(
  { configuration, clock, closing, url, db }: Foundation,
  demonstration: Demonstration | undefined,
): Promise<Outside> {
  if ('url' in configuration.outside) {
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
  });
  closing.add('outside world', () => world.stop());
  const running = world.relyingSystems;
  await seedDemonstrationSystems({ db, clock }, { mode: 'development', running });
  const national = nationalAt(`${world.url}/national`);
  return { url: world.url, worldUrl: world.url, national, ...world.secrets };
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
