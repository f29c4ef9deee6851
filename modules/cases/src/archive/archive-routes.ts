import { declareProblems, fileAnswer, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { DocumentRouteParts } from '../documents/http/documents.ts';
import { no } from '../domain/refusals.ts';
import type { CaseId } from '../domain/words.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { caseActorOf, readForOfficer } from '../http/reading.ts';
import { CaseParams } from '../http/schemas.ts';
import { caseProblems } from '../problems.ts';
import { makeArchive } from './make-archive.ts';

/** A case that is over as one file that proves itself, and the key it is signed by. */
export async function archiveRoutes(
  app: Server,
  { cases }: CaseRouteParts,
  papers: DocumentRouteParts,
): Promise<void> {
  app.get(
    '/api/officer/cases/:caseId/archive',
    {
      schema: {
        operationId: 'openArchive',
        summary: 'The archive package of a case that is over; the reading leaves a receipt',
        tags: ['officer cases'],
        params: CaseParams,
        querystring: Type.Object({ purpose: Type.Optional(Type.String({ maxLength: 200 })) }),
        response: {
          200: fileAnswer('The package', 'application/x-tar'),
          ...declareProblems(
            caseProblems,
            'cases/not-found',
            'cases/outside-your-authority',
            'cases/purpose-missing',
            'cases/recusal',
            'cases/not-possible-now',
          ),
        },
      },
      config: { permission: 'case.archive' },
    },
    async (request, reply) => {
      const { found, filing } = unwrap(
        await readForOfficer(cases, {
          caseId: request.params.caseId as CaseId,
          actor: caseActorOf(request.actor),
          purpose: request.query.purpose,
        }),
        caseProblems,
      );
      if (found.state.endedAt === undefined) unwrap({ ok: false, refusal: notOver }, caseProblems);
      const content = await makeArchive(papers, found, cases.world.clock());
      return reply
        .type('application/x-tar')
        .header('content-disposition', `attachment; filename="${filing.caseNumber}.tar"`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(content));
    },
  );

  app.get(
    '/api/archive-key',
    {
      schema: {
        operationId: 'readArchiveKey',
        summary: 'The public key archive packages are signed by (SM2, uncompressed point)',
        tags: ['documents'],
        response: { 200: Type.Object({ keyId: Type.String(), publicKey: Type.String() }) },
      },
      config: { permission: 'http.public' },
    },
    async () => {
      const { keyId, point } = papers.keys.signingKey;
      return { keyId, publicKey: Buffer.from(point).toString('hex') };
    },
  );
}

const notOver = no(
  'cases/not-possible-now',
  '办件尚未办结，不能生成归档包。',
  'The case is not over; there is nothing to file yet.',
);
