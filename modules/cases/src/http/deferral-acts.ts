import { declareProblems, etagOf, personOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { attachmentProblems } from '../attachments/problems.ts';
import type { CaseId } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { handIn, handInProblems } from './hand-in.ts';
import { DefectsBody } from './intake-acts.ts';
import { officerAct } from './officer-act.ts';
import { ownAct, ownActConfig } from './own-act.ts';
import { AnswerBody, CaseParams } from './schemas.ts';

/** The files of what was owed. */
export const DeferredBody = Type.Object({
  attachmentIds: Type.Array(Type.String({ maxLength: 36 }), { maxItems: 60, uniqueItems: true }),
});

/** Every way in which what was owed is declined. */
export const deferredProblems = [
  ...handInProblems,
  'cases/nothing-owed',
  'cases/paper-not-owed',
  'cases/deferral-over',
] as const;

/** What follows after an acceptance with papers owed (容缺受理): they come, are asked for again, or are not right. */
export async function deferralActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  const act = ownAct(parts);
  const problems = { ...caseProblems, ...attachmentProblems };

  app.post(
    '/api/cases/:caseId/deferred-materials',
    {
      schema: {
        operationId: 'supplyDeferred',
        summary: 'Hand in what may follow after acceptance',
        tags: ['cases'],
        params: CaseParams,
        body: DeferredBody,
        response: { 200: AnswerBody, ...declareProblems(problems, ...deferredProblems) },
      },
      config: ownActConfig,
    },
    async (request, reply) => {
      const caseId = request.params.caseId as CaseId;
      const { personId } = personOf(request);
      const commandId = request.idempotencyKey;
      const { attachments } = unwrap(
        await handIn(parts, { caseId, personId, commandId, ...request.body }),
        problems,
      );
      const answer = await act(request, { type: 'supply-deferred', attachments });
      return reply.header('etag', etagOf(answer.version)).send(answer);
    },
  );

  officerAct(app, parts, {
    path: 'deferred-materials/reminders',
    operationId: 'remindDeferred',
    summary: 'Remind the applicant of what is owed',
    permission: 'case.remind',
    body: Type.Object({}),
    problems: ['cases/nothing-owed', 'cases/reminded-today'],
    toAct: () => ({ type: 'remind-deferred' }),
  });
  officerAct(app, parts, {
    path: 'deferred-materials/refusals',
    operationId: 'refuseDeferred',
    summary:
      'Say that what was handed in after acceptance is not right, and why: it is owed as before',
    permission: 'case.remind',
    body: DefectsBody,
    problems: [
      'cases/defects-missing',
      'cases/paper-not-handed-in',
      'cases/upper-organ-may-not-ask',
    ],
    toAct: ({ defects }) => ({ type: 'refuse-deferred', defects }),
  });
}
