import {
  decodeCursor,
  declareProblems,
  encodeCursor,
  etagOf,
  IdText,
  pageFrom,
  pageOf,
  pageQuery,
  personOf,
  Type,
  unwrap,
  usualPage,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { CaseId } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import { listOwnCases, ownCases } from '../queries/list-own-cases.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { readOwnCase } from './reading.ts';
import { CaseBody, CaseParams, SummaryBody } from './schemas.ts';
import { summarise } from './summarise.ts';
import { viewAgency } from './view-agency.ts';
import { viewCase } from './view-case.ts';

const tags = ['cases'];

/** A person's own cases: the list, and one with everything that happened to it. */
export async function ownCaseRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  const { cases, words } = parts;
  const { db, clock } = cases.world;

  app.get(
    '/api/cases',
    {
      schema: {
        operationId: 'listOwnCases',
        summary: 'One’s own cases, and those of others for whom one acts, the latest first',
        tags,
        querystring: Type.Object({
          ...pageQuery,
          /** `me`, or the person or organisation for whom one acts; all of them when left out. */
          applicant: Type.Optional(Type.Union([Type.Literal(ownCases), IdText])),
        }),
        response: { 200: pageOf(SummaryBody) },
      },
      config: { permission: 'case.read-own' },
    },
    async (request) => {
      const { limit = usualPage, cursor, applicant } = request.query;
      const place = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const { personId } = personOf(request);
      const today = dayOf(clock());
      const rows = await listOwnCases(db, {
        personId,
        agencies: await cases.world.agents.agenciesOf(personId, today),
        formerAccounts: await cases.world.agents.formerAccountsOf(personId),
        applicant,
        today,
        limit,
        after: place && { submittedAt: place[0], caseId: place[1] },
      });
      const page = pageFrom(rows, limit, {
        cursor: ({ submittedAt, caseId }) => encodeCursor([submittedAt, caseId]),
        item: (row) => row,
      });
      return {
        ...page,
        items: await Promise.all(
          page.items.map(async (row) => {
            const agentId = row.agentId ?? undefined;
            const { applicantId } = row;
            const onBehalfOf = await viewAgency(parts, {
              applicantId,
              ...(agentId && { agentId }),
            });
            return { ...summarise(row, words), ...(onBehalfOf && { onBehalfOf }) };
          }),
        ),
      };
    },
  );

  app.get(
    '/api/cases/:caseId',
    {
      schema: {
        operationId: 'getOwnCase',
        summary: 'One’s own case: where it stands, what happened, what comes next',
        tags,
        params: CaseParams,
        response: {
          200: CaseBody,
          ...declareProblems(caseProblems, 'cases/not-found', 'cases/mandate-ended'),
        },
      },
      config: { permission: 'case.read-own' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const caseId = request.params.caseId as CaseId;
      const found = unwrap(await readOwnCase(cases, caseId, personId), caseProblems);
      const viewer = { actor: found.actor, appointments: [] };
      return reply.header('etag', etagOf(found.version)).send(await viewCase(parts, found, viewer));
    },
  );
}
