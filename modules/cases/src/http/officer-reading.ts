import {
  decodeCursor,
  declareProblems,
  encodeCursor,
  etagOf,
  officerOf,
  oneOf,
  pageFrom,
  pageQuery,
  Type,
  unwrap,
  usualPage,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { branchCodes, clockColours } from '@tongban/vocabulary';
import type { Appointment, CaseId } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import { countOfficerDay } from '../queries/count-officer-day.ts';
import type { CaseRow } from '../queries/case-row.ts';
import { countQueue, listQueue } from '../queries/list-queue.ts';
import { queueStages } from '../domain/stage-roles.ts';
import { placesOf } from '../queries/queue-scope.ts';
import { isConfidential } from '../flows/item-handling.ts';
import type { CaseRouteParts, CaseWords } from './case-route-parts.ts';
import { caseActorOf, readForOfficer } from './reading.ts';
import { CaseParams, OfficerCaseBody, QueueItemBody } from './schemas.ts';
import { summarise } from './summarise.ts';
import { viewForOfficer } from './view-for-officer.ts';

const tags = ['officer cases'];
const DayBody = Type.Object({
  received: Type.Integer(),
  accepted: Type.Integer(),
  decided: Type.Integer(),
  dueToday: Type.Integer(),
  overdue: Type.Integer(),
  open: Type.Integer(),
});

/** What waits for an officer, one case in full, and the day in figures. */
export async function officerReadingRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  const { cases, words, people } = parts;
  const { db, clock, posts } = cases.world;
  const appointmentsOf = async (officerId: string): Promise<readonly Appointment[]> =>
    (await posts.appointmentsOf([officerId])).get(officerId) ?? [];

  app.get(
    '/api/officer/queue',
    {
      schema: {
        operationId: 'listQueue',
        summary: 'Cases that wait for the officer, the most urgent first',
        tags,
        querystring: Type.Object({
          ...pageQuery,
          stage: Type.Optional(oneOf([...queueStages, 'all'])),
          branch: Type.Optional(oneOf(branchCodes, 'BranchCode')),
          colour: Type.Optional(oneOf(clockColours)),
          mine: Type.Optional(Type.Boolean()),
          owing: Type.Optional(Type.Boolean()),
        }),
        response: {
          200: Type.Object({
            items: Type.Array(QueueItemBody),
            nextCursor: Type.Optional(Type.String()),
            counts: Type.Object({
              intake: Type.Integer(),
              examination: Type.Integer(),
              decision: Type.Integer(),
              production: Type.Integer(),
            }),
          }),
        },
      },
      config: { permission: 'case.queue' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const {
        limit = usualPage,
        cursor,
        stage = 'all',
        branch,
        colour,
        mine,
        owing,
      } = request.query;
      const place = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const appointments = await appointmentsOf(officerId);
      const today = dayOf(clock());
      const everywhere = placesOf(posts, appointments, { stages: queueStages, today, branch });
      const [rows, counts] = await Promise.all([
        listQueue(db, {
          places: everywhere.filter((one) => stage === 'all' || one.stage === stage),
          today,
          limit,
          colour,
          owing,
          claimedBy: mine === true ? officerId : undefined,
          after: place && { queueOn: place[0], caseId: place[1] },
        }),
        countQueue(db, everywhere),
      ]);
      const shown = rows.slice(0, limit);
      const applicants = await maskedNames(shown.map(({ applicantId }) => applicantId));
      const page = pageFrom(rows, limit, {
        cursor: ({ queueOn, caseId }) => encodeCursor([queueOn, caseId]),
        item: (row) => queueItem(row, applicants, words),
      });
      const count = (name: string) => counts.get(name) ?? 0;
      return {
        ...page,
        items: [...page.items],
        counts: {
          intake: count('intake'),
          examination: count('examination'),
          decision: count('decision'),
          production: count('production'),
        },
      };
    },
  );

  async function maskedNames(personIds: readonly string[]) {
    const names = await Promise.all(
      [...new Set(personIds)].map(async (personId) => {
        const masked = await people.readMasked(personId);
        return masked === undefined ? [] : ([[personId, masked]] as const);
      }),
    );
    return new Map(names.flat());
  }

  app.get(
    '/api/officer/day',
    {
      schema: {
        operationId: 'getOfficerDay',
        summary: 'What came in, went through and waits today',
        tags,
        response: { 200: DayBody },
      },
      config: { permission: 'case.queue' },
    },
    async (request) => {
      const today = dayOf(clock());
      const places = placesOf(posts, await appointmentsOf(officerOf(request).officerId), {
        stages: queueStages,
        today,
      });
      const organs = [...Map.groupBy(places, ({ organId }) => organId)].map(([organId, held]) => ({
        organId,
        branchCodes: held.some(({ branchCodes: codes }) => codes === undefined)
          ? undefined
          : [...new Set(held.flatMap(({ branchCodes: codes }) => codes ?? []))],
      }));
      return countOfficerDay(db, { today, organs });
    },
  );

  app.get(
    '/api/officer/cases/:caseId',
    {
      schema: {
        operationId: 'getOfficerCase',
        summary: 'A case in full; the reading leaves a receipt',
        tags,
        params: CaseParams,
        querystring: Type.Object({ purpose: Type.Optional(Type.String({ maxLength: 200 })) }),
        response: {
          200: OfficerCaseBody,
          ...declareProblems(
            caseProblems,
            'cases/not-found',
            'cases/outside-your-authority',
            'cases/purpose-missing',
            'cases/recusal',
          ),
        },
      },
      config: { permission: 'case.read' },
    },
    async (request, reply) => {
      const reading = unwrap(
        await readForOfficer(cases, {
          caseId: request.params.caseId as CaseId,
          actor: caseActorOf(request.actor),
          purpose: request.query.purpose,
        }),
        caseProblems,
      );
      return reply
        .header('etag', etagOf(reading.found.version))
        .send(await viewForOfficer(parts, reading));
    },
  );
}

/** A case in the queue; who reports in confidence is not shown. */
function queueItem(
  row: CaseRow,
  applicants: ReadonlyMap<
    string,
    { readonly nameMasked?: string | undefined; readonly diedOn?: Day | undefined }
  >,
  words: CaseWords,
) {
  const applicant = isConfidential(row.itemCode) ? undefined : applicants.get(row.applicantId);
  return {
    ...summarise(row, words),
    branchCode: row.branchCode,
    ...(applicant?.nameMasked !== undefined && { applicantMasked: applicant.nameMasked }),
    ...(applicant?.diedOn !== undefined && { applicantDied: true as const }),
    ...(row.owedUntil !== null && { owedUntil: row.owedUntil }),
    ...(row.claimedBy !== null && { claimedBy: { officerId: row.claimedBy } }),
  };
}
