import {
  catalogueMaintenanceRoutes,
  catalogueRoutes,
  type CatalogueRouteParts,
  type Maintenance,
} from '@tongban/catalogue';
import {
  archiveRoutes,
  attachmentRoutes,
  caseRoutes,
  documentRoutes,
  draftRoutes,
  windowRoutes,
  type WindowWorld,
} from '@tongban/cases';
import { courierCallbackRoutes, deliveryRoutes, type DeliveryParts } from '@tongban/delivery';
import { evaluationRoutes, type EvaluationParts } from '@tongban/evaluation';
import { exchangeRoutes, type ExchangeParts } from '@tongban/exchange';
import { createServer, type Server, type ServerParts } from '@tongban/http';
import { identityRoutes, type Identity } from '@tongban/identity';
import { notificationsRoutes, type Notifications } from '@tongban/notifications';
import {
  organisationRoutes,
  type Organisations,
  type OrganisationsParts,
} from '@tongban/organisations';
import { instantQueryRoutes, sharingRoutes, type Sharing } from '@tongban/sharing';
import { verificationRoutes, type VerificationRouteParts } from '@tongban/verification';
import { apiInfo } from './api-info.ts';
import type { CaseParts } from './case-parts.ts';
import { instantQueryParts } from './instant-query-parts.ts';
import { permissions } from './permissions.ts';

/** What the routes of the modules need; `startPlatform` makes it, tests and tools bring their own. */
export interface ModuleParts {
  readonly organisations: Organisations;
  readonly delegations: OrganisationsParts;
  readonly identity: Identity;
  readonly sharing: Sharing;
  readonly catalogue: CatalogueRouteParts;
  readonly maintenance: Maintenance;
  readonly notifications: Notifications;
  readonly caseParts: CaseParts;
  readonly windows: WindowWorld;
  readonly delivery: DeliveryParts & Pick<CaseParts, 'access'>;
  readonly evaluation: EvaluationParts;
  readonly exchange: ExchangeParts;
  readonly verification: VerificationRouteParts;
}

/** The whole API: every module's routes behind one set of guards. */
export async function buildServer(
  edge: Omit<ServerParts, 'permissions' | 'info'>,
  modules: ModuleParts,
): Promise<Server> {
  const { organisations, identity, sharing, catalogue, notifications } = modules;
  const { caseParts, delivery, evaluation, verification } = modules;
  const organName = (organId: string) => organisations.findOrgan(organId)?.name;
  const app = await createServer({ ...edge, permissions, info: apiInfo });
  await under('catalogue', (scope) => catalogueRoutes(scope, catalogue));
  await under('catalogue maintenance', (scope) =>
    catalogueMaintenanceRoutes(scope, modules.maintenance),
  );
  await under('organisations', (scope) => organisationRoutes(scope, modules.delegations));
  await under('identity', (scope) => identityRoutes(scope, { identity }));
  await under('sharing', (scope) =>
    sharingRoutes(scope, { sharing, organName, formerAccountsOf: identity.formerAccounts }),
  );
  await under('sharing', (scope) =>
    instantQueryRoutes(
      scope,
      instantQueryParts(sharing, catalogue.catalogue, identity, catalogue.clock),
    ),
  );
  await under('notifications', (scope) => notificationsRoutes(scope, { notifications }));
  await under('drafts', (scope) => draftRoutes(scope, caseParts.drafts));
  await under('cases', (scope) => caseRoutes(scope, caseParts.routes));
  await under('windows', (scope) => windowRoutes(scope, modules.windows));
  await under('cases', (scope) => attachmentRoutes(scope, caseParts.attachments));
  await under('documents', (scope) => documentRoutes(scope, caseParts.documents));
  await under('cases', (scope) => archiveRoutes(scope, caseParts.routes, caseParts.documents));
  await under('delivery', (scope) => deliveryRoutes(scope, delivery));
  await under('delivery', (scope) => courierCallbackRoutes(scope, delivery));
  await under('evaluation', (scope) => evaluationRoutes(scope, evaluation));
  await under('exchange', (scope) => exchangeRoutes(scope, modules.exchange));
  await under('verification', (scope) => verificationRoutes(scope, verification));
  return app;

  /** A module's routes stand together in the documentation unless they say otherwise. */
  async function under(tag: string, register: (scope: Server) => Promise<void>): Promise<void> {
    await app.register(async (scope: Server) => {
      scope.addHook('onRoute', (route) => {
        route.schema = { ...route.schema, tags: route.schema?.tags ?? [tag] };
      });
      await register(scope);
    });
  }
}
