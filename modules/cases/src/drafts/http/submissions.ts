import { assuranceTooLow, declareProblems, personOf, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { caseProblems } from '../../problems.ts';
import { checkDraft } from '../check-draft.ts';
import type { DraftWorld } from '../draft-world.ts';
import { draftProblems } from '../problems.ts';
import { knownFacts, learnFacts } from '../learned-facts.ts';
import { submitDraft } from '../submit-draft.ts';
import { getOpenDraft, readContent } from '../write-draft.ts';
import { CheckBody, DraftParams, SubmissionBody, SubmitDraft } from './schemas.ts';

const problems = { ...caseProblems, ...draftProblems };
const tags = ['drafts'];

/** Looking a draft over as a whole, and handing it in. */
export async function submissionRoutes(app: Server, world: DraftWorld): Promise<void> {
  app.get(
    '/api/drafts/:draftId/check',
    {
      schema: {
        operationId: 'checkDraft',
        summary: 'Everything that still stands in the way of submitting, all at once',
        tags,
        params: DraftParams,
        response: {
          200: CheckBody,
          ...declareProblems(
            draftProblems,
            'drafts/not-found',
            'drafts/expired',
            'drafts/erased',
            'drafts/already-submitted',
            'drafts/mandate-not-valid',
            'drafts/item-not-offered',
            'drafts/not-online',
          ),
        },
      },
      config: { permission: 'draft.write' },
    },
    async (request) => {
      const { personId, assuranceLevel } = personOf(request);
      const { draftId } = request.params;
      const row = unwrap(await getOpenDraft(world, { draftId, personId }), draftProblems);
      const on = dayOf(world.clock());
      const offer = unwrap(
        await world.offers.find(row.itemCode, row.regionCode, on),
        draftProblems,
      );
      const content = unwrap(await readContent(world, row), draftProblems);
      await learnFacts(world, row, offer);
      const told = (await knownFacts(world, row)) ?? {};
      const checked = await checkDraft(world, { row, content, offer, told, atWindow: false });
      const { level } = offer.requiredAssurance;
      return {
        problems: [
          ...checked.ineligible.map(({ detail }) => ({ pointer: '/eligibility', message: detail })),
          ...(assuranceLevel < level
            ? [{ pointer: '/assurance', message: higherLevel(level) }]
            : []),
          ...checked.problems,
        ],
      };
    },
  );

  app.post(
    '/api/drafts/:draftId/submission',
    {
      schema: {
        operationId: 'submitDraft',
        summary: 'Hand in the application; a resend gives the same case',
        tags,
        params: DraftParams,
        body: SubmitDraft,
        response: {
          201: SubmissionBody,
          ...declareProblems(
            problems,
            'drafts/not-found',
            'drafts/expired',
            'drafts/erased',
            'drafts/already-submitted',
            'drafts/item-not-offered',
            'drafts/not-online',
            'drafts/incomplete',
            'drafts/look-over-first',
            'drafts/not-eligible',
            'drafts/mandate-not-valid',
            'drafts/proof-too-old',
            'cases/not-found',
            'cases/already-submitted',
            'cases/command-id-reused',
            'cases/no-flow',
          ),
        },
      },
      config: { permission: 'draft.write', idempotency: 'by-command' },
    },
    async (request, reply) => {
      const submitted = await submitDraft(world, request.params.draftId, personOf(request));
      if ('assurance' in submitted) throw assuranceTooLow(submitted.assurance);
      return reply.code(201).send(unwrap(submitted, problems));
    },
  );
}

function higherLevel(level: number) {
  return {
    zh: `提交该事项需要实名等级 ${level} 级，可以先填写，提交前请完成认证。`,
    en: `Submitting this needs assurance level ${level}. You may fill it in first and raise your level before you submit.`,
  };
}
