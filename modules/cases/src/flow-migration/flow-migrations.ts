import { declareProblems, IdText, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ok } from '@tongban/kernel';
import { caseStatuses } from '@tongban/vocabulary';
import type { PublishedFlow } from '../domain/flow.ts';
import { no } from '../domain/refusals.ts';
import type { StageMap } from '../domain/fit-flow.ts';
import { publishedFlows } from '../flows/published-flows.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseProblems } from '../problems.ts';
import { applyMigration, planMigration } from './migrate-cases.ts';

/** Running cases to another version of their flow: looked at first, then carried out, and back if need be. */
export async function flowMigrationRoutes(
  app: Server,
  { cases }: Pick<CaseRouteParts, 'cases'>,
): Promise<void> {
  app.post(
    '/api/operations/flow-migrations',
    {
      schema: {
        operationId: 'migrateFlow',
        summary: 'Plan or carry out the migration of all open cases to another version of a flow',
        tags: ['operations'],
        body: Type.Object({
          template: Type.String({ pattern: '^T[0-9]{2}$', maxLength: 3 }),
          fromVersion: Type.Integer({ minimum: 1 }),
          toVersion: Type.Integer({ minimum: 1 }),
          /** Old stages that have another name in the new version. */
          stages: Type.Optional(
            Type.Array(Type.Object({ from: oneOf(caseStatuses), to: oneOf(caseStatuses) }), {
              maxItems: 40,
            }),
          ),
          /** The first time, to see what would happen. Nothing is written. */
          dryRun: Type.Boolean(),
        }),
        response: {
          200: Type.Object({
            looked: Type.Integer(),
            concerned: Type.Integer(),
            migrates: Type.Integer(),
            needsDecision: Type.Integer(),
            refused: Type.Integer(),
            misfits: Type.Array(
              Type.Object({
                caseId: IdText,
                caseNumber: Type.String(),
                status: oneOf(caseStatuses),
                reason: Type.String(),
              }),
            ),
          }),
          ...declareProblems(caseProblems, 'cases/flow-unknown'),
        },
      },
      config: { permission: 'flow.migrate', idempotency: 'stored' },
    },
    async (request) => {
      const { template, fromVersion, toVersion, stages = [], dryRun } = request.body;
      const migration = {
        from: flowOf(template, fromVersion),
        to: flowOf(template, toVersion),
        stages: Object.fromEntries(stages.map(({ from, to }) => [from, to])) as StageMap,
      };
      const report = dryRun
        ? await planMigration(cases, migration)
        : await applyMigration(cases, migration, request.idempotencyKey);
      return { ...report, misfits: [...report.misfits] };
    },
  );
}

function flowOf(template: string, version: number): PublishedFlow {
  const flow = publishedFlows().find((one) => one.template === template && one.version === version);
  return unwrap(flow === undefined ? { ok: false, refusal: unknown } : ok(flow), caseProblems);
}

const unknown = no(
  'cases/flow-unknown',
  '没有该版本的流程。',
  'There is no such version of the flow.',
);
