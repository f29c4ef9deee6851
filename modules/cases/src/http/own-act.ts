import { personOf, unwrap } from '@tongban/http';
import type { CaseAct } from '../commands.ts';
import type { CaseActor, CaseId } from '../domain/words.ts';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { caseActorOf, readOwnCase } from './reading.ts';

export const ownActConfig = {
  permission: 'case.act-own',
  idempotency: 'by-command',
  ifMatch: true,
} as const;

/** One act of the applicant, or of somebody who acts for them today. */
export function ownAct({ cases }: CaseRouteParts) {
  return async function act(
    request: Parameters<typeof personOf>[0] & { params: { caseId: string } },
    what: CaseAct,
  ) {
    const caseId = request.params.caseId as CaseId;
    const handle = (actor: CaseActor) =>
      cases.handleCaseCommand({
        caseId,
        commandId: request.idempotencyKey,
        actor,
        expectedVersion: request.expectedVersion,
        act: what,
      });
    const result = await handle(caseActorOf(request.actor));
    if (result.ok || result.refusal.code !== 'cases/not-found') return unwrap(result, caseProblems);
    // Not the applicant: perhaps somebody who acts for them.
    const { personId } = personOf(request);
    const { actor } = unwrap(await readOwnCase(cases, caseId, personId), caseProblems);
    return unwrap(await handle(actor), caseProblems);
  };
}
