import { declareProblems, InstantText, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { CheckBody, DraftParams, SubmissionBody } from '../../drafts/http/schemas.ts';
import { caseActorOf } from '../../http/reading.ts';
import { askConfirmation } from '../confirmation.ts';
import { lookOver, openAtWindow, submitAtWindow } from '../serve-at-window.ts';
import type { WindowWorld } from '../window-world.ts';
import { draftCodes, offerCodes, placeOf, windowProblemTable as problems } from './window-parts.ts';

const tags = ['windows'];
const permission = 'window.serve';

const ConfirmationBody = Type.Object({
  method: oneOf(['phone-code', 'signature'] as const),
  code: Type.Optional(Type.String({ pattern: '^[0-9]{6}$', maxLength: 6 })),
});

/** Looked over, confirmed by the person, handed in. */
export async function windowConfirmationRoutes(app: Server, world: WindowWorld): Promise<void> {
  app.get(
    '/api/officer/window-applications/:draftId/check',
    {
      schema: {
        operationId: 'checkAtWindow',
        summary: 'Everything that still stands in the way, all at once',
        tags,
        params: DraftParams,
        response: { 200: CheckBody, ...declareProblems(problems, ...draftCodes, ...offerCodes) },
      },
      config: { permission },
    },
    async (request) => {
      const row = unwrap(await openAtWindow(world, placeOf(request)), problems);
      return { problems: [...unwrap(await lookOver(world, row), problems)] };
    },
  );

  app.post(
    '/api/officer/window-applications/:draftId/confirmation-codes',
    {
      schema: {
        operationId: 'askConfirmationAtWindow',
        summary: 'Send the person a code for what is written down now',
        tags,
        params: DraftParams,
        body: Type.Object({}),
        response: {
          202: Type.Object({ expiresAt: InstantText }),
          ...declareProblems(
            problems,
            ...draftCodes,
            'windows/too-many-codes',
            'windows/code-not-sent',
          ),
        },
      },
      config: { permission },
    },
    async (request, reply) => {
      const row = unwrap(await openAtWindow(world, placeOf(request)), problems);
      const { words } = world.cases;
      const item = words.itemName(row.itemCode) ?? { zh: row.itemCode, en: row.itemCode };
      const organName = words.organName(row.windowOrganId ?? '') ?? '';
      const asked = unwrap(await askConfirmation(world, row, { item, organName }), problems);
      return reply.code(202).send(asked);
    },
  );

  app.post(
    '/api/officer/window-applications/:draftId/submission',
    {
      schema: {
        operationId: 'submitAtWindow',
        summary: 'Hand it in with the confirmation of the person; a resend gives the same case',
        tags,
        params: DraftParams,
        body: Type.Object({ confirmation: ConfirmationBody }),
        response: {
          201: SubmissionBody,
          ...declareProblems(
            problems,
            ...draftCodes,
            ...offerCodes,
            'drafts/incomplete',
            'drafts/look-over-first',
            'drafts/not-eligible',
            'drafts/proof-too-old',
            'drafts/mandate-not-valid',
            'cases/not-found',
            'cases/already-submitted',
            'cases/command-id-reused',
            'cases/no-flow',
            'cases/recusal',
            'windows/code-not-right',
            'windows/confirm-again',
            'windows/confirmation-not-offered',
            'windows/signature-missing',
          ),
        },
      },
      config: { permission, idempotency: 'by-command' },
    },
    async (request, reply) => {
      const { method, code = '' } = request.body.confirmation;
      const submitted = await submitAtWindow(world, placeOf(request), {
        officer: caseActorOf(request.actor),
        confirmation: method === 'signature' ? { method } : { method, code },
      });
      return reply.code(201).send(unwrap(submitted, problems));
    },
  );
}
