import { oneOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';

const ReasonBody = Type.Object({ reason: Type.String({ maxLength: 2_000 }) });

/** What an approver and the head of the organ do: decide, send back, extend, end. */
export async function decisionActRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  officerAct(app, parts, {
    path: 'decision',
    operationId: 'makeDecision',
    summary: 'Grant or deny',
    permission: 'case.decide',
    body: Type.Object({
      outcome: oneOf(['granted', 'denied'] as const),
      grounds: Type.Optional(Type.String({ maxLength: 2_000 })),
      lawBasis: Type.Optional(Type.String({ maxLength: 500 })),
    }),
    problems: [
      'cases/grounds-missing',
      'cases/law-basis-missing',
      'cases/check-failed',
      'cases/opinion-differs',
      'cases/opinion-vetoed',
      'cases/not-the-deciding-organ',
      'cases/papers-owed',
      'cases/inspection-missing',
      'cases/inspection-not-signed',
      'cases/inspection-failed',
    ],
    toAct: ({ outcome, grounds = '', lawBasis = '' }) =>
      outcome === 'granted' ? { type: 'grant', grounds } : { type: 'deny', grounds, lawBasis },
  });
  officerAct(app, parts, {
    path: 'send-back',
    operationId: 'sendBack',
    summary: 'Send back for further examination',
    permission: 'case.decide',
    body: ReasonBody,
    problems: ['cases/reason-missing'],
    toAct: (body) => ({ type: 'send-back', ...body }),
  });
  officerAct(app, parts, {
    path: 'extension',
    operationId: 'extendTimeLimit',
    summary: 'Extend the time limit, once',
    permission: 'case.extend',
    body: ReasonBody,
    problems: ['cases/reason-missing', 'cases/already-extended', 'cases/time-limit-passed'],
    toAct: (body) => ({ type: 'extend-time-limit', ...body }),
  });
  officerAct(app, parts, {
    path: 'termination',
    operationId: 'terminateCase',
    summary: 'End a case that cannot be decided',
    permission: 'case.decide',
    body: ReasonBody,
    problems: ['cases/reason-missing'],
    toAct: (body) => ({ type: 'terminate', ...body }),
  });
}
