import { DayText, officerOf, oneOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { addDays, dayOf } from '@tongban/kernel';
import { queueStages } from '../domain/stage-roles.ts';
import { readWorkload } from '../queries/read-workload.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const soonDays = 3;
const mostRows = 2_000;

const WorkloadBody = Type.Object({
  rows: Type.Array(
    Type.Object({
      organId: Type.String(),
      organName: Type.String(),
      stage: oneOf([...queueStages, 'delivery']),
      officer: Type.Optional(
        Type.Object({
          officerId: Type.String(),
          name: Type.Optional(Type.String()),
          /** False when the officer has no post in any organ today: their work must be handed over. */
          inPost: Type.Boolean(),
        }),
      ),
      open: Type.Integer(),
      dueSoon: Type.Integer(),
      overdue: Type.Integer(),
      nextDueOn: Type.Optional(DayText),
    }),
  ),
});

/** Who has how much to do: for the head of an organ, and for those who oversee it. */
export async function workloadRoutes(
  app: Server,
  { cases, words, people }: CaseRouteParts,
): Promise<void> {
  const { db, clock, posts } = cases.world;
  app.get(
    '/api/officer/workload',
    {
      schema: {
        operationId: 'readWorkload',
        summary: 'Open work by stage and officer',
        tags: ['officer cases'],
        response: { 200: WorkloadBody },
      },
      config: { permission: 'case.workload' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const today = dayOf(clock());
      const held = (await posts.appointmentsOf([officerId])).get(officerId) ?? [];
      const rows = await readWorkload(db, {
        scopes: posts.authorityScopes(held, { roles: ['organ-head', 'supervisor'], on: today }),
        today,
        soonOn: addDays(today, soonDays),
        limit: mostRows,
      });
      const claimers = [...new Set(rows.flatMap((row) => row.officerId ?? []))];
      const inPost = await posts.appointmentsOf(claimers);
      const names = new Map(
        await Promise.all(claimers.map(async (id) => [id, await people.officerName(id)] as const)),
      );
      return {
        rows: rows.map(({ officerId: claimer, stage, nextDueOn, ...row }) => {
          const name = claimer === null ? undefined : names.get(claimer);
          return {
            ...row,
            // Rows without a stage are left out by the query.
            stage: stage as Exclude<typeof stage, 'none'>,
            organName: words.organName(row.organId) ?? row.organId,
            ...(nextDueOn !== null && { nextDueOn }),
            ...(claimer !== null && {
              officer: {
                officerId: claimer,
                ...(name !== undefined && { name }),
                inPost: (inPost.get(claimer) ?? []).length > 0,
              },
            }),
          };
        }),
      };
    },
  );
}
