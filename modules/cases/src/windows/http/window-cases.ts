import { declareProblems, etagOf, officerOf, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { uploadProblemCodes } from '../../attachments/http/attachments.ts';
import { receiveUpload } from '../../attachments/http/receive-upload.ts';
import { AttachmentBody, MaterialQuery } from '../../attachments/http/schemas.ts';
import type { CaseActor, CaseId } from '../../domain/words.ts';
import { caseAccess } from '../../http/case-access.ts';
import { DeferredBody, deferredProblems } from '../../http/deferral-acts.ts';
import { handIn, HandedBody } from '../../http/hand-in.ts';
import { caseActorOf, readOwnCase } from '../../http/reading.ts';
import type { OwnReading } from '../../http/reading.ts';
import { AnswerBody, CaseBody, CaseParams } from '../../http/schemas.ts';
import { viewCase } from '../../http/view-case.ts';
import { servesAt } from '../window-authority.ts';
import { findServed, notValid } from '../window-codes.ts';
import type { WindowWorld } from '../window-world.ts';
import { windowProblemTable as problems } from './window-parts.ts';

const tags = ['windows'];
const permission = 'window.serve';

/** A case begun on line goes on at the window: seen as the person sees it, supplemented or corrected with what they brought. */
export async function windowCaseRoutes(app: Server, world: WindowWorld): Promise<void> {
  const { cases: parts, drafts } = world;
  const access = caseAccess(parts);

  /** The case of the person who showed its code at this officer's window. */
  async function served(request: Parameters<typeof officerOf>[0] & { params: { caseId: string } }) {
    const { caseId } = request.params;
    const { officerId } = officerOf(request);
    const { personId, organId } = unwrap(await findServed(world, { officerId, caseId }), problems);
    const own = unwrap(await readOwnCase(parts.cases, caseId as CaseId, personId), problems);
    const serves = await servesAt(world, { officerId, organId }, own.filing.branchCode);
    if (!serves) unwrap(notValid, problems);
    return { own, personId, actor: atWindow(caseActorOf(request.actor), own) };
  }

  app.get(
    '/api/officer/window-cases/:caseId',
    {
      schema: {
        operationId: 'getCaseAtWindow',
        summary: 'The case that was shown at the window, as the person sees it',
        tags,
        params: CaseParams,
        response: {
          200: CaseBody,
          ...declareProblems(
            problems,
            'windows/code-not-valid',
            'cases/not-found',
            'cases/mandate-ended',
          ),
        },
      },
      config: { permission },
    },
    async (request, reply) => {
      const { own, actor } = await served(request);
      const view = await viewCase(parts, own, { actor, appointments: [] });
      return reply.header('etag', etagOf(own.version)).send(view);
    },
  );

  app.post(
    '/api/officer/window-cases/:caseId/attachments',
    {
      schema: {
        operationId: 'uploadToCaseAtWindow',
        summary: 'Hand in a material that the person has brought',
        tags,
        params: CaseParams,
        querystring: MaterialQuery,
        response: {
          201: AttachmentBody,
          ...declareProblems(
            problems,
            'windows/code-not-valid',
            'cases/not-found',
            'cases/mandate-ended',
            ...uploadProblemCodes,
          ),
        },
      },
      config: { permission, multipart: true },
    },
    async (request, reply) => {
      const { personId, own } = await served(request);
      const uploads = (await access.openUploads(personId, own.caseId)) ?? [];
      const { materialKey } = request.query;
      const place = { caseId: own.caseId, personId, materialKey, uploads };
      return reply.code(201).send(unwrap(await receiveUpload(request, drafts, place), problems));
    },
  );

  for (const [path, type, operationId, summary] of [
    [
      'supplement',
      'supply-supplement',
      'supplySupplementAtWindow',
      'Hand in what was missing, for the person at the window',
    ],
    [
      'correction',
      'correct',
      'supplyCorrectionAtWindow',
      'Hand in the corrected application, for the person at the window',
    ],
    [
      'deferred-materials',
      'supply-deferred',
      'supplyDeferredAtWindow',
      'Hand in what may follow after acceptance, for the person at the window',
    ],
  ] as const) {
    app.post(
      `/api/officer/window-cases/:caseId/${path}`,
      {
        schema: {
          operationId,
          summary,
          tags,
          params: CaseParams,
          body: type === 'supply-deferred' ? DeferredBody : HandedBody,
          response: {
            200: AnswerBody,
            ...declareProblems(
              problems,
              ...deferredProblems,
              'windows/code-not-valid',
              'cases/recusal',
            ),
          },
        },
        config: { permission, idempotency: 'by-command', ifMatch: true },
      },
      async (request, reply) => {
        const { own, personId, actor } = await served(request);
        const { caseId } = own;
        const commandId = request.idempotencyKey;
        const handed = unwrap(
          await handIn(parts, { caseId, personId, commandId, ...request.body }),
          problems,
        );
        const answer = unwrap(
          await parts.cases.handleCaseCommand({
            caseId,
            commandId,
            actor,
            expectedVersion: request.expectedVersion,
            act:
              type === 'supply-deferred'
                ? { type, attachments: handed.attachments }
                : { type, ...handed },
          }),
          problems,
        );
        return reply.header('etag', etagOf(answer.version)).send(answer);
      },
    );
  }
}

/** The officer, for the applicant who stands there. */
function atWindow(officer: CaseActor, { filing }: OwnReading): CaseActor {
  if (officer.kind !== 'officer') throw new Error('Only officers serve at windows.');
  return { ...officer, actsFor: filing.applicantId };
}
