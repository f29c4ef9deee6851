import {
  DayText,
  declareProblems,
  etagOf,
  IdText,
  officerOf,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { actOnRevision, type RevisionWish } from '../act-on-revision.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { readContent, type SentContent } from '../read-content.ts';
import type { RevisionRow } from '../store/revisions.ts';
import { BaseVersion, ContentInput } from './edited-item.ts';
import { RevisionBody, revisionViews } from './revision-views.ts';

const RevisionParams = Type.Object({ revisionId: IdText });
const actProblems = declareProblems(
  catalogueProblems,
  'catalogue/revision-not-found',
  'catalogue/revision-not-possible-now',
  'catalogue/changed-meanwhile',
  'catalogue/not-your-organ',
  'catalogue/same-officer',
  'catalogue/item-contradicts-itself',
  'catalogue/opinion-missing',
  'catalogue/province-must-approve',
  'catalogue/content-incomplete',
  'catalogue/item-not-found',
  'catalogue/material-unknown',
);
const publishProblems = declareProblems(
  catalogueProblems,
  'catalogue/revision-not-found',
  'catalogue/revision-not-possible-now',
  'catalogue/changed-meanwhile',
  'catalogue/not-your-organ',
  'catalogue/same-officer',
  'catalogue/effective-in-the-past',
  'catalogue/effective-before-latest',
  'catalogue/revision-outdated',
  'catalogue/overridden-already',
  'catalogue/promise-longer',
  'catalogue/more-visits',
  'catalogue/material-not-asked',
  'catalogue/material-without-regulation',
  'catalogue/material-without-approval',
  'catalogue/deferral-longer',
  'catalogue/deferral-harder',
  'catalogue/fee-on-free-item',
  'catalogue/fee-higher',
  'catalogue/legal-step-removed',
  'catalogue/condition-not-local',
  'catalogue/level-not-allowed',
);

/** What officers do with a change: write on it, hand it in, review it, publish it. */
export async function revisionActRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { catalogue } = maintenance;
  const { wholeOf } = revisionViews(maintenance);

  app.put(
    '/api/officer/catalogue/revisions/:revisionId',
    {
      schema: {
        operationId: 'editRevision',
        summary: 'Write on a change; one that was approved has to be reviewed again',
        params: RevisionParams,
        body: Type.Object({ baseVersion: Type.Optional(BaseVersion), content: ContentInput }),
        response: { 200: RevisionBody, ...actProblems },
      },
      config: { permission: 'catalogue.maintain', ifMatch: true },
    },
    async (request, reply) => {
      const sent = request.body.content as unknown as SentContent;
      const content = unwrap(readContent(catalogue, sent), catalogueProblems);
      const { baseVersion } = request.body;
      const row = await act(request, {
        type: 'edit',
        content,
        ...(baseVersion !== undefined && { baseVersion }),
      });
      return reply
        .header('etag', etagOf(row.version))
        .send(await wholeOf(row, officerOf(request).officerId));
    },
  );

  for (const { noun, type, permission, summary } of simpleActs) {
    app.post(
      `/api/officer/catalogue/revisions/:revisionId/${noun}`,
      {
        schema: {
          operationId: `${type}Revision`,
          summary,
          params: RevisionParams,
          body: Type.Object({ opinion: Type.Optional(Type.String({ maxLength: 2000 })) }),
          response: { 200: RevisionBody, ...actProblems },
        },
        config: { permission, ifMatch: true },
      },
      async (request, reply) => {
        const opinion = request.body.opinion ?? '';
        const wish: RevisionWish =
          type === 'approve' || type === 'return' ? { type, opinion } : { type };
        const row = await act(request, wish);
        return reply
          .header('etag', etagOf(row.version))
          .send(await wholeOf(row, officerOf(request).officerId));
      },
    );
  }

  app.post(
    '/api/officer/catalogue/revisions/:revisionId/publication',
    {
      schema: {
        operationId: 'publishRevision',
        summary: 'Publish an approved change from a day on, for every channel',
        params: RevisionParams,
        body: Type.Object({ effectiveFrom: DayText }),
        response: { 200: RevisionBody, ...publishProblems },
      },
      config: { permission: 'catalogue.maintain', ifMatch: true },
    },
    async (request, reply) => {
      const effectiveFrom = request.body.effectiveFrom as never;
      const row = await act(request, { type: 'publish', effectiveFrom });
      await catalogue.refresh();
      return reply
        .header('etag', etagOf(row.version))
        .send(await wholeOf(row, officerOf(request).officerId));
    },
  );

  async function act(
    request: { params: { revisionId: string }; expectedVersion: number; actor: never } | object,
    wish: RevisionWish,
  ): Promise<RevisionRow> {
    const { params, expectedVersion } = request as {
      params: { revisionId: string };
      expectedVersion: number;
    };
    const by = officerOf(request as never).officerId;
    const answer = await actOnRevision(
      maintenance,
      { revisionId: params.revisionId, by, expectedVersion },
      wish,
    );
    return unwrap(answer, catalogueProblems);
  }
}

const simpleActs = [
  {
    noun: 'submission',
    type: 'submit',
    permission: 'catalogue.maintain',
    summary: 'Hand a change in for legal review; one that contradicts itself stays',
  },
  {
    noun: 'approval',
    type: 'approve',
    permission: 'catalogue.review',
    summary: 'Approve a change that somebody else wrote',
  },
  {
    noun: 'return',
    type: 'return',
    permission: 'catalogue.review',
    summary: 'Send a change back to those who wrote it, with the reason',
  },
  {
    noun: 'discard',
    type: 'discard',
    permission: 'catalogue.maintain',
    summary: 'Give a change up',
  },
] as const;
