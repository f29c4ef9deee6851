import { declareProblems, fileAnswer, IdText, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import type { CaseAccess } from '../../attachments/case-access.ts';
import type { ContentStore } from '../../attachments/content-store.ts';
import { disposition } from '../../attachments/http/attachments.ts';
import { documentProblems, noDocument } from '../problems.ts';
import { betweenOffices } from '../document-kind.ts';
import { readDocument } from '../read-document.ts';
import { findDocumentByCode } from '../store/find-documents.ts';
import { presentationRoutes } from './presentations.ts';
import { verificationFields, viewVerification } from './verification-body.ts';

export interface DocumentRouteParts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly content: ContentStore;
  readonly clock: Clock;
  readonly access: CaseAccess;
  /** The address of the page that verifies, before the code. */
  readonly verificationBase: string;
}

const VerificationBody = Type.Object({
  ...verificationFields,
  fileMatches: Type.Optional(Type.Boolean()),
});

/** Documents for those whose case it is, and their verification for everyone who holds one. */
export async function documentRoutes(app: Server, parts: DocumentRouteParts): Promise<void> {
  const { db, keys, clock, access } = parts;
  await app.register(presentationRoutes, parts);

  app.get(
    '/api/cases/:caseId/documents/:documentId',
    {
      schema: {
        operationId: 'openDocument',
        summary: 'The PDF of a document of one’s own case, or of a case one handles',
        tags: ['documents'],
        params: Type.Object({ caseId: IdText, documentId: IdText }),
        response: {
          200: fileAnswer('The document', 'application/pdf'),
          ...declareProblems(
            documentProblems,
            'documents/not-found',
            'documents/not-ready',
            'documents/damaged',
            'documents/erased',
          ),
        },
      },
      config: { permission: 'document.open' },
    },
    async (request, reply) => {
      const { caseId } = request.params;
      if (!(await access.mayRead(request.actor, caseId)))
        return unwrap(noDocument, documentProblems);
      const { bytes, document } = unwrap(
        await readDocument(parts, request.params),
        documentProblems,
      );
      if (request.actor.kind === 'person' && betweenOffices.has(document.kind)) {
        return unwrap(noDocument, documentProblems);
      }
      return reply
        .type('application/pdf')
        .header('content-disposition', disposition(`${document.title}.pdf`, 'pdf'))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(bytes));
    },
  );

  app.get(
    '/api/document-verifications/:code',
    {
      schema: {
        operationId: 'verifyDocument',
        summary: 'Whether a document is genuine and in force; shows nothing of its content',
        tags: ['documents'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({
          // Of the file at hand, reckoned where it lies: the file itself is not sent.
          sha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64 })),
        }),
        response: {
          200: VerificationBody,
          ...declareProblems(documentProblems, 'documents/code-unknown'),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request) => {
      const code = keys.readToken('document', request.params.code);
      const found = code.ok ? await findDocumentByCode(db, code.value) : undefined;
      if (found === undefined) return unwrap(unknownCode(), documentProblems);
      const { sha256 } = request.query;
      return {
        ...viewVerification(found, clock),
        ...(sha256 !== undefined && { fileMatches: sha256 === found.sha256 }),
      };
    },
  );
}

function unknownCode() {
  return refuse('documents/code-unknown', {
    zh: '核验码不正确或者没有对应的文书。请逐位核对；仍不一致的，该文书可能是伪造的。',
    en: 'No document has this code. Compare it character by character; if it still fails, the paper may be forged.',
  });
}
