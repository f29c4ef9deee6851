import { declareProblems, IdText, officerOf, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ok } from '@tongban/kernel';
import { caseStatuses } from '@tongban/vocabulary';
import { flowUnknown } from '../bpmn/bpmn-routes.ts';
import type { StageMap } from '../domain/fit-flow.ts';
import type { PublishedFlow } from '../domain/flow.ts';
import { publishedFlows } from '../flows/published-flows.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseProblems } from '../problems.ts';
import { applyPlan, planMigration, reverseMigration } from './start-migration.ts';

const tags = ['operations'];
const RunParams = Type.Object({ migrationId: IdText });
const Started = Type.Object({ migrationId: IdText });

const PlanBody = Type.Object({
  template: Type.String({ pattern: '^T[0-9]{2}$', maxLength: 3 }),
  fromVersion: Type.Integer({ minimum: 1 }),
  toVersion: Type.Integer({ minimum: 1 }),
  /** Old stages that have another name in the new version. */
  stages: Type.Optional(
    Type.Array(
      Type.Object({
        from: oneOf(caseStatuses, 'CaseStatus'),
        to: oneOf(caseStatuses, 'CaseStatus'),
      }),
      {
        maxItems: 40,
      },
    ),
  ),
});

/** Running cases to another version of their flow: looked at first, then carried out, and back if need be. */
export async function flowMigrationRoutes(
  app: Server,
  { cases }: Pick<CaseRouteParts, 'cases'>,
): Promise<void> {
  const { world } = cases;

  app.post(
    '/api/operations/flow-migrations',
    {
      schema: {
        operationId: 'planFlowMigration',
        summary: 'Look at what would become of all open cases under another version of their flow',
        tags,
        body: PlanBody,
        response: {
          201: Started,
          ...declareProblems(caseProblems, 'cases/flow-unknown', 'cases/migration-not-ready'),
        },
      },
      config: { permission: 'flow.migrate', idempotency: 'stored' },
    },
    async (request, reply) => {
      const { template, fromVersion, toVersion, stages = [] } = request.body;
      const started = await planMigration(world, {
        from: versionOf(template, fromVersion),
        to: versionOf(template, toVersion),
        stages: Object.fromEntries(stages.map(({ from, to }) => [from, to])) as StageMap,
        startedBy: officerOf(request).officerId,
      });
      return reply.code(201).send({ migrationId: unwrap(started, caseProblems) });
    },
  );

  for (const { noun, operationId, summary, begin } of followUps) {
    app.post(
      `/api/operations/flow-migrations/:migrationId/${noun}`,
      {
        schema: {
          operationId,
          summary,
          tags,
          params: RunParams,
          response: {
            201: Started,
            ...declareProblems(
              caseProblems,
              'cases/migration-not-found',
              'cases/migration-not-ready',
            ),
          },
        },
        config: { permission: 'flow.migrate', idempotency: 'stored' },
      },
      async (request, reply) => {
        const { officerId } = officerOf(request);
        const started = await begin(world, request.params.migrationId, officerId);
        return reply.code(201).send({ migrationId: unwrap(started, caseProblems) });
      },
    );
  }
}

const followUps = [
  {
    noun: 'application',
    operationId: 'applyFlowMigration',
    summary: 'Carry out a plan that was looked at to its end; each case gets an entry of its own',
    begin: applyPlan,
  },
  {
    noun: 'reversal',
    operationId: 'reverseFlowMigration',
    summary: 'Take an application back, by entries the other way',
    begin: reverseMigration,
  },
] as const;

function versionOf(template: string, version: number): PublishedFlow {
  const flow = publishedFlows().find((one) => one.template === template && one.version === version);
  return unwrap(flow === undefined ? { ok: false, refusal: flowUnknown } : ok(flow), caseProblems);
}
