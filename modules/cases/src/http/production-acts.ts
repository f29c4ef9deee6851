import { oneOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';

/** What happens after the decision: make the certificate, offer it, hand it over. */
export async function productionActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  officerAct(app, parts, {
    path: 'production',
    operationId: 'startProduction',
    summary: 'Start making the certificate',
    permission: 'case.produce',
    body: Type.Object({}),
    toAct: () => ({ type: 'start-production' }),
  });
  officerAct(app, parts, {
    path: 'production/completion',
    operationId: 'finishProduction',
    summary: 'The certificate is made and has passed its check',
    permission: 'case.produce',
    body: Type.Object({
      certificateNumber: Type.Optional(Type.String({ pattern: '^[0-9A-Z-]+$', maxLength: 40 })),
    }),
    toAct: (body) => ({ type: 'finish-production', ...body }),
  });
  // Without a proof the result is offered; with one it was handed over to somebody whose identity was checked.
  officerAct(app, parts, {
    path: 'collection',
    operationId: 'recordCollection',
    summary: 'Offer the result at the window, or record that it was handed over there',
    permission: 'case.hand-over',
    body: Type.Object({
      proof: Type.Optional(oneOf(['id-card', 'network-identity', 'mandate'] as const)),
    }),
    problems: ['cases/wrong-delivery-method', 'cases/production-not-finished'],
    toAct: ({ proof }) =>
      proof === undefined
        ? { type: 'offer-collection' }
        : { type: 'deliver', method: 'window', proof },
  });
}
