import { Type } from '@tongban/http';
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
  // Handing over is not here: only who compares the identity document may say that it was done.
  officerAct(app, parts, {
    path: 'collection',
    operationId: 'offerCollection',
    summary: 'Tell the applicant that the result can be collected at the window',
    permission: 'case.hand-over',
    body: Type.Object({}),
    problems: ['cases/wrong-delivery-method', 'cases/production-not-finished'],
    toAct: () => ({ type: 'offer-collection' }),
  });
}
