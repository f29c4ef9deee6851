import { dayOf } from '@tongban/kernel';
import type { CaseId, CaseOfficer } from './domain/words.ts';
import type { Cases } from './open-cases.ts';
import { countClaimed, listClaimed } from './queries/list-claimed.ts';

export interface HandOver {
  readonly moved: number;
  /** What the colleague may not take: no post for its stage, or a hand in it before. */
  readonly refused: {
    readonly caseId: CaseId;
    readonly caseNumber: string;
    readonly code: string;
  }[];
  /** What is still with the officer, the refused included; asked for again, it goes on. */
  readonly remaining: number;
}

const atOnce = 200;

/**
 * What an officer who leaves has claimed in the head's organs goes to a colleague or back into the queue. Each case
 * is an act of its own, decided like any other; a repeat finds them moved.
 */
export async function handOver(
  cases: Cases,
  given: {
    readonly head: CaseOfficer;
    readonly requestId: string;
    readonly fromOfficerId: string;
    readonly toOfficerId?: string;
  },
): Promise<HandOver> {
  const { head, requestId, fromOfficerId, toOfficerId } = given;
  const { db, posts, clock } = cases.world;
  const held = (await posts.appointmentsOf([head.officerId])).get(head.officerId) ?? [];
  const scopes = posts.authorityScopes(held, { roles: ['organ-head'], on: dayOf(clock()) });
  const claimed = await listClaimed(db, { officerId: fromOfficerId, scopes, limit: atOnce });
  const answers = await Promise.all(
    claimed.map(async ({ caseId, caseNumber }) => ({
      caseId,
      caseNumber,
      result: await cases.handleCaseCommand({
        caseId,
        commandId: `${requestId}/${caseId}`,
        actor: head,
        act: { type: 'reassign', ...(toOfficerId !== undefined && { officerId: toOfficerId }) },
      }),
    })),
  );
  const refused = answers.flatMap(({ caseId, caseNumber, result }) =>
    result.ok ? [] : [{ caseId, caseNumber, code: result.refusal.code }],
  );
  return {
    moved: answers.length - refused.length,
    refused,
    remaining: await countClaimed(db, { officerId: fromOfficerId, scopes }),
  };
}
