import { declareProblems, IdText, officerOf, oneOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { recusalRelations } from '@tongban/vocabulary';
import { handOver } from '../hand-over.ts';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';
import { caseOfficerOf } from './reading.ts';
import { ProseText } from './schemas.ts';

/** Who works on a case: assigned by the head, given up by who must stand aside, handed over by who leaves. */
export async function assignmentActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  officerAct(app, parts, {
    path: 'assignment',
    operationId: 'assignCase',
    summary: 'Give the case to an officer, or back into the queue',
    permission: 'case.assign',
    body: Type.Object({ officerId: Type.Optional(IdText) }),
    problems: ['cases/assignee-unfit', 'cases/not-claimed'],
    toAct: (body) => ({ type: 'reassign', ...body }),
  });
  officerAct(app, parts, {
    path: 'recusal',
    operationId: 'standAside',
    summary: 'Stand aside from the case',
    permission: 'case.stand-aside',
    body: Type.Object({
      relation: oneOf(recusalRelations),
      reason: Type.Optional(ProseText),
    }),
    toAct: (body) => ({ type: 'stand-aside', ...body }),
  });
  officerAct(app, parts, {
    path: 'recusal-order',
    operationId: 'orderRecusal',
    summary: 'Order an officer to stand aside from the case',
    permission: 'case.assign',
    body: Type.Object({
      officerId: IdText,
      relation: oneOf(recusalRelations),
      reason: Type.String({ maxLength: 2_000 }),
    }),
    problems: ['cases/reason-missing'],
    toAct: (body) => ({ type: 'order-recusal', ...body }),
  });

  app.post(
    '/api/officer/hand-overs',
    {
      schema: {
        operationId: 'handOverCases',
        summary: 'Hand over what an officer has claimed: to a colleague, or back into the queue',
        tags: ['officer cases'],
        body: Type.Object({ fromOfficerId: IdText, toOfficerId: Type.Optional(IdText) }),
        response: {
          200: Type.Object({
            moved: Type.Integer(),
            refused: Type.Array(
              Type.Object({ caseId: IdText, caseNumber: Type.String(), code: Type.String() }),
            ),
            remaining: Type.Integer(),
          }),
          ...declareProblems(caseProblems, 'cases/outside-your-authority'),
        },
      },
      config: { permission: 'case.assign', idempotency: 'stored' },
    },
    async (request) =>
      handOver(parts.cases, {
        head: caseOfficerOf(officerOf(request)),
        requestId: request.idempotencyKey,
        ...request.body,
      }),
  );
}
