import type { PermissionTable, Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { accountMergerRoutes } from './account-mergers.ts';
import { accountRecoveryRoutes } from './account-recoveries.ts';
import { actDecisionRoutes } from './act-decisions.ts';
import { administrativeActRoutes } from './administrative-acts.ts';
import { casEndpoints } from './cas-endpoints.ts';
import { knownSystemRoutes } from './known-systems.ts';
import { mandateRoutes } from './mandates.ts';
import { meRoutes } from './me.ts';
import { officerSessionRoutes } from './officer-sessions.ts';
import { organisationRoutes } from './organisations.ts';
import { ownPostRoutes } from './own-post.ts';
import { phoneCodeRoutes } from './phone-codes.ts';
import { realNameRoutes } from './real-name-checks.ts';
import { openidEndpoints } from './openid-endpoints.ts';
import { sessionRoutes } from './sessions.ts';
import { signOnRoutes } from './sign-ons.ts';
import { stepUpRoutes } from './step-ups.ts';
import { ownDataRoutes } from './own-data.ts';
import { ownLevelRoutes } from './own-levels.ts';
import { officerAccountRoutes } from './officer-accounts.ts';
import { officerKeyRoutes } from './officer-keys.ts';
import { officerPasskeyRoutes } from './officer-passkeys.ts';
import { passkeyRoutes } from './passkeys.ts';
import { passwordSessionRoutes } from './password-sessions.ts';
import { relyingSystemRoutes } from './relying-systems.ts';
import { roleRoutes } from './roles.ts';
import { scanRoutes } from './scan-sign-ins.ts';
import { upstreamRoutes } from './upstreams.ts';
import { waitingMergerRoutes } from './waiting-mergers.ts';
import { wayInRoutes } from './ways-in.ts';

export const identityPermissions = {
  'identity.own-sessions': { who: 'signed-in', beforePasskey: true },
  'identity.systems-look': {
    who: 'officer',
    roles: ['operator', 'security-administrator', 'auditor'],
  },
  'identity.systems-propose': { who: 'officer', roles: ['operator'] },
  'identity.systems-decide': { who: 'officer', roles: ['security-administrator'] },
  'identity.acts-withdraw': { who: 'officer', roles: ['operator', 'security-administrator'] },
  'identity.systems-stop': { who: 'officer', roles: ['operator', 'security-administrator'] },
  'identity.prove-oneself': { who: 'person', minimumAssurance: 1 },
  // Whoever takes another account over was seen to be the person.
  'identity.keep-account': { who: 'person', minimumAssurance: 3 },
  'identity.be-officer': { who: 'officer' },
  'identity.mergers-look': { who: 'officer', roles: ['operator', 'security-administrator'] },
  'identity.read-mandates': { who: 'person', minimumAssurance: 1 },
  // 授权委托 is signed by somebody whose name is proved.
  'identity.give-mandate': { who: 'person', minimumAssurance: 2 },
  // Handbook 9.4, LP2: who speaks for an organisation was seen to be the person (level 3).
  'identity.represent-organisation': { who: 'person', minimumAssurance: 3 },
} as const satisfies PermissionTable;

export async function identityRoutes(app: Server, parts: { identity: Identity }): Promise<void> {
  await meRoutes(app, parts);
  await phoneCodeRoutes(app, parts);
  await sessionRoutes(app, parts);
  await realNameRoutes(app, parts);
  await stepUpRoutes(app, parts);
  await officerSessionRoutes(app, parts);
  await openidEndpoints(app, parts);
  await casEndpoints(app, parts);
  await signOnRoutes(app, parts);
  await knownSystemRoutes(app, parts);
  await ownLevelRoutes(app, parts);
  await ownDataRoutes(app, parts);
  await upstreamRoutes(app, parts);
  await mandateRoutes(app, parts);
  await organisationRoutes(app, parts);
  await roleRoutes(app, parts);
  await passkeyRoutes(app, parts);
  await officerPasskeyRoutes(app, parts);
  await officerKeyRoutes(app, parts);
  await officerAccountRoutes(app, parts);
  await ownPostRoutes(app, parts);
  await wayInRoutes(app, parts);
  await passwordSessionRoutes(app, parts);
  await scanRoutes(app, parts);
  await accountRecoveryRoutes(app, parts);
  await accountMergerRoutes(app, parts);
  await waitingMergerRoutes(app, parts);
  await relyingSystemRoutes(app, parts);
  await administrativeActRoutes(app, parts);
  await actDecisionRoutes(app, parts);
}
