import { declareProblems, InstantText, officerOf, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { linkedRecordKinds, reconsiderationOutcomes } from '../domain/linked-record.ts';
import type { CaseId } from '../domain/words.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseOfficerOf } from '../http/reading.ts';
import { CaseParams } from '../http/schemas.ts';
import { caseProblems } from '../problems.ts';
import { linkRecord } from './link-record.ts';

/** What follows a case that is over: corrected, taken back, under reconsideration. */
export async function linkedRecordRoutes(app: Server, { cases }: CaseRouteParts): Promise<void> {
  app.post(
    '/api/officer/cases/:caseId/linked-records',
    {
      schema: {
        operationId: 'linkRecord',
        summary: 'Record what followed a case that is over, beside it',
        tags: ['officer cases'],
        params: CaseParams,
        body: Type.Object({
          kind: oneOf(linkedRecordKinds),
          reason: Type.String({ maxLength: 2_000 }),
          lawBasis: Type.Optional(Type.String({ maxLength: 500 })),
          reference: Type.Optional(Type.String({ maxLength: 100 })),
          outcome: Type.Optional(oneOf(reconsiderationOutcomes)),
        }),
        response: {
          201: Type.Object({ kind: oneOf(linkedRecordKinds), at: InstantText }),
          ...declareProblems(
            caseProblems,
            'cases/not-found',
            'cases/role-missing',
            'cases/recusal',
            'cases/not-possible-now',
            'cases/reason-missing',
            'cases/law-basis-missing',
            'cases/record-incomplete',
          ),
        },
      },
      config: { permission: 'case.link-record', idempotency: 'stored' },
    },
    async (request, reply) => {
      const { kind, at } = unwrap(
        await linkRecord(cases, {
          caseId: request.params.caseId as CaseId,
          actor: caseOfficerOf(officerOf(request)),
          command: request.body,
        }),
        caseProblems,
      );
      return reply.status(201).send({ kind, at });
    },
  );
}
