import { declareProblems, etagOf, personOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { attachmentProblems } from '../attachments/problems.ts';
import type { CaseId, EvaluationLevel } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { handIn, HandedBody, handInProblems } from './hand-in.ts';
import { ownAct, ownActConfig } from './own-act.ts';
import { defenceRoute } from './own-defence.ts';
import { AnswerBody, CaseParams, ProseText } from './schemas.ts';

const tags = ['cases'];
const problems = { ...caseProblems, ...attachmentProblems };

const RatingBody = Type.Object({
  level: Type.Integer({ minimum: 1, maximum: 5 }),
  tags: Type.Optional(
    Type.Array(Type.String({ pattern: '^[a-z-]+$', maxLength: 40 }), {
      maxItems: 10,
      uniqueItems: true,
    }),
  ),
  text: Type.Optional(ProseText),
});

/** What the applicant may do with a case: hand in, withdraw, rate. */
export async function ownActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  const act = ownAct(parts);

  for (const [path, type, summary] of [
    ['supplement', 'supply-supplement', 'Hand in what was missing'],
    ['correction', 'correct', 'Hand in the corrected application'],
  ] as const) {
    app.post(
      `/api/cases/:caseId/${path}`,
      {
        schema: {
          operationId: type === 'correct' ? 'supplyCorrection' : 'supplySupplement',
          summary,
          tags,
          params: CaseParams,
          body: HandedBody,
          response: {
            200: AnswerBody,
            ...declareProblems(problems, ...handInProblems),
          },
        },
        config: ownActConfig,
      },
      async (request, reply) => {
        const caseId = request.params.caseId as CaseId;
        const { personId } = personOf(request);
        const handed = unwrap(
          await handIn(parts, {
            caseId,
            personId,
            commandId: request.idempotencyKey,
            ...request.body,
          }),
          problems,
        );
        const answer = await act(request, { type, ...handed });
        return reply.header('etag', etagOf(answer.version)).send(answer);
      },
    );
  }

  app.post(
    '/api/cases/:caseId/withdrawal',
    {
      schema: {
        operationId: 'withdrawCase',
        summary: 'Withdraw an application that has not been decided',
        tags,
        params: CaseParams,
        body: Type.Object({ reason: Type.Optional(ProseText) }),
        response: {
          200: AnswerBody,
          ...declareProblems(
            caseProblems,
            'cases/not-found',
            'cases/mandate-ended',
            'cases/not-possible-now',
            'cases/changed-meanwhile',
            'cases/command-id-reused',
            'cases/already-decided',
            'cases/closed-for-good',
            'cases/too-late-to-cancel',
          ),
        },
      },
      config: ownActConfig,
    },
    async (request, reply) => {
      const answer = await act(request, { type: 'withdraw', ...request.body });
      return reply.header('etag', etagOf(answer.version)).send(answer);
    },
  );

  for (const [path, type, operationId, summary] of [
    ['evaluation', 'evaluate', 'rateCase', 'Rate how the case was handled'],
    ['evaluation/amendment', 'amend-evaluation', 'amendRating', 'Amend the rating, once'],
  ] as const) {
    app.post(
      `/api/cases/:caseId/${path}`,
      {
        schema: {
          operationId,
          summary,
          tags,
          params: CaseParams,
          body: RatingBody,
          response: {
            200: AnswerBody,
            ...declareProblems(
              caseProblems,
              'cases/not-found',
              'cases/mandate-ended',
              'cases/not-possible-now',
              'cases/changed-meanwhile',
              'cases/command-id-reused',
              'cases/already-evaluated',
              'cases/not-evaluated',
              'cases/evaluation-already-amended',
              'cases/evaluation-closed',
              'cases/evaluation-level',
            ),
          },
        },
        config: ownActConfig,
      },
      async (request, reply) => {
        const { level, ...said } = request.body;
        const rating = { type, level: level as EvaluationLevel, ...said };
        const answer = await act(request, rating);
        return reply.header('etag', etagOf(answer.version)).send(answer);
      },
    );
  }

  await defenceRoute(app, parts);
}
