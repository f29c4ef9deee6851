import { startOutsideWorld, type RunningSystem } from '@tongban/outside-world';
import type { OutsideAccess } from './configuration.ts';
import type { Demonstration } from './demonstration.ts';
import type { Foundation } from './foundation.ts';

export interface Outside extends OutsideAccess {
  /** The demonstration systems' own address; absent in production. */
  readonly worldUrl?: string;
  /** The demonstration systems that sign people in at the platform. */
  readonly relyingSystems?: readonly RunningSystem[];
}

/** The access to the systems the platform does not own. In development they run in this process too. */
export async function reachOutside(
  { configuration, clock, closing, url }: Foundation,
  demonstration: Demonstration | undefined,
): Promise<Outside> {
  if ('url' in configuration.outside) return configuration.outside;
  const world = await startOutsideWorld({
    port: configuration.outside.port,
    clock,
    authenticator: demonstration?.authenticator ?? [],
    returnAddresses: [returnAddressOf(url)],
    issuer: url,
  });
  closing.add('outside world', () => world.stop());
  const { relyingSystems } = world;
  return { url: world.url, worldUrl: world.url, relyingSystems, ...world.secrets };
}

/** Where the network identity service sends a citizen back to. */
export function returnAddressOf(url: string): string {
  return `${url}/api/step-ups/return`;
}
