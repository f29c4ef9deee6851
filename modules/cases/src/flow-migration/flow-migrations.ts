import { declareProblems, IdText, officerOf, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import { ok } from '@tongban/kernel';
import { caseStatuses } from '@tongban/vocabulary';
import { flowUnknown } from '../bpmn/bpmn-routes.ts';
import type { StageMap } from '../domain/fit-flow.ts';
import type { PublishedFlow } from '../domain/flow.ts';
import { flowByHash, publishedFlows } from '../flows/published-flows.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseProblems } from '../problems.ts';
import { findRun } from './migration-runs.ts';
import { applyPlan, notFound, planMigration, reverseMigration } from './start-migration.ts';

const tags = ['operations'];
const problems = { ...caseProblems, ...proposalProblems };
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
  { cases, administration }: Pick<CaseRouteParts, 'cases' | 'administration'>,
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
  followUpRoutes(app, { cases, administration });
}

/** What follows a plan, and what undoes it: put before another administrator. */
function followUpRoutes(
  app: Server,
  { cases: { world }, administration }: Pick<CaseRouteParts, 'cases' | 'administration'>,
): void {
  for (const { noun, kind, operationId, summary, begin } of followUps) {
    const propose = administration.entrust<Followed>({
      kind,
      subject: ({ migrationId }) => migrationId,
      lines: followedLines,
      carryOut: (tx, { terms, proposedBy, at }) =>
        begin(tx, terms.migrationId, { startedBy: proposedBy, startedAt: at }),
    });
    app.post(
      `/api/operations/flow-migrations/:migrationId/${noun}`,
      {
        schema: {
          operationId,
          summary,
          tags,
          params: RunParams,
          body: Type.Object({ reason: ReasonText }),
          response: {
            201: ActBody,
            ...declareProblems(
              problems,
              'cases/migration-not-found',
              'cases/migration-not-ready',
              'identity/not-in-your-province',
              'identity/reason-missing',
              'identity/act-waiting-already',
            ),
          },
        },
        config: { permission: 'flow.migrate', idempotency: 'stored' },
      },
      async (request, reply) => {
        const run = await findRun(world.db, request.params.migrationId);
        if (run === undefined) return unwrap({ ok: false, refusal: notFound }, problems);
        const { migrationId, template, fromHash, toHash, report } = run;
        const fromVersion = flowByHash(fromHash).version;
        const toVersion = flowByHash(toHash).version;
        const terms = { migrationId, template, fromVersion, toVersion, cases: report.migrates };
        const by = officerOf(request).officerId;
        const proposed = await propose({ terms, reason: request.body.reason, by });
        return reply.code(201).send(unwrap(proposed, problems));
      },
    );
  }
}

const followUps = [
  {
    noun: 'application',
    kind: 'apply-flow-migration',
    operationId: 'applyFlowMigration',
    summary:
      'Propose to carry out a plan that was looked at to its end; each case gets an entry of its own',
    begin: applyPlan,
  },
  {
    noun: 'reversal',
    kind: 'reverse-flow-migration',
    operationId: 'reverseFlowMigration',
    summary: 'Propose to take an application back, by entries the other way',
    begin: reverseMigration,
  },
] as const;

/** What is followed, as whoever approves sees it. */
interface Followed {
  readonly migrationId: string;
  readonly template: string;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly cases: number;
}

function followedLines({ template, fromVersion, toVersion, cases }: Followed) {
  return [
    { name: { zh: '流程', en: 'Flow' }, value: `${template} · ${fromVersion} → ${toVersion}` },
    { name: { zh: '办件数', en: 'Cases' }, value: String(cases) },
  ];
}

function versionOf(template: string, version: number): PublishedFlow {
  const flow = publishedFlows().find((one) => one.template === template && one.version === version);
  return unwrap(flow === undefined ? { ok: false, refusal: flowUnknown } : ok(flow), caseProblems);
}
