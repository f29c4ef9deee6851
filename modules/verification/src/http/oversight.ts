import { oneOf, Type, type Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { totalsByKind, usageBySystem } from '../queries/overview.ts';
import { SystemBody, systemBody } from './system-body.ts';

/** Live meters and headline figures, for those who run and watch the service. */
export async function oversightRoutes(app: Server, verification: Verification): Promise<void> {
  const { db, clock, directory } = verification;

  app.get(
    '/api/officer/verification/overview',
    {
      schema: {
        operationId: 'getVerificationOverview',
        summary:
          'How often the service has answered, for whom, and what each system uses at present',
        response: {
          200: Type.Object({
            totals: Type.Array(
              Type.Object({
                kind: oneOf(['province', 'ministry', 'sandbox']),
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
    async () => {
      const usage = await usageBySystem(db, dayOf(clock()));
      const bySystem = new Map(usage.map((row) => [row.systemNo, row]));
      return {
        totals: await totalsByKind(db),
        systems: directory
          .list()
          .map((system) => systemBody(system, bySystem.get(system.systemNo))),
        source: verification.source.state(),
      };
    },
  );
}
