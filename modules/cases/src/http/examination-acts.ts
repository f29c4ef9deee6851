import { oneOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { specialProcedureKinds } from '@tongban/vocabulary';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';
import { ProseText } from './schemas.ts';

const permission = 'case.examine';

/** What an examiner does: take up, put back, inquire, give an opinion. */
export async function examinationActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  officerAct(app, parts, {
    path: 'claim',
    operationId: 'claimCase',
    summary: 'Take up the examination',
    permission,
    body: Type.Object({}),
    toAct: () => ({ type: 'claim' }),
  });
  officerAct(app, parts, {
    path: 'release',
    operationId: 'releaseCase',
    summary: 'Put the case back in the queue',
    permission,
    body: Type.Object({}),
    problems: ['cases/not-claimed'],
    toAct: () => ({ type: 'release' }),
  });
  officerAct(app, parts, {
    path: 'special-procedures',
    operationId: 'startSpecialProcedure',
    summary: 'Stop the clock for a proceeding whose time is not counted',
    permission,
    body: Type.Object({
      kind: oneOf(specialProcedureKinds),
      days: Type.Integer({ minimum: 0, maximum: 365 }),
      reason: Type.String({ maxLength: 2_000 }),
    }),
    problems: ['cases/days-missing', 'cases/reason-missing'],
    toAct: (body) => ({ type: 'start-special-procedure', ...body }),
  });
  officerAct(app, parts, {
    path: 'special-procedures/end',
    operationId: 'endSpecialProcedure',
    summary: 'Record the result and let the clock run on',
    permission,
    body: Type.Object({ result: Type.Optional(ProseText) }),
    problems: ['cases/no-special-procedure'],
    toAct: (body) => ({ type: 'end-special-procedure', ...body }),
  });
  officerAct(app, parts, {
    path: 'examination-opinion',
    operationId: 'fileExaminationOpinion',
    summary: 'File the opinion on which another officer decides',
    permission,
    body: Type.Object({
      outcome: oneOf(['grant', 'deny'] as const),
      opinion: Type.String({ maxLength: 2_000 }),
    }),
    problems: [
      'cases/opinion-missing',
      'cases/opinion-vetoed',
      'cases/inspection-missing',
      'cases/inspection-not-signed',
      'cases/inspection-failed',
    ],
    toAct: (body) => ({ type: 'propose', ...body }),
  });
}
