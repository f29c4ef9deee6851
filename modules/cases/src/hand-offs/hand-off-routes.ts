import { BilingualBody, declareProblems, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { notFound } from '../domain/authority.ts';
import { handOffsOf } from '../flows/hand-offs.ts';
import { findFlow } from '../flows/published-flows.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseProblems } from '../problems.ts';
import { mostRead, reportHandOffs } from './report-hand-offs.ts';

const SpreadBody = Type.Object({
  cases: Type.Integer(),
  mean: Type.Number(),
  median: Type.Number(),
  p90: Type.Number(),
});

const HandOffsBody = Type.Object({
  itemCode: Type.String(),
  itemName: BilingualBody,
  /** At most so many cases were read, the latest ended first. */
  mostRead: Type.Integer(),
  versions: Type.Array(
    Type.Object({
      template: Type.String(),
      version: Type.Integer(),
      hash: Type.String(),
      /** As the flow is designed: between the desks that no case leaves out. */
      designed: Type.Integer(),
      handOffs: SpreadBody,
      hands: SpreadBody,
      workingDays: Type.Optional(SpreadBody),
    }),
  ),
});

/** Before and after a reform (业务流程再造): how often the cases of an item changed hands, version against version. */
export async function handOffRoutes(app: Server, { cases, words }: CaseRouteParts): Promise<void> {
  const { db, clock, posts, calendarOf } = cases.world;
  app.get(
    '/api/officer/hand-offs',
    {
      schema: {
        operationId: 'reportHandOffs',
        summary:
          'How often finished cases of an item changed hands, under each version of its flow',
        tags: ['flows'],
        querystring: Type.Object({ itemCode: Type.String({ minLength: 1, maxLength: 40 }) }),
        response: {
          200: HandOffsBody,
          ...declareProblems(caseProblems, 'cases/not-found'),
        },
      },
      config: { permission: 'case.workload' },
    },
    async (request) => {
      const { itemCode } = request.query;
      const itemName = words.itemName(itemCode);
      if (itemName === undefined) return unwrap({ ok: false, refusal: notFound }, caseProblems);
      const { officerId } = officerOf(request);
      const held = (await posts.appointmentsOf([officerId])).get(officerId) ?? [];
      const scopes = posts.authorityScopes(held, {
        roles: ['organ-head', 'supervisor'],
        on: dayOf(clock()),
      });
      const reports = await reportHandOffs(db, { itemCode, scopes, calendarOf });
      const versions = reports.flatMap((report) => {
        const flow = findFlow(report.hash);
        return flow === undefined
          ? []
          : [{ ...report, template: flow.template, designed: handOffsOf(flow) }];
      });
      return {
        itemCode,
        itemName,
        mostRead,
        versions: versions.toSorted((one, other) => one.version - other.version),
      };
    },
  );
}
