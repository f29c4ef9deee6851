import type { Server } from '../server.ts';
import type { DemonstrationSystem } from './demonstration-systems.ts';
import { hearLogouts } from './hear-logouts.ts';
import { createOwnSessions } from './own-sessions.ts';
import type { RunningSystems } from './running-systems.ts';
import { createSignInClient } from './sign-in-client.ts';
import { signInRoutes } from './sign-in-routes.ts';

export interface RelyingSystemsOptions {
  readonly systems: readonly DemonstrationSystem[];
  /** The platform these systems trust. */
  readonly issuer: string;
  /** Where the systems themselves are reached; known only once the server listens. */
  address(): string;
}

/** Systems of provinces and ministries that know nobody themselves: whoever comes is sent to the platform to sign in. */
export async function relyingSystemRoutes(
  app: Server,
  { systems, issuer, address }: RelyingSystemsOptions,
): Promise<void> {
  const running = new Map(
    systems.map((system) => [
      system.clientId,
      { system, client: createSignInClient(system, issuer), sessions: createOwnSessions() },
    ]),
  );
  const parts: RunningSystems = {
    issuer,
    address,
    find(name) {
      const one = running.get(name);
      if (one === undefined) throw Object.assign(new Error('No such system.'), { statusCode: 404 });
      return one;
    },
  };
  await signInRoutes(app, parts);
  await hearLogouts(app, parts);
}
