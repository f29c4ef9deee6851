import { officerOf, oneOf, Type, type Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { tenantKinds } from '../domain/words.ts';
import { totalsByKind, usageBySystem } from '../queries/overview.ts';
import { visibleTenants } from '../queries/visible-tenants.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { lookRoles } from './permissions.ts';
import { SystemBody, systemBody } from './system-body.ts';

/** Live meters and headline figures, for those who run and watch the service. */
export async function oversightRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock, directory } = verification;

  app.get(
    '/api/officer/verification/overview',
    {
      schema: {
        operationId: 'getVerificationOverview',
        summary:
          'How often the service has answered, and what each system the officer’s organ answers for uses at present',
        response: {
          200: Type.Object({
            totals: Type.Array(
              Type.Object({
                kind: oneOf(tenantKinds),
                tenants: Type.Integer(),
                systems: Type.Integer(),
                answers: Type.Integer(),
              }),
            ),
            systems: Type.Array(SystemBody),
            source: oneOf(['ready', 'stale', 'spared']),
          }),
        },
      },
      config: { permission: 'verification.look' },
    },
    async (request) => {
      const visible = await visibleTenants({ db, posts }, officerOf(request).officerId, lookRoles);
      const usage = await usageBySystem(db, dayOf(clock()));
      const bySystem = new Map(usage.map((row) => [row.systemNo, row]));
      return {
        totals: await totalsByKind(db),
        systems: directory
          .list()
          .filter(({ tenant }) => visible.has(tenant.tenantNo))
          .map((system) => systemBody(system, bySystem.get(system.systemNo))),
        source: verification.source.state(),
      };
    },
  );
}
