import { OrganIdText, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { DefectInput } from '../domain/commands.ts';
import type { CaseId } from '../domain/words.ts';
import { readCase } from '../queries/read-case.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';
import { ProseText } from './schemas.ts';

export const DefectsBody = Type.Object({
  defects: Type.Array(
    Type.Object({
      materialKey: Type.Optional(Type.String({ pattern: '^[a-z0-9_]+$', maxLength: 64 })),
      field: Type.Optional(Type.String({ maxLength: 200 })),
      reason: Type.String({ maxLength: 1_000 }),
    }),
    { maxItems: 50 },
  ),
});

const permission = 'case.intake';

const noticeProblems = [
  'cases/defects-missing',
  'cases/defect-names-nothing',
  'cases/answer-not-asked',
  'cases/material-is-shared',
] as const;

/** What an acceptor does: confirm receipt, have corrected, ask once, accept, refuse. */
export async function intakeActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  officerAct(app, parts, {
    path: 'receipt',
    operationId: 'confirmReceipt',
    summary: 'Confirm that the materials look complete',
    permission,
    body: Type.Object({}),
    toAct: () => ({ type: 'receive' }),
  });
  officerAct(app, parts, {
    path: 'correction-requests',
    operationId: 'requestCorrection',
    summary: 'Return for errors that can be put right on the spot',
    permission,
    body: DefectsBody,
    problems: noticeProblems,
    toAct: async ({ defects }, caseId) => ({
      type: 'return-for-correction',
      defects,
      ...(await questionsFor(parts, caseId, defects)),
    }),
  });
  officerAct(app, parts, {
    path: 'supplement-requests',
    operationId: 'requestSupplement',
    summary: 'Name everything that is missing, once and together',
    permission,
    body: DefectsBody,
    problems: [...noticeProblems, 'cases/supplement-already-requested'],
    toAct: async ({ defects }, caseId) => ({
      type: 'request-supplement',
      defects,
      ...(await questionsFor(parts, caseId, defects)),
    }),
  });
  officerAct(app, parts, {
    path: 'acceptance',
    operationId: 'acceptCase',
    summary: 'Accept the case; the clock starts',
    permission,
    body: Type.Object({}),
    toAct: () => ({ type: 'accept' }),
  });
  officerAct(app, parts, {
    path: 'acceptance-refusal',
    operationId: 'refuseAcceptance',
    summary: 'Refuse acceptance, with grounds and the organ to turn to',
    permission: 'case.refuse-acceptance',
    body: Type.Object({
      grounds: Type.String({ maxLength: 2_000 }),
      competentOrgan: Type.Optional(OrganIdText),
    }),
    problems: ['cases/grounds-missing'],
    toAct: (body) => ({ type: 'refuse-acceptance', ...body }),
  });
  officerAct(app, parts, {
    path: 'not-required-notice',
    operationId: 'declareNotRequired',
    summary: 'Tell the applicant that no permission is required',
    permission,
    body: Type.Object({ grounds: Type.Optional(ProseText) }),
    problems: ['cases/grounds-missing'],
    toAct: ({ grounds = '' }) => ({ type: 'declare-not-required', grounds }),
  });
}

/** What the form asks, where a notice names an answer of it; the domain holds the one against the other. */
async function questionsFor(
  { cases, formQuestions }: CaseRouteParts,
  caseId: CaseId,
  defects: readonly DefectInput[],
): Promise<{ questions?: readonly string[] }> {
  if (defects.every(({ field }) => field === undefined)) return {};
  const filing = (await readCase(cases.world.db, caseId))?.state.filing;
  return filing === undefined ? {} : { questions: await formQuestions(filing) };
}
