import { declareProblems, IdText, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ok } from '@tongban/kernel';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseProblems } from '../problems.ts';
import { findRun, listRuns } from './migration-runs.ts';
import { RunBody, viewRun } from './run-view.ts';
import { notFound } from './start-migration.ts';

const tags = ['operations'];
const mostListed = 50;

/** How far migrations are, for whoever started one and comes back. */
export async function migrationProgressRoutes(
  app: Server,
  { cases }: Pick<CaseRouteParts, 'cases'>,
): Promise<void> {
  const { db } = cases.world;

  app.get(
    '/api/operations/flow-migrations',
    {
      schema: {
        operationId: 'listFlowMigrations',
        summary: 'The latest plans, applications and reversals, and how far they are',
        tags,
        response: { 200: Type.Object({ items: Type.Array(RunBody, { maxItems: mostListed }) }) },
      },
      config: { permission: 'flow.migrate' },
    },
    async () => ({ items: (await listRuns(db, mostListed)).map(viewRun) }),
  );

  app.get(
    '/api/operations/flow-migrations/:migrationId',
    {
      schema: {
        operationId: 'readFlowMigration',
        summary: 'How far a migration is, and which cases do not fit and why',
        tags,
        params: Type.Object({ migrationId: IdText }),
        response: { 200: RunBody, ...declareProblems(caseProblems, 'cases/migration-not-found') },
      },
      config: { permission: 'flow.migrate' },
    },
    async (request) => {
      const run = await findRun(db, request.params.migrationId);
      return viewRun(
        unwrap(run === undefined ? { ok: false, refusal: notFound } : ok(run), caseProblems),
      );
    },
  );
}
