import { declareProblems, IdText, InstantText, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { CaseAccess } from '../../attachments/case-access.ts';
import {
  presentDocument,
  verifyPresentation,
  type PresentationParts,
} from '../present-document.ts';
import { documentProblems, noDocument } from '../problems.ts';
import { verificationFields, viewVerification } from './verification-body.ts';

const tags = ['documents'];

/** Showing a document on a phone (亮证): the holder makes a code, whoever stands there looks at it once. */
export async function presentationRoutes(
  app: Server,
  parts: PresentationParts & { readonly access: CaseAccess; readonly verificationBase: string },
): Promise<void> {
  app.post(
    '/api/cases/:caseId/documents/:documentId/presentations',
    {
      schema: {
        operationId: 'presentDocument',
        summary:
          'A code that shows a result of one’s own case to somebody: one look, within sixty seconds',
        tags,
        params: Type.Object({ caseId: IdText, documentId: IdText }),
        body: Type.Object({}),
        response: {
          201: Type.Object({
            // Of the page that looks, for the picture that is scanned.
            address: Type.String(),
            presentedAt: InstantText,
            expiresAt: InstantText,
          }),
          ...declareProblems(documentProblems, 'documents/not-found', 'documents/not-presentable'),
        },
      },
      config: { permission: 'document.present' },
    },
    async (request, reply) => {
      const { caseId } = request.params;
      if (!(await parts.access.mayRead(request.actor, caseId)))
        return unwrap(noDocument, documentProblems);
      const { code, ...times } = unwrap(
        await presentDocument(parts, request.params),
        documentProblems,
      );
      const address = `${parts.verificationBase}shown/${code}`;
      return reply.code(201).send({ address, ...times });
    },
  );

  app.post(
    '/api/document-presentations/:code/verification',
    {
      schema: {
        operationId: 'verifyPresentation',
        summary: 'The document somebody is showing at this moment; the code is used up by the look',
        tags,
        params: Type.Object({ code: Type.String({ maxLength: 400 }) }),
        body: Type.Object({}),
        response: {
          200: Type.Object({ ...verificationFields, presentedAt: InstantText }),
          ...declareProblems(documentProblems, 'documents/presentation-over'),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request) => {
      const { document, presentedAt } = unwrap(
        await verifyPresentation(parts, request.params.code),
        documentProblems,
      );
      return { ...viewVerification(document, parts.clock), presentedAt };
    },
  );
}
