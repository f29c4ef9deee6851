import { sql } from '@tongban/database';
import type { Database, Queryable, Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { CaseAct } from '../commands.ts';
import { timeLimits } from '../domain/follow-up.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { CaseId } from '../domain/words.ts';
import type { HandleCaseCommand } from '../handle-case-command.ts';

export interface DueFollowUp {
  readonly caseId: CaseId;
  readonly action: FollowUp['action'];
  readonly at: Instant;
  readonly version: number;
}

export interface Swept {
  /** How many clocks fired. */
  readonly done: number;
  /** Whether more may be due at once. */
  readonly more: boolean;
}

const pageSize = 512;
// Enough that each lane of the writer has a batch at work and another waiting, while the next page is read.
const mostFiring = 3;
// A sweep ends after so many pages, so that the next one begins with what is longest overdue.
const mostPages = 512;

export interface Sweep {
  readonly now: Instant;
  readonly handle: HandleCaseCommand;
  /** When another process is at it: wait until it is done, or pass by. */
  readonly turn: 'wait' | 'pass';
}

/**
 * Carries out what silence has brought about by now, the longest overdue first. Each clock fires once: its command
 * is stored by the statement that sets the clock anew, on top of the version it was read at, and the command's id is
 * made of what fell due. Only speed depends on the lock by which one process sweeps at a time; PostgreSQL lets go of
 * it when the process dies. A clock whose command is refused is passed over and holds nobody up.
 */
export function followUpDue(db: Database, { now, handle, turn }: Sweep): Promise<Swept> {
  return db.transaction(async (tx) => {
    if (!(await takeTurn(tx, turn))) return { done: 0, more: false };
    let done = 0;
    const firing: Promise<number>[] = [];
    let page = await findDueFollowUps(tx, { now, limit: pageSize });
    try {
      for (let pages = 1; ; pages += 1) {
        firing.push(heardLater(fire(page, handle)));
        if (page.length < pageSize || pages === mostPages) break;
        page = await findDueFollowUps(tx, { now, limit: pageSize, after: page.at(-1) });
        if (firing.length === mostFiring) done += (await firing.shift())!;
      }
      for (const fired of firing) done += await fired;
    } finally {
      // What has begun ends before the lock is let go.
      await Promise.allSettled(firing);
    }
    return { done, more: page.length === pageSize && done > 0 };
  });
}

/** What is due by now, in the order of due time and case, behind the one given. */
export function findDueFollowUps(
  db: Queryable,
  { now, limit, after }: { now: Instant; limit: number; after?: DueFollowUp | undefined },
): Promise<DueFollowUp[]> {
  return db.many<DueFollowUp>(sql`
    select case_id as "caseId", follow_up as "action", follow_up_at as "at", version
      from cases.case_ends
     where follow_up_at <= ${now}
       and (follow_up_at, case_id) > (${after?.at ?? '-infinity'}::timestamptz,
                                      ${after?.caseId ?? leastCaseId}::uuid)
     order by follow_up_at, case_id
     limit ${limit}
  `);
}

const leastCaseId = '00000000-0000-0000-0000-000000000000';

/** Its failure is told to whoever awaits it, however late, and is no failure of the process meanwhile. */
function heardLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

async function takeTurn(tx: Transaction, turn: Sweep['turn']): Promise<boolean> {
  if (turn === 'wait') {
    await tx.run(sql`select pg_advisory_xact_lock(hashtextextended('cases.follow-up', 0))`);
    return true;
  }
  const { mine } = await tx.one<{ mine: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended('cases.follow-up', 0)) as mine
  `);
  return mine;
}

/** Carries out the acts of a page; says how many were not refused. */
async function fire(page: readonly DueFollowUp[], handle: HandleCaseCommand): Promise<number> {
  const results = await Promise.all(
    page.map(({ caseId, action, at, version }) =>
      handle({
        caseId,
        commandId: `${action}/${at}/${version}`,
        actor: timeLimits,
        expectedVersion: version,
        act: { type: action } satisfies CaseAct,
      }),
    ),
  );
  return results.filter(({ ok }) => ok).length;
}
