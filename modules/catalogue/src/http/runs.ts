import {
  BilingualBody,
  DayText,
  declareProblems,
  IdText,
  InstantText,
  officerOf,
  oneOf,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { type Day, refuse } from '@tongban/kernel';
import { startRun } from '../carry-out-run.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { findRun, listRefused, listRuns, type Run } from '../store/runs.ts';

const mostAtOnce = 1_000;

const runFields = {
  runId: IdText,
  action: oneOf(['submit', 'approve', 'publish']),
  effectiveFrom: Type.Optional(DayText),
  startedAt: InstantText,
  finishedAt: Type.Optional(InstantText),
  total: Type.Integer(),
  done: Type.Integer(),
  refused: Type.Integer(),
};
const RunBody = Type.Object({
  ...runFields,
  refusals: Type.Array(
    Type.Object({
      revisionId: IdText,
      itemCode: Type.Optional(Type.String()),
      code: Type.String(),
      detail: BilingualBody,
    }),
  ),
});

/** Many changes at once, by a job: one looks how far it is, leaves, and comes back. */
export async function runRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { db } = maintenance;

  app.post(
    '/api/officer/catalogue/runs',
    {
      schema: {
        operationId: 'startRun',
        summary: 'Submit, approve or publish many changes; a job does it and reports how far it is',
        body: Type.Object({
          action: oneOf(['submit', 'approve', 'publish']),
          revisionIds: Type.Array(IdText, { minItems: 1, maxItems: mostAtOnce }),
          effectiveFrom: Type.Optional(DayText),
          opinion: Type.Optional(Type.String({ maxLength: 2000 })),
        }),
        response: {
          201: Type.Object({ runId: IdText }),
          ...declareProblems(catalogueProblems, 'catalogue/effective-in-the-past'),
        },
      },
      config: { permission: 'catalogue.act-on-many', idempotency: 'stored' },
    },
    async (request, reply) => {
      const { action, revisionIds, effectiveFrom, opinion } = request.body;
      const started = await startRun(maintenance, {
        by: officerOf(request).officerId,
        action,
        revisionIds,
        ...(effectiveFrom !== undefined && { effectiveFrom: effectiveFrom as Day }),
        ...(opinion !== undefined && { opinion }),
      });
      return reply.code(201).send({ runId: unwrap(started, catalogueProblems) });
    },
  );

  app.get(
    '/api/officer/catalogue/runs',
    {
      schema: {
        operationId: 'listRuns',
        summary: 'The latest runs of the officer, to come back to one that was left',
        response: { 200: Type.Object({ runs: Type.Array(Type.Object(runFields)) }) },
      },
      config: { permission: 'catalogue.act-on-many' },
    },
    async (request) => {
      const runs = await listRuns(db, { startedBy: officerOf(request).officerId, limit: 20 });
      return { runs: runs.map((run) => headOf(run)) };
    },
  );

  app.get(
    '/api/officer/catalogue/runs/:runId',
    {
      schema: {
        operationId: 'readRun',
        summary: 'How far a run is, and what was refused in it and why',
        params: Type.Object({ runId: IdText }),
        response: {
          200: RunBody,
          ...declareProblems(catalogueProblems, 'catalogue/run-not-found'),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params: { runId } }) => {
      const run = await findRun(db, runId);
      if (run === undefined) return unwrap(refuseUnknown(), catalogueProblems);
      const refusals = await listRefused(db, runId, 100);
      return {
        ...headOf(run),
        refusals: refusals.map(({ revisionId, itemCode, refusal }) => ({
          revisionId,
          ...(itemCode !== null && { itemCode }),
          code: refusal.code,
          detail: refusal.detail,
        })),
      };
    },
  );
}

function headOf(run: Run) {
  const { runId, action, effectiveFrom, startedAt, finishedAt, total, done, refused } = run;
  return {
    runId,
    action,
    ...(effectiveFrom !== null && { effectiveFrom }),
    startedAt,
    ...(finishedAt !== null && { finishedAt }),
    total,
    done,
    refused,
  };
}

function refuseUnknown() {
  return refuse('catalogue/run-not-found', {
    zh: '没有这次批量办理。',
    en: 'There is no such run.',
  });
}
