import {
  DayText,
  declareProblems,
  InstantText,
  officerOf,
  oneOf,
  OrganIdText,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf, parseInstant } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { caseStatuses, caseStatusLabels, clockColours } from '@tongban/vocabulary';
import { BilingualBody } from '@tongban/http';
import { notFound } from '../domain/authority.ts';
import { no } from '../domain/refusals.ts';
import { colourOn, dueOf } from '../domain/time-limit.ts';
import type { CaseId } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import { calendarsAsOf, countAsOf, mostCounted, readCasesAsOf } from '../queries/cases-as-of.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { caseActorOf, readForOfficer } from './reading.ts';
import { CaseParams } from './schemas.ts';

const tags = ['officer cases'];
const AtQuery = { at: InstantText };

const CountsBody = Type.Object({
  at: InstantText,
  submitted: Type.Integer(),
  accepted: Type.Integer(),
  granted: Type.Integer(),
  denied: Type.Integer(),
  open: Type.Integer(),
  overdue: Type.Integer(),
  byStage: Type.Object({
    intake: Type.Integer(),
    examination: Type.Integer(),
    decision: Type.Integer(),
    production: Type.Integer(),
    delivery: Type.Integer(),
    none: Type.Integer(),
  }),
});

/** A case, and an organ's figures, as they were at any moment that has passed. */
export async function asOfRoutes(app: Server, { cases }: CaseRouteParts): Promise<void> {
  const { db, clock, settings, posts } = cases.world;

  app.get(
    '/api/officer/cases/:caseId/as-of',
    {
      schema: {
        operationId: 'getCaseAsOf',
        summary: 'How the case stood at a past moment; the reading leaves a receipt',
        tags,
        params: CaseParams,
        querystring: Type.Object({
          ...AtQuery,
          purpose: Type.Optional(Type.String({ maxLength: 200 })),
        }),
        response: {
          200: Type.Object({
            at: InstantText,
            status: oneOf(caseStatuses, 'CaseStatus'),
            statusLabel: BilingualBody,
            version: Type.Integer(),
            colour: oneOf(clockColours),
            dueOn: Type.Optional(DayText),
            dueEstimated: Type.Boolean(),
            claimedBy: Type.Optional(Type.String()),
          }),
          ...declareProblems(
            caseProblems,
            'cases/not-found',
            'cases/outside-your-authority',
            'cases/purpose-missing',
            'cases/recusal',
            'cases/moment-not-past',
          ),
        },
      },
      config: { permission: 'case.read' },
    },
    async (request) => {
      const caseId = request.params.caseId as CaseId;
      const { at, purpose } = request.query;
      unwrap(
        await readForOfficer(cases, { caseId, actor: caseActorOf(request.actor), purpose }),
        caseProblems,
      );
      const moment = pastMoment(at, clock());
      const found = (await readCasesAsOf(db, [caseId], moment)).get(caseId);
      if (found === undefined || found.state.status === 'new') {
        return unwrap({ ok: false, refusal: notFound }, caseProblems);
      }
      const { state, version } = found;
      const calendars = await calendarsAsOf(db, moment);
      const due = dueOf(state, calendars.of(state.filing?.regionCode ?? ''), settings);
      const { status } = found.state;
      return {
        at: moment,
        status,
        statusLabel: caseStatusLabels[status],
        version,
        colour: colourOn(due, dayOf(moment)),
        dueEstimated: due.estimated,
        ...(due.on !== undefined && { dueOn: due.on }),
        ...(state.claimedBy !== undefined && { claimedBy: state.claimedBy }),
      };
    },
  );

  app.get(
    '/api/officer/counts-as-of',
    {
      schema: {
        operationId: 'countCasesAsOf',
        summary: "An organ's figures as they were at a past moment",
        tags,
        querystring: Type.Object({ ...AtQuery, organId: OrganIdText }),
        response: {
          200: CountsBody,
          ...declareProblems(caseProblems, 'cases/moment-not-past', 'cases/too-many-to-count'),
        },
      },
      config: { permission: 'case.workload' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const now = clock();
      const at = pastMoment(request.query.at, now);
      const held = (await posts.appointmentsOf([officerId])).get(officerId) ?? [];
      const scopes = posts.authorityScopes(held, {
        roles: ['organ-head', 'supervisor'],
        on: dayOf(now),
      });
      const { organId } = request.query;
      const counts = await countAsOf(db, { scopes, organId, at, settings });
      if (counts === undefined) return unwrap({ ok: false, refusal: tooMany }, caseProblems);
      return { at, ...counts };
    },
  );
}

function pastMoment(text: string, now: Instant): Instant {
  const at = parseInstant(text);
  if (at === undefined || at > now) return unwrap({ ok: false, refusal: notPast }, caseProblems);
  return at;
}

const notPast = no(
  'cases/moment-not-past',
  '请给出已经过去的时刻。',
  'Give a moment that has passed.',
);

const tooMany = no(
  'cases/too-many-to-count',
  `办件超过 ${mostCounted} 件，不能即时回溯统计，请使用每日统计。`,
  `More than ${mostCounted} cases cannot be counted while you wait; use the daily figures.`,
);
