import { DayText, oneOf, OrganIdText, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { branchCodes } from '@tongban/vocabulary';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';

const BranchCodeText = oneOf(branchCodes, 'BranchCode');
const LongText = Type.String({ maxLength: 2_000 });

/** What several departments, inspectors and organs do with one case: be asked, answer, inspect, pass on. */
export async function jointActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  const { people } = parts;
  officerAct(app, parts, {
    path: 'opinion-requests',
    operationId: 'requestOpinions',
    summary: 'Ask other departments, all at the same time; the clock runs on',
    permission: 'case.examine',
    body: Type.Object({
      question: LongText,
      departments: Type.Optional(
        Type.Array(Type.Object({ organId: OrganIdText, branchCode: BranchCodeText }), {
          maxItems: 20,
        }),
      ),
    }),
    problems: ['cases/question-missing', 'cases/departments-missing', 'cases/department-is-own'],
    toAct: (body) => ({ type: 'request-opinions', ...body }),
  });
  officerAct(app, parts, {
    path: 'department-opinions',
    operationId: 'giveOpinion',
    summary: 'Answer for a department that was asked; late answers are written down too',
    permission: 'case.give-opinion',
    body: Type.Object({
      outcome: oneOf(['agree', 'object'] as const),
      opinion: LongText,
      branchCode: Type.Optional(BranchCodeText),
    }),
    problems: ['cases/opinion-missing', 'cases/not-asked'],
    toAct: (body) => ({ type: 'give-opinion', ...body }),
  });
  officerAct(app, parts, {
    path: 'inspections',
    operationId: 'recordInspection',
    summary: 'Record an inspection by two officers or more',
    permission: 'case.inspect',
    body: Type.Object({
      /** 警号 of everyone who inspected, the writer included. */
      inspectorNumbers: Type.Array(Type.String({ pattern: '^[0-9]{6}$', maxLength: 6 }), {
        maxItems: 9,
      }),
      outcome: oneOf(['passed', 'failed'] as const),
      inspectedOn: DayText,
      findings: LongText,
    }),
    problems: [
      'cases/inspectors-too-few',
      'cases/inspector-unknown',
      'cases/not-among-inspectors',
      'cases/findings-missing',
      'cases/inspection-day',
    ],
    async toAct({ inspectorNumbers, ...body }) {
      const inspectors = await Promise.all(inspectorNumbers.map(inspectorOf));
      return {
        type: 'record-inspection',
        ...body,
        inspectedOn: body.inspectedOn as Day,
        inspectors,
      };
    },
  });
  officerAct(app, parts, {
    path: 'inspections/signature',
    operationId: 'signInspection',
    summary: 'Sign the record as one of its inspectors',
    permission: 'case.inspect',
    body: Type.Object({}),
    problems: ['cases/nothing-to-sign', 'cases/not-among-inspectors'],
    toAct: () => ({ type: 'sign-inspection' }),
  });
  officerAct(app, parts, {
    path: 'finished-parts',
    operationId: 'finishPart',
    summary: 'Finish the part of one’s department in a joint matter',
    permission: 'case.finish-part',
    body: Type.Object({
      part: Type.String({ pattern: '^[a-z][a-z-]*$', maxLength: 40 }),
      outcome: oneOf(['done', 'refused'] as const),
      result: Type.Optional(LongText),
    }),
    problems: ['cases/not-your-part', 'cases/other-part-first', 'cases/reason-missing'],
    toAct: (body) => ({ type: 'finish-part', ...body }),
  });
  officerAct(app, parts, {
    path: 'reply',
    operationId: 'answerCase',
    summary: 'Answer what was asked, complained of or reported',
    permission: 'case.examine',
    body: Type.Object({
      outcome: oneOf(['upheld', 'partly-upheld', 'not-upheld', 'explained'] as const),
      reply: LongText,
    }),
    problems: ['cases/reply-missing', 'cases/papers-owed'],
    toAct: (body) => ({ type: 'answer', ...body }),
  });
  officerAct(app, parts, {
    path: 'forwarding',
    operationId: 'forwardCase',
    summary: 'Pass the case on to the next organ with all its materials',
    permission: 'case.decide',
    body: Type.Object({ reason: Type.Optional(LongText) }),
    problems: ['cases/no-next-organ', 'cases/papers-owed'],
    toAct: (body) => ({ type: 'forward', ...body }),
  });

  async function inspectorOf(officerNumber: string): Promise<string> {
    const officerId = await people.officerOfNumber(officerNumber);
    if (officerId !== undefined) return officerId;
    return unwrap(
      refuse(
        'cases/inspector-unknown',
        {
          zh: `没有警号为 ${officerNumber} 的人员。`,
          en: `There is no officer of the number ${officerNumber}.`,
        },
        { officerNumber },
      ),
      caseProblems,
    );
  }
}
