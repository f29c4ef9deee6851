import { sql } from '@tongban/database';
import type { Database, Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { CaseAct } from '../commands.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { CaseId } from '../domain/words.ts';
import type { HandleCaseCommand } from '../handle-case-command.ts';

export interface DueFollowUp {
  readonly caseId: CaseId;
  readonly action: FollowUp['action'];
  readonly at: Instant;
  readonly version: number;
}

/** What silence has brought about by now, the longest overdue first. */
export function findDueFollowUps(
  db: Queryable,
  { now, limit }: { now: Instant; limit: number },
): Promise<DueFollowUp[]> {
  return db.many<DueFollowUp>(sql`
    select case_id as "caseId", follow_up as "action", follow_up_at as "at", version
      from cases.case_heads
     where follow_up_at <= ${now}
     order by follow_up_at
     limit ${limit}
  `);
}

const pageSize = 256;

/**
 * Carries out what is due; says whether a full page was done and more may wait. Each fires once: the command id
 * is made of what fell due and the version it fell due at, so a second process or a restart only repeats it.
 */
export async function followUpDue(
  db: Database,
  { now, handle }: { now: Instant; handle: HandleCaseCommand },
): Promise<{ done: number; more: boolean }> {
  const due = await findDueFollowUps(db, { now, limit: pageSize });
  const results = await Promise.all(
    due.map(({ caseId, action, at, version }) =>
      handle({
        caseId,
        commandId: `${action}/${at}/${version}`,
        actor: { kind: 'system', name: 'time-limits' },
        expectedVersion: version,
        act: { type: action } satisfies CaseAct,
      }),
    ),
  );
  const done = results.filter(({ ok }) => ok).length;
  // If nothing could be done the same page would come again at once.
  return { done, more: due.length === pageSize && done > 0 };
}
