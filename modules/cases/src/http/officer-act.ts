import { declareProblems, etagOf, unwrap } from '@tongban/http';
import type { Server, Static, TSchema } from '@tongban/http';
import type { CaseAct } from '../commands.ts';
import type { CaseId } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import type { CasesProblemCode } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { caseActorOf } from './reading.ts';
import { AnswerBody, CaseParams } from './schemas.ts';

export interface OfficerAct<Body extends TSchema> {
  /** The noun the act creates, below the case. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly permission: string;
  readonly body: Body;
  /** What may stand in the way besides what may stand in the way of every act. */
  readonly problems?: readonly CasesProblemCode[];
  toAct(body: Static<Body>, caseId: CaseId): CaseAct | Promise<CaseAct>;
}

const everyAct: readonly CasesProblemCode[] = [
  'cases/not-found',
  'cases/outside-your-authority',
  'cases/role-missing',
  'cases/recusal',
  'cases/same-officer',
  'cases/claimed-by-someone-else',
  'cases/not-possible-now',
  'cases/not-in-this-flow',
  'cases/not-accepted-yet',
  'cases/already-accepted',
  'cases/already-decided',
  'cases/closed-for-good',
  'cases/changed-meanwhile',
  'cases/command-id-reused',
];

/** One officer's act on a case: the body becomes the command, the engine decides, the new version comes back. */
export function officerAct<Body extends TSchema>(
  app: Server,
  { cases }: CaseRouteParts,
  act: OfficerAct<Body>,
): void {
  const { path, operationId, summary, permission, body, problems = [] } = act;
  app.post(
    `/api/officer/cases/:caseId/${path}`,
    {
      schema: {
        operationId,
        summary,
        tags: ['officer cases'],
        params: CaseParams,
        body,
        response: {
          200: AnswerBody,
          ...declareProblems(caseProblems, ...everyAct, ...problems),
        },
      },
      config: { permission, idempotency: 'by-command', ifMatch: true },
    },
    async (request, reply) => {
      const caseId = (request.params as Static<typeof CaseParams>).caseId as CaseId;
      const result = await cases.handleCaseCommand({
        caseId,
        commandId: request.idempotencyKey,
        actor: caseActorOf(request.actor),
        expectedVersion: request.expectedVersion,
        act: await act.toAct(request.body as Static<Body>, caseId),
      });
      const answer = unwrap(result, caseProblems);
      return reply.header('etag', etagOf(answer.version)).send(answer);
    },
  );
}
