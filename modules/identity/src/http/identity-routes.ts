import type { PermissionTable, Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { knownSystemRoutes } from './known-systems.ts';
import { mandateRoutes } from './mandates.ts';
import { meRoutes } from './me.ts';
import { officerSessionRoutes } from './officer-sessions.ts';
import { phoneCodeRoutes } from './phone-codes.ts';
import { realNameRoutes } from './real-name-checks.ts';
import { openidEndpoints } from './openid-endpoints.ts';
import { sessionRoutes } from './sessions.ts';
import { signOnRoutes } from './sign-ons.ts';
import { stepUpRoutes } from './step-ups.ts';
import { upstreamRoutes } from './upstreams.ts';

export const identityPermissions = {
  'identity.own-sessions': { who: 'signed-in' },
  'identity.prove-oneself': { who: 'person', minimumAssurance: 1 },
  'identity.read-mandates': { who: 'person', minimumAssurance: 1 },
  // 授权委托 is signed by somebody whose name is proved.
  'identity.give-mandate': { who: 'person', minimumAssurance: 2 },
} as const satisfies PermissionTable;

export async function identityRoutes(app: Server, parts: { identity: Identity }): Promise<void> {
  await meRoutes(app, parts);
  await phoneCodeRoutes(app, parts);
  await sessionRoutes(app, parts);
  await realNameRoutes(app, parts);
  await stepUpRoutes(app, parts);
  await officerSessionRoutes(app, parts);
  await openidEndpoints(app, parts);
  await signOnRoutes(app, parts);
  await knownSystemRoutes(app, parts);
  await upstreamRoutes(app, parts);
  await mandateRoutes(app, parts);
}
