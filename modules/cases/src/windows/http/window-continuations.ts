import {
  declareProblems,
  IdText,
  InstantText,
  officerOf,
  oneOf,
  OrganIdText,
  personOf,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { CaseId } from '../../domain/words.ts';
import { findDraft, takeToWindow } from '../../drafts/store/draft-rows.ts';
import type { DraftProblemCode } from '../../drafts/problems.ts';
import { DraftParams } from '../../drafts/http/schemas.ts';
import { getOpenDraft } from '../../drafts/write-draft.ts';
import { readOwnCase } from '../../http/reading.ts';
import { CaseParams } from '../../http/schemas.ts';
import { readCase } from '../../queries/read-case.ts';
import { makeWindowCode, notValid, readWindowCode, useWindowCode } from '../window-codes.ts';
import type { Shown } from '../window-codes.ts';
import { mayTakeIn } from '../window-authority.ts';
import type { Window } from '../window-authority.ts';
import type { WindowProblemCode } from '../problems.ts';
import type { WindowWorld } from '../window-world.ts';
import { windowProblemTable as problems } from './window-parts.ts';

const tags = ['windows'];
const CodeBody = Type.Object({ code: Type.String(), expiresAt: InstantText });

/** A case or a draft goes on at a window, under the same number: the person shows a code, the officer scans it. */
export async function windowContinuationRoutes(app: Server, world: WindowWorld): Promise<void> {
  const { drafts } = world;

  app.post(
    '/api/drafts/:draftId/window-codes',
    {
      schema: {
        operationId: 'showDraftAtWindow',
        summary: 'A code to show at a window, which lets the officer go on with this draft',
        tags,
        params: DraftParams,
        body: Type.Object({}),
        response: {
          201: CodeBody,
          ...declareProblems(
            problems,
            'drafts/not-found',
            'drafts/expired',
            'drafts/already-submitted',
            'drafts/mandate-not-valid',
          ),
        },
      },
      config: { permission: 'draft.write' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { draftId } = request.params;
      const { caseId } = unwrap(await getOpenDraft(drafts, { draftId, personId }), problems);
      return reply.code(201).send(await makeWindowCode(world, { personId, draftId, caseId }));
    },
  );

  app.post(
    '/api/cases/:caseId/window-codes',
    {
      schema: {
        operationId: 'showCaseAtWindow',
        summary: 'A code to show at a window, which lets the officer go on with this case',
        tags,
        params: CaseParams,
        body: Type.Object({}),
        response: {
          201: CodeBody,
          ...declareProblems(problems, 'cases/not-found', 'cases/mandate-ended'),
        },
      },
      config: { permission: 'case.act-own' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const caseId = request.params.caseId as CaseId;
      const own = unwrap(await readOwnCase(world.cases.cases, caseId, personId), problems);
      const shown = { personId, draftId: null, caseId: own.caseId };
      return reply.code(201).send(await makeWindowCode(world, shown));
    },
  );

  app.post(
    '/api/officer/window-continuations',
    {
      schema: {
        operationId: 'continueAtWindow',
        summary: 'Go on with what the person at the window has shown',
        tags,
        body: Type.Object({
          code: Type.String({ minLength: 4, maxLength: 40 }),
          organId: OrganIdText,
        }),
        response: {
          201: Type.Object({
            kind: oneOf(['draft', 'case'] as const),
            draftId: Type.Optional(IdText),
            caseId: IdText,
          }),
          ...declareProblems(
            problems,
            'windows/code-not-valid',
            'windows/not-your-window',
            'windows/not-accepted-here',
            'drafts/item-not-offered',
          ),
        },
      },
      config: { permission: 'window.serve', idempotency: 'stored' },
    },
    async (request, reply) => {
      const { officerId } = officerOf(request);
      const { code, organId } = request.body;
      const window = { officerId, organId };
      const shown = unwrap(await readWindowCode(world, code), problems);
      unwrap(await mayGoOn(world, window, shown), problems);
      const { draftId, caseId } = unwrap(await useWindowCode(world, code, window), problems);
      if (draftId === null) return reply.code(201).send({ kind: 'case', caseId });
      await takeToWindow(drafts.db, { draftId, ...window });
      return reply.code(201).send({ kind: 'draft', draftId, caseId });
    },
  );
}

/** Whether what was shown is the business of this window: its branch, and within the 通办范围 of the item. */
async function mayGoOn(
  world: WindowWorld,
  window: Window,
  { draftId, caseId, personId }: Shown,
): Promise<Result<void, Refusal<DraftProblemCode | WindowProblemCode>>> {
  const { db, offers, clock } = world.drafts;
  if (draftId === null) {
    const filing = (await readCase(db, caseId as CaseId))?.state.filing;
    if (filing === undefined) return notValid;
    const { itemCode, regionCode, branchCode } = filing;
    const offer = await offers.find(itemCode, regionCode, dayOf(clock()));
    const scope = offer.ok ? offer.value.scope : 'local';
    return mayTakeIn(world, window, { branchCode, scope, regionCode });
  }
  const row = await findDraft(db, { draftId, personId });
  if (row === undefined) return notValid;
  const { itemCode, regionCode } = row;
  const offer = await offers.find(itemCode, regionCode, dayOf(clock()));
  return offer.ok ? mayTakeIn(world, window, { ...offer.value, regionCode }) : offer;
}
