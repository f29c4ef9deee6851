import { declareProblems, IdText, personOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf, refuse } from '@tongban/kernel';
import { uploadProblemCodes } from '../../attachments/http/attachments.ts';
import { receiveUpload } from '../../attachments/http/receive-upload.ts';
import { AttachmentBody, MaterialQuery } from '../../attachments/http/schemas.ts';
import { attachmentProblems } from '../../attachments/problems.ts';
import { markRemoved } from '../../attachments/store/attachment-rows.ts';
import type { DraftWorld } from '../draft-world.ts';
import { draftProblems } from '../problems.ts';
import { getOpenDraft } from '../write-draft.ts';
import { DraftParams } from './schemas.ts';

const problems = { ...draftProblems, ...attachmentProblems };
const tags = ['drafts'];

/** The files of a draft. The same bytes again are the same attachment. */
export async function draftAttachmentRoutes(app: Server, world: DraftWorld): Promise<void> {
  app.post(
    '/api/drafts/:draftId/attachments',
    {
      schema: {
        operationId: 'uploadDraftAttachment',
        summary: 'Hand in a file for one of the materials the item asks for',
        tags,
        params: DraftParams,
        querystring: MaterialQuery,
        response: {
          201: AttachmentBody,
          ...declareProblems(
            problems,
            'drafts/not-found',
            'drafts/expired',
            'drafts/already-submitted',
            'drafts/mandate-not-valid',
            'drafts/item-not-offered',
            'drafts/not-online',
            ...uploadProblemCodes,
          ),
        },
      },
      config: { permission: 'draft.write', multipart: true },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { draftId } = request.params;
      const draft = unwrap(await getOpenDraft(world, { draftId, personId }), problems);
      const on = dayOf(world.clock());
      const offer = unwrap(await world.offers.find(draft.itemCode, draft.regionCode, on), problems);
      const taken = await receiveUpload(request, world, {
        caseId: draft.caseId,
        personId,
        materialKey: request.query.materialKey,
        uploads: offer.form.uploads,
      });
      return reply.code(201).send(unwrap(taken, problems));
    },
  );

  app.delete(
    '/api/drafts/:draftId/attachments/:attachmentId',
    {
      schema: {
        operationId: 'removeDraftAttachment',
        summary: 'Take a file back',
        tags,
        params: Type.Object({ draftId: IdText, attachmentId: IdText }),
        response: {
          204: Type.Null(),
          ...declareProblems(
            problems,
            'drafts/not-found',
            'drafts/expired',
            'drafts/already-submitted',
            'drafts/mandate-not-valid',
            'attachments/not-found',
          ),
        },
      },
      config: { permission: 'draft.write' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { draftId, attachmentId } = request.params;
      const { caseId } = unwrap(await getOpenDraft(world, { draftId, personId }), problems);
      const removed = await markRemoved(world.db, { attachmentId, caseId });
      if (removed === 0) return unwrap(notFound(), problems);
      return reply.code(204).send(null);
    },
  );
}

function notFound() {
  return refuse('attachments/not-found', {
    zh: '该草稿没有这个附件，可能已经删除。',
    en: 'The draft has no such attachment; it may have been removed.',
  });
}
