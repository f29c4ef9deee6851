import { declareProblems, etagOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { ownAct, ownActConfig } from './own-act.ts';
import { AnswerBody, CaseParams, ProseText } from './schemas.ts';

/** What a person says against a penalty that was announced (行政处罚法 Art 45). */
export async function defenceRoute(app: Server, parts: CaseRouteParts): Promise<void> {
  const act = ownAct(parts);
  app.post(
    '/api/cases/:caseId/defence',
    {
      schema: {
        operationId: 'stateDefence',
        summary: 'Speak against a penalty that was announced, before it is decided',
        tags: ['cases'],
        params: CaseParams,
        body: Type.Object({ statement: ProseText }),
        response: {
          200: AnswerBody,
          ...declareProblems(
            caseProblems,
            'cases/not-found',
            'cases/mandate-ended',
            'cases/not-possible-now',
            'cases/not-in-this-flow',
            'cases/changed-meanwhile',
            'cases/command-id-reused',
            'cases/closed-for-good',
            'cases/statement-missing',
          ),
        },
      },
      config: ownActConfig,
    },
    async (request, reply) => {
      const answer = await act(request, { type: 'state-defence', ...request.body });
      return reply.header('etag', etagOf(answer.version)).send(answer);
    },
  );
}
