import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';
import type { Answer } from './client.ts';

export type Run = Answer<'readFlowMigration'>;
export type PlanBody =
  operations['planFlowMigration']['requestBody']['content']['application/json'];

const everyMs = 700;

export function runsQuery() {
  return queryOptions({
    queryKey: ['migrations'],
    queryFn: () => answerOf<'listFlowMigrations'>(client.GET('/api/operations/flow-migrations')),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ finishedAt }) => finishedAt === undefined) === true
        ? everyMs
        : false,
  });
}

/** One run; looked at again and again until it is finished. */
export function runQuery(migrationId: string) {
  return queryOptions({
    queryKey: ['migrations', migrationId],
    queryFn: () =>
      answerOf<'readFlowMigration'>(
        client.GET('/api/operations/flow-migrations/{migrationId}', {
          params: { path: { migrationId } },
        }),
      ),
    refetchInterval: (query) => (query.state.data?.finishedAt === undefined ? everyMs : false),
  });
}

export const planMigration = (body: PlanBody) =>
  answerOf<'planFlowMigration'>(
    client.POST('/api/operations/flow-migrations', { params: { header: newKey() }, body }),
  );

/** Put before another administrator. */
interface Following {
  readonly migrationId: string;
  readonly reason: string;
}

export const applyMigration = ({ migrationId, reason }: Following) =>
  answerOf<'applyFlowMigration'>(
    client.POST('/api/operations/flow-migrations/{migrationId}/application', {
      params: { path: { migrationId }, header: newKey() },
      body: { reason },
    }),
  );

export const reverseMigration = ({ migrationId, reason }: Following) =>
  answerOf<'reverseFlowMigration'>(
    client.POST('/api/operations/flow-migrations/{migrationId}/reversal', {
      params: { path: { migrationId }, header: newKey() },
      body: { reason },
    }),
  );

function newKey() {
  return { 'idempotency-key': crypto.randomUUID() };
}
