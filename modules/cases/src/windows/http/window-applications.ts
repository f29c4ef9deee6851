import {
  declareProblems,
  etagOf,
  languageOf,
  officerOf,
  OrganIdText,
  RegionCodeText,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { uploadProblemCodes } from '../../attachments/http/attachments.ts';
import { receiveUpload } from '../../attachments/http/receive-upload.ts';
import { AttachmentBody, MaterialQuery } from '../../attachments/http/schemas.ts';
import { CreateDraft, DraftBody, DraftParams, SaveDraft } from '../../drafts/http/schemas.ts';
import { viewDraft } from '../../drafts/view-draft.ts';
import { saveDraft } from '../../drafts/write-draft.ts';
import { signatureMaterial } from '../confirmation.ts';
import { beginAtWindow } from '../begin-at-window.ts';
import { openAtWindow } from '../serve-at-window.ts';
import { notYourWindow } from '../window-authority.ts';
import type { WindowWorld } from '../window-world.ts';
import { draftCodes, offerCodes, placeOf, windowProblemTable as problems } from './window-parts.ts';

const tags = ['windows'];
const permission = 'window.serve';

export const BeginBody = Type.Object({
  ...Type.Omit(CreateDraft, ['channel', 'regionCode']).properties,
  /** Whose organ decides; without it, the region of the window. */
  regionCode: Type.Optional(RegionCodeText),
  organId: OrganIdText,
  person: Type.Object({
    name: Type.String({ minLength: 1, maxLength: 100 }),
    idNumber: Type.String({ minLength: 1, maxLength: 40 }),
    phone: Type.String({ minLength: 1, maxLength: 30 }),
  }),
});

/** A picture of what the person signed, on a pad or on paper. */
const signature = {
  materialKey: signatureMaterial,
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maximumBytes: 5 * 1024 * 1024,
  maximumFiles: 10,
};

/** What an officer writes down for the person who stands at the window, until the person has confirmed it. */
export async function windowApplicationRoutes(app: Server, world: WindowWorld): Promise<void> {
  const { drafts } = world;

  app.post(
    '/api/officer/window-applications',
    {
      schema: {
        operationId: 'beginAtWindow',
        summary: 'Begin an application for the person at the window; a resend gives the same draft',
        tags,
        body: BeginBody,
        response: {
          201: DraftBody,
          ...declareProblems(
            problems,
            ...draftCodes,
            ...offerCodes,
            'drafts/too-many',
            'drafts/mandate-not-valid',
            'drafts/command-id-reused',
            'windows/not-your-window',
            'windows/not-accepted-here',
            'windows/person-not-confirmed',
          ),
        },
      },
      config: { permission, idempotency: 'by-command' },
    },
    async (request, reply) => {
      const { officerId } = officerOf(request);
      const { organId, person, ...asked } = request.body;
      const regionCode = asked.regionCode ?? world.regionOfOrgan(organId);
      if (regionCode === undefined) return unwrap(notYourWindow, problems);
      const wish = { ...asked, regionCode };
      const begun = await beginAtWindow(
        world,
        { wish, window: { officerId, organId } },
        {
          person: { ...person, language: languageOf(request.headers) },
          commandId: request.idempotencyKey,
        },
      );
      const draft = unwrap(await viewDraft(drafts, unwrap(begun, problems)), problems);
      return reply.code(201).header('etag', etagOf(draft.version)).send(draft);
    },
  );

  app.get(
    '/api/officer/window-applications/:draftId',
    {
      schema: {
        operationId: 'getAtWindow',
        summary: 'What is written down at this officer’s window',
        tags,
        params: DraftParams,
        response: { 200: DraftBody, ...declareProblems(problems, ...draftCodes) },
      },
      config: { permission },
    },
    async (request, reply) => {
      const row = unwrap(await openAtWindow(world, placeOf(request)), problems);
      const draft = unwrap(await viewDraft(drafts, row), problems);
      return reply.header('etag', etagOf(draft.version)).send(draft);
    },
  );

  app.put(
    '/api/officer/window-applications/:draftId',
    {
      schema: {
        operationId: 'saveAtWindow',
        summary: 'Keep what is written down; an earlier confirmation is void',
        tags,
        params: DraftParams,
        body: SaveDraft,
        response: {
          200: DraftBody,
          ...declareProblems(
            problems,
            ...draftCodes,
            ...offerCodes,
            'drafts/changed-meanwhile',
            'drafts/form-not-fitting',
          ),
        },
      },
      config: { permission, ifMatch: true },
    },
    async (request, reply) => {
      const { draftId, personId } = unwrap(await openAtWindow(world, placeOf(request)), problems);
      const change = { seenVersion: request.expectedVersion, content: request.body };
      const row = unwrap(await saveDraft(drafts, { draftId, personId }, change), problems);
      const draft = unwrap(await viewDraft(drafts, row), problems);
      return reply.header('etag', etagOf(draft.version)).send(draft);
    },
  );

  app.post(
    '/api/officer/window-applications/:draftId/attachments',
    {
      schema: {
        operationId: 'uploadAtWindow',
        summary: 'Hand in a scanned material, or the signature of the person',
        tags,
        params: DraftParams,
        querystring: MaterialQuery,
        response: {
          201: AttachmentBody,
          ...declareProblems(problems, ...draftCodes, ...offerCodes, ...uploadProblemCodes),
        },
      },
      config: { permission, multipart: true },
    },
    async (request, reply) => {
      const row = unwrap(await openAtWindow(world, placeOf(request)), problems);
      const on = dayOf(drafts.clock());
      const offer = unwrap(await drafts.offers.find(row.itemCode, row.regionCode, on), problems);
      const taken = await receiveUpload(request, drafts, {
        caseId: row.caseId,
        personId: row.personId,
        materialKey: request.query.materialKey,
        uploads: [...offer.form.uploads, signature],
      });
      return reply.code(201).send(unwrap(taken, problems));
    },
  );
}
