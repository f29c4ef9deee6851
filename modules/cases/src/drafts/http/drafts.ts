import { declareProblems, etagOf, personOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { DraftWorld } from '../draft-world.ts';
import { draftProblems } from '../problems.ts';
import { deleteDraft, findDraft, listDrafts } from '../store/draft-rows.ts';
import { viewDraft, viewPrincipal } from '../view-draft.ts';
import { createDraft, getOpenDraft, notFound, saveDraft, stillOpen } from '../write-draft.ts';
import { draftAttachmentRoutes } from './draft-attachments.ts';
import { CreateDraft, DraftBody, DraftListBody, DraftParams, SaveDraft } from './schemas.ts';
import { submissionRoutes } from './submissions.ts';

const mostListed = 50;
const tags = ['drafts'];

/** Applications that are being written: begun, saved at every step, resumed on any channel, thrown away. */
export async function draftRoutes(app: Server, world: DraftWorld): Promise<void> {
  app.post(
    '/api/drafts',
    {
      schema: {
        operationId: 'createDraft',
        summary: 'Begin an application; a resend gives the same draft',
        tags,
        body: CreateDraft,
        response: {
          201: DraftBody,
          ...declareProblems(
            draftProblems,
            'drafts/item-not-offered',
            'drafts/not-online',
            'drafts/too-many',
            'drafts/mandate-not-valid',
            'drafts/command-id-reused',
            'drafts/already-submitted',
            'drafts/not-found',
            'drafts/erased',
          ),
        },
      },
      config: { permission: 'draft.write', idempotency: 'by-command' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { channel = 'portal', ...place } = request.body;
      const wish = { personId, channel, ...place };
      const row = unwrap(await createDraft(world, wish, request.idempotencyKey), draftProblems);
      const draft = unwrap(await viewDraft(world, row), draftProblems);
      return reply.code(201).header('etag', etagOf(draft.version)).send(draft);
    },
  );

  app.get(
    '/api/drafts',
    {
      schema: {
        operationId: 'listDrafts',
        summary: 'One’s own unsubmitted applications, the latest first',
        tags,
        response: { 200: DraftListBody },
      },
      config: { permission: 'draft.write' },
    },
    async (request) => {
      const { personId } = personOf(request);
      const rows = await listDrafts(world.db, { personId, now: world.clock(), limit: mostListed });
      return {
        items: await Promise.all(
          rows.map(async (row) => ({ ...row, ...(await viewPrincipal(world, row)) })),
        ),
      };
    },
  );

  app.get(
    '/api/drafts/:draftId',
    {
      schema: {
        operationId: 'getDraft',
        summary: 'One’s own draft with everything filled in so far',
        tags,
        params: DraftParams,
        response: { 200: DraftBody, ...changing },
      },
      config: { permission: 'draft.write' },
    },
    async (request, reply) => {
      const place = placeOf(request);
      const row = unwrap(await getOpenDraft(world, place), draftProblems);
      const draft = unwrap(await viewDraft(world, row), draftProblems);
      return reply.header('etag', etagOf(draft.version)).send(draft);
    },
  );

  app.put(
    '/api/drafts/:draftId',
    {
      schema: {
        operationId: 'saveDraft',
        summary: 'Keep what is filled in, however incomplete',
        tags,
        params: DraftParams,
        body: SaveDraft,
        response: {
          200: DraftBody,
          ...declareProblems(
            draftProblems,
            'drafts/not-found',
            'drafts/expired',
            'drafts/erased',
            'drafts/already-submitted',
            'drafts/mandate-not-valid',
            'drafts/changed-meanwhile',
            'drafts/form-not-fitting',
            'drafts/item-not-offered',
            'drafts/not-online',
          ),
        },
      },
      config: { permission: 'draft.write', ifMatch: true },
    },
    async (request, reply) => {
      const change = { seenVersion: request.expectedVersion, content: request.body };
      const row = unwrap(await saveDraft(world, placeOf(request), change), draftProblems);
      const draft = unwrap(await viewDraft(world, row), draftProblems);
      return reply.header('etag', etagOf(draft.version)).send(draft);
    },
  );

  app.delete(
    '/api/drafts/:draftId',
    {
      schema: {
        operationId: 'deleteDraft',
        summary: 'Throw a draft away, with its files',
        tags,
        params: DraftParams,
        response: { 204: Type.Null(), ...changing },
      },
      config: { permission: 'draft.write' },
    },
    async (request, reply) => {
      // Whatever became of a mandate: what one has written one throws away.
      const row = await findDraft(world.db, placeOf(request));
      const open = row === undefined ? notFound() : stillOpen(row, world.clock());
      const { draftId } = unwrap(open, draftProblems);
      await deleteDraft(world.db, { draftId, now: world.clock() });
      return reply.code(204).send(null);
    },
  );

  await app.register(draftAttachmentRoutes, world);
  await app.register(submissionRoutes, world);
}

const changing = declareProblems(
  draftProblems,
  'drafts/not-found',
  'drafts/expired',
  'drafts/erased',
  'drafts/already-submitted',
  'drafts/mandate-not-valid',
);

function placeOf(request: Parameters<typeof personOf>[0] & { params: unknown }) {
  const { draftId } = request.params as { draftId: string };
  return { draftId, personId: personOf(request).personId };
}
