import {
  DayText,
  declareProblems,
  IdText,
  largestPage,
  officerOf,
  oneOf,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf, refuse } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { branchCodes, officerRoles } from '@tongban/vocabulary';
import {
  endAbsence,
  findAbsence,
  listAbsences,
  recordAbsence,
} from '../delegations/record-absence.ts';
import type { OfficerId } from '../domain/appointment.ts';
import { absenceCauses } from '../domain/delegation.ts';
import { organisationsProblems as problems } from '../problems.ts';
import { listOfficersOfOrgan } from '../queries/list-officers-of-organ.ts';
import { leads } from './delegation-parts.ts';
import type { DelegationParts } from './delegation-parts.ts';

const tags = ['organisations'];
const permission = 'delegation.manage';
const AbsenceParams = Type.Object({ absenceId: IdText });

/** Who serves in the officer's organs, and who of them is away. */
export async function absenceRoutes(app: Server, parts: DelegationParts): Promise<void> {
  const { db, clock, organisations } = parts;

  app.get(
    '/api/officer/colleagues',
    {
      schema: {
        operationId: 'listColleagues',
        summary: 'The officers of the organs where the officer serves, their posts and absences',
        tags,
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({
                officerId: IdText,
                officerNumber: Type.String(),
                name: Type.String(),
                organId: Type.String(),
                posts: Type.Array(
                  Type.Object({
                    role: oneOf(officerRoles),
                    branchCode: oneOf(['all', ...branchCodes]),
                  }),
                ),
                absences: Type.Array(
                  Type.Object({
                    absenceId: IdText,
                    from: DayText,
                    to: DayText,
                    cause: oneOf(absenceCauses),
                  }),
                ),
              }),
            ),
          }),
        },
      },
      config: { permission },
    },
    async (request) => {
      const on = dayOf(clock());
      const own = await organisations.loadAppointments([officerOf(request).officerId], on);
      const organIds = [...new Set(own.map(({ organId }) => organId))];
      const inPost = await Promise.all(
        organIds.map(async (organId) => {
          const officers = await listOfficersOfOrgan(db, { organId, on, limit: mostPosts });
          return officers.map((officer) => ({ ...officer, organId }));
        }),
      );
      const colleagues = [
        ...Map.groupBy(inPost.flat(), (one) => `${one.organId} ${one.officerId}`),
      ].slice(0, mostColleagues);
      const absences = Map.groupBy(
        await listAbsences(db, {
          officerIds: colleagues.map(([, posts]) => posts[0]!.officerId),
          on,
          limit: mostPosts,
        }),
        ({ officerId }) => officerId,
      );
      return {
        items: colleagues.map(([, posts]) => {
          const { officerId, officerNumber, name, organId } = posts[0]!;
          return {
            officerId,
            officerNumber,
            name,
            organId,
            posts: posts.map(({ role, branchCode }) => ({ role, branchCode })),
            absences: absences.get(officerId) ?? [],
          };
        }),
      };
    },
  );

  app.post(
    '/api/officer/absences',
    {
      schema: {
        operationId: 'recordAbsence',
        summary: 'Days on which an officer is away and the substitutes act',
        tags,
        body: Type.Object({
          officerId: Type.Optional(IdText),
          from: DayText,
          to: DayText,
          cause: oneOf(absenceCauses),
        }),
        response: {
          201: AbsenceParams,
          ...declareProblems(
            problems,
            'organisations/delegation-dates',
            'organisations/not-your-post',
          ),
        },
      },
      config: { permission, idempotency: 'stored' },
    },
    async (request, reply) => {
      const { officerId: by } = officerOf(request);
      const { officerId = by, from, to, cause } = request.body;
      if (officerId !== by && !(await leads(parts, by, officerId))) unwrap(notTheirs, problems);
      const recorded = await recordAbsence(
        db,
        { officerId: officerId as OfficerId, from: from as Day, to: to as Day, cause },
        { by: by as OfficerId, at: clock() },
      );
      return reply.status(201).send({ absenceId: unwrap(recorded, problems) });
    },
  );

  app.post(
    '/api/officer/absences/:absenceId/return',
    {
      schema: {
        operationId: 'endAbsence',
        summary: 'Back at work today, sooner than recorded',
        tags,
        params: AbsenceParams,
        body: Type.Object({}),
        response: {
          200: AbsenceParams,
          ...declareProblems(
            problems,
            'organisations/absence-not-found',
            'organisations/not-your-post',
          ),
        },
      },
      config: { permission, idempotency: 'stored' },
    },
    async (request) => {
      const { officerId: by } = officerOf(request);
      const { absenceId } = request.params;
      const found = await findAbsence(db, absenceId);
      if (found === undefined) return unwrap(noAbsence, problems);
      const mine = found.officerId === by || (await leads(parts, by, found.officerId));
      if (!mine) unwrap(notTheirs, problems);
      await endAbsence(db, absenceId, dayOf(clock()));
      return { absenceId };
    },
  );
}

const mostPosts = 2_000;
const mostColleagues = largestPage;

const notTheirs = refuse('organisations/not-your-post', {
  zh: '他人的离岗由其机关负责人登记。',
  en: "Somebody else's absence is recorded by the head of their organ.",
});

const noAbsence = refuse('organisations/absence-not-found', {
  zh: '没有该离岗记录。',
  en: 'There is no such absence.',
});
