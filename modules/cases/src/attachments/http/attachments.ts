import { declareProblems, fileAnswer, IdText, personOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import { viewAttachment } from '../attachment-view.ts';
import type { CaseAccess } from '../case-access.ts';
import { extensions, isAcceptable } from '../file-types.ts';
import { attachmentProblems } from '../problems.ts';
import type { AttachmentProblemCode } from '../problems.ts';
import { findAttachment } from '../store/attachment-rows.ts';
import type { AttachmentParts } from '../take-attachment.ts';
import { receiveUpload } from './receive-upload.ts';
import { AttachmentBody, MaterialQuery } from './schemas.ts';

export interface AttachmentRouteParts extends AttachmentParts {
  readonly access: CaseAccess;
}

export const uploadProblemCodes = [
  'attachments/no-file',
  'attachments/empty',
  'attachments/too-large',
  'attachments/too-many',
  'attachments/quota-exceeded',
  'attachments/material-not-asked',
  'attachments/type-not-accepted',
  'attachments/name-does-not-match',
  'attachments/picture-unreadable',
  'attachments/too-many-pixels',
  'attachments/photo-not-fitting',
  'attachments/pdf-unreadable',
  'attachments/pdf-encrypted',
  'attachments/pdf-active-content',
  'attachments/malware',
  'attachments/interrupted',
  'attachments/storage-full',
] as const satisfies readonly AttachmentProblemCode[];

/** Files of a case: handing one in for a supplement or a correction, and opening one. */
export async function attachmentRoutes(app: Server, parts: AttachmentRouteParts): Promise<void> {
  app.post(
    '/api/cases/:caseId/attachments',
    {
      schema: {
        operationId: 'uploadCaseAttachment',
        summary: 'Hand in a file that the case is waiting for',
        tags: ['cases'],
        params: Type.Object({ caseId: IdText }),
        querystring: MaterialQuery,
        response: {
          201: AttachmentBody,
          ...declareProblems(
            attachmentProblems,
            'attachments/not-found',
            'attachments/not-expected-now',
            ...uploadProblemCodes,
          ),
        },
      },
      config: { permission: 'attachment.upload', multipart: true },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { caseId } = request.params;
      const uploads = await parts.access.openUploads(personId, caseId);
      if (uploads === undefined) return unwrap(noSuchCase(), attachmentProblems);
      if (uploads.length === 0) return unwrap(notExpected(), attachmentProblems);
      const place = { caseId, personId, materialKey: request.query.materialKey, uploads };
      const taken = unwrap(await receiveUpload(request, parts, place), attachmentProblems);
      return reply.code(201).send(taken);
    },
  );

  app.get(
    '/api/attachments/:attachmentId',
    {
      schema: {
        operationId: 'openAttachment',
        summary: 'Open a file of one’s own application, or of a case one handles',
        tags: ['cases'],
        params: Type.Object({ attachmentId: IdText }),

        response: {
          200: fileAnswer('The file', 'image/jpeg', 'image/png', 'application/pdf'),
          ...declareProblems(
            attachmentProblems,
            'attachments/not-found',
            'attachments/being-checked',
          ),
        },
      },
      config: { permission: 'attachment.open' },
    },
    async (request, reply) => {
      const row = await findAttachment(parts.db, request.params.attachmentId);
      const { actor } = request;
      if (row === undefined) return unwrap(notFound(), attachmentProblems);
      // Who handed it in for somebody else opens it as long as they act for them.
      const writing =
        actor.kind === 'person' &&
        actor.personId === row.personId &&
        (await parts.access.mayWrite(actor.personId, row.caseId));
      if (!writing && !(await parts.access.mayRead(actor, row.caseId))) {
        return unwrap(notFound(), attachmentProblems);
      }
      if (row.state !== 'clean') return unwrap(beingChecked(row.state), attachmentProblems);
      const found = await parts.content.stream(row.sha256);
      if (found === undefined) return unwrap(notFound(), attachmentProblems);
      const view = await viewAttachment(parts.keys, row);
      const extension = isAcceptable(row.mediaType) ? extensions[row.mediaType] : 'bin';
      return reply
        .type(row.mediaType)
        .header('content-length', found.bytes)
        .header('content-disposition', disposition(view.name, extension))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(found.stream);
    },
  );
}

/** RFC 6266: a plain name for old programs, the real one beside it. */
export function disposition(name: string, extension: string): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="file.${extension}"; filename*=UTF-8''${encoded}`;
}

function notFound() {
  return refuse('attachments/not-found', {
    zh: '没有该附件，或者您无权查看。',
    en: 'There is no such attachment, or it is not yours to see.',
  });
}

function noSuchCase() {
  return refuse('attachments/not-found', {
    zh: '没有该办件，或者它不是您的。',
    en: 'There is no such case, or it is not yours.',
  });
}

function notExpected() {
  return refuse('attachments/not-expected-now', {
    zh: '该办件当前没有需要您提交的材料。',
    en: 'The case is not waiting for any material from you.',
  });
}

function beingChecked(state: 'quarantined' | 'refused') {
  return state === 'refused'
    ? refuse('attachments/not-found', {
        zh: '该附件未通过安全检查，已不可打开。',
        en: 'The attachment did not pass the security check and cannot be opened.',
      })
    : refuse('attachments/being-checked', {
        zh: '附件正在进行安全检查，请稍后再打开。',
        en: 'The attachment is being checked for safety. Please open it later.',
      });
}
