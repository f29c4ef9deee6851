import {
  declareProblems,
  decodeCursor,
  encodeCursor,
  etagOf,
  IdText,
  officerOf,
  oneOf,
  OrganIdText,
  pageFrom,
  pageOf,
  pageQuery,
  type Server,
  Type,
  unwrap,
  usualPage,
} from '@tongban/http';
import { beginContent } from '../begin-content.ts';
import { draftRevision } from '../draft-revision.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { readContent, type SentContent } from '../read-content.ts';
import { refuseUnknown } from '../revision-refusals.ts';
import { findRevision, listRevisions } from '../store/revisions.ts';
import { BaseVersion, ContentInput } from './edited-item.ts';
import {
  RevisionBody,
  revisionStates,
  RevisionSummaryBody,
  revisionViews,
} from './revision-views.ts';
import { ItemCodeText } from './schemas.ts';

const RevisionParams = Type.Object({ revisionId: IdText });
/** A change from its first word to publication: drafted, reviewed by somebody else, published from a day on. */
export async function revisionRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { db, catalogue, posts } = maintenance;
  const { summaryOf, wholeOf } = revisionViews(maintenance);

  app.get(
    '/api/officer/catalogue/revisions',
    {
      schema: {
        operationId: 'listRevisions',
        summary: 'Proposed changes of items and implementations, the latest first',
        querystring: Type.Object({
          ...pageQuery,
          state: Type.Optional(oneOf([...revisionStates, 'open'])),
          itemCode: Type.Optional(ItemCodeText),
        }),
        response: { 200: pageOf(RevisionSummaryBody) },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ query }) => {
      const { limit = usualPage, cursor, state, itemCode } = query;
      const place = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const rows = await listRevisions(db, {
        limit: limit + 1,
        ...(state !== undefined && { state }),
        ...(itemCode !== undefined && { itemCode }),
        ...(place !== undefined && { before: { changedAt: place[0], revisionId: place[1] } }),
      });
      const page = pageFrom(rows, limit, {
        cursor: ({ changedAt, revisionId }) => encodeCursor([changedAt, revisionId]),
        item: (row) => row,
      });
      return { ...page, items: await Promise.all(page.items.map((row) => summaryOf(row))) };
    },
  );

  app.post(
    '/api/officer/catalogue/revisions',
    {
      schema: {
        operationId: 'draftRevision',
        summary: 'Begin a change of an item, of how an organ carries it out, or of what it claims',
        body: Type.Object({
          organId: Type.Optional(OrganIdText),
          baseVersion: Type.Optional(BaseVersion),
          content: ContentInput,
        }),
        response: {
          201: RevisionBody,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/organ-not-found',
            'catalogue/content-incomplete',
            'catalogue/material-unknown',
            'catalogue/not-your-organ',
            'catalogue/revision-open-already',
          ),
        },
      },
      config: { permission: 'catalogue.maintain', idempotency: 'stored' },
    },
    async (request, reply) => {
      const begun = await beginContent(
        maintenance,
        request.body.content as unknown as SentContent,
        request.body.organId,
      );
      const content = unwrap(readContent(catalogue, begun.sent), catalogueProblems);
      const baseVersion = request.body.baseVersion ?? begun.baseVersion;
      const isLocal = /implementation|claim|release/.test(content.kind);
      const organId = isLocal ? (request.body.organId ?? '') : posts.ministryId;
      const answer = await draftRevision(maintenance, {
        by: officerOf(request).officerId,
        content,
        organId,
        ...(baseVersion !== undefined && { baseVersion }),
      });
      const row = unwrap(answer, catalogueProblems);
      return reply
        .code(201)
        .header('etag', etagOf(row.version))
        .send(await wholeOf(row, officerOf(request).officerId));
    },
  );

  app.get(
    '/api/officer/catalogue/revisions/:revisionId',
    {
      schema: {
        operationId: 'readRevision',
        summary: 'A proposed change with what it changes and what stands against it',
        params: RevisionParams,
        response: {
          200: RevisionBody,
          ...declareProblems(catalogueProblems, 'catalogue/revision-not-found'),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async (request, reply) => {
      const row = await findRevision(db, request.params.revisionId);
      if (row === undefined) return unwrap(refuseUnknown(), catalogueProblems);
      return reply
        .header('etag', etagOf(row.version))
        .send(await wholeOf(row, officerOf(request).officerId));
    },
  );
}
