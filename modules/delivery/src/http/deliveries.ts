import type { CaseAccess, CaseId } from '@tongban/cases';
import { caseProblems } from '@tongban/cases';
import { declareProblems, IdText, InstantText, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { DeliveryParts } from '../delivery-parts.ts';
import { handOverAtWindow } from '../hand-over-at-window.ts';
import { deliveryProblems } from '../problems.ts';
import { viewDelivery } from '../view-delivery.ts';

const problems = { ...caseProblems, ...deliveryProblems };
const CaseParams = Type.Object({ caseId: IdText });

const DeliveryBody = Type.Object({
  state: Type.String(),
  trackingNumber: Type.Optional(Type.String()),
  events: Type.Array(Type.Object({ at: InstantText, kind: Type.String(), text: Type.String() })),
});

/** Following a parcel, and handing a result over at the window. */
export async function deliveryRoutes(
  app: Server,
  parts: DeliveryParts & { readonly access: Pick<CaseAccess, 'mayRead'> },
): Promise<void> {
  app.get(
    '/api/cases/:caseId/delivery',
    {
      schema: {
        operationId: 'followDelivery',
        summary: 'Where the parcel of one’s own case is',
        tags: ['delivery'],
        params: CaseParams,
        response: { 200: DeliveryBody, ...declareProblems(deliveryProblems, 'delivery/not-found') },
      },
      config: { permission: 'delivery.follow' },
    },
    async (request) => {
      const { caseId } = request.params;
      const mayRead = await parts.access.mayRead(request.actor, caseId);
      const view = mayRead ? await viewDelivery(parts.db, caseId) : undefined;
      if (view === undefined) return unwrap(nothingSent(), deliveryProblems);
      return { ...view, events: [...view.events] };
    },
  );

  app.post(
    '/api/officer/cases/:caseId/handover',
    {
      schema: {
        operationId: 'handOverResult',
        summary:
          'Hand the result to the applicant at the window, after comparing the identity document',
        tags: ['officer'],
        params: CaseParams,
        body: Type.Object({ idNumber: Type.String({ minLength: 15, maxLength: 40 }) }),
        response: {
          200: Type.Object({
            caseId: IdText,
            caseNumber: Type.String(),
            status: Type.String(),
            version: Type.Integer(),
          }),
          ...declareProblems(
            problems,
            'delivery/not-found',
            'delivery/identity-differs',
            'delivery/identity-unknown',
            'cases/not-found',
            'cases/not-possible-now',
            'cases/not-in-this-flow',
            'cases/changed-meanwhile',
            'cases/command-id-reused',
            'cases/outside-your-authority',
            'cases/role-missing',
            'cases/recusal',
            'cases/wrong-delivery-method',
            'cases/production-not-finished',
            'cases/closed-for-good',
          ),
        },
      },
      config: { permission: 'delivery.hand-over', ifMatch: true, idempotency: 'by-command' },
    },
    async (request) => {
      const handed = await handOverAtWindow(parts, {
        caseId: request.params.caseId as CaseId,
        officer: officerOf(request),
        idNumber: request.body.idNumber,
        expectedVersion: request.expectedVersion,
        commandId: request.idempotencyKey,
      });
      return unwrap(handed, problems);
    },
  );
}

function nothingSent() {
  return refuse('delivery/not-found', {
    zh: '该办件没有寄递记录。',
    en: 'Nothing has been sent for this case.',
  });
}
