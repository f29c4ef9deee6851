import { sql, unnestRows } from '@tongban/database';
import type { Database } from '@tongban/database';
import type { CaseId } from '../domain/words.ts';
import { endColumns, headColumns, headRows } from './head-row.ts';
import type { CaseHead, HeadWorld } from './head-row.ts';
import { loadCases } from './load-cases.ts';

const pageSize = 500;

/**
 * Reckons the due days of every open case again, or of those of one province, and writes those that moved; says how
 * many did.
 */
export async function refreshDues(
  db: Database,
  world: HeadWorld,
  provincePrefix = '',
): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000' as CaseId;
  let moved = 0;
  for (;;) {
    const page = await db.many<{ caseId: CaseId }>(sql`
      select head.case_id as "caseId"
        from cases.case_heads as head
        join cases.case_ends as ending using (case_id)
       where head.case_id > ${after}
         and starts_with(head.region_code, ${provincePrefix})
         and (head.stage <> 'none' or ending.follow_up_at is not null or head.due_estimated)
       order by head.case_id
       limit ${pageSize}
    `);
    const last = page.at(-1);
    if (last === undefined) return moved;
    const cases = await loadCases(
      db,
      page.map(({ caseId }) => caseId),
    );
    moved += await writeDues(db, [...cases.values()], world);
    after = last.caseId;
  }
}

/**
 * A case that changed meanwhile was reckoned by whoever changed it: it is left alone. The ends are locked first, as they are where
 * cases change, so that two writers wait for each other and never in a ring.
 */
function writeDues(db: Database, page: readonly CaseHead[], world: HeadWorld): Promise<number> {
  const rows = page.map((head) => headRows(head, world));
  return db.transaction(async (tx) => {
    const ends = unnestRows(
      'fresh',
      endColumns,
      rows.map(({ end }) => end),
    );
    const unchanged = await tx.many<{ caseId: CaseId }>(sql`
      select ending.case_id as "caseId"
        from cases.case_ends as ending
        join ${ends} on fresh.case_id = ending.case_id and fresh.version = ending.version
       order by ending.case_id
       limit ${pageSize}
         for update of ending`);
    const caseIds = unchanged.map(({ caseId }) => caseId);
    const { moved } = await tx.one<{ moved: number }>(sql`
      with clocks as (
        update cases.case_ends as ending
           set follow_up = fresh.follow_up, follow_up_at = fresh.follow_up_at
          from ${ends}
         where ending.case_id = fresh.case_id
           and ending.case_id = any(${caseIds}::uuid[])
           and (ending.follow_up, ending.follow_up_at)
               is distinct from (fresh.follow_up, fresh.follow_up_at)
        returning ending.case_id),
      dues as (
        update cases.case_heads as head
           set due_on = fresh.due_on, due_estimated = fresh.due_estimated,
               statutory_on = fresh.statutory_on, reminder_on = fresh.reminder_on,
               yellow_on = fresh.yellow_on, red_on = fresh.red_on,
               double_red_on = fresh.double_red_on, queue_on = fresh.queue_on,
               owed_until = fresh.owed_until
          from ${unnestRows(
            'fresh',
            headColumns,
            rows.map(({ head }) => head),
          )}
         where head.case_id = fresh.case_id
           and head.case_id = any(${caseIds}::uuid[])
           and (head.due_on, head.due_estimated, head.statutory_on, head.yellow_on, head.owed_until)
               is distinct from (fresh.due_on, fresh.due_estimated, fresh.statutory_on, fresh.yellow_on, fresh.owed_until)
        returning head.case_id)
      select count(*) as moved
        from (select case_id from clocks union select case_id from dues) as either`);
    return moved;
  });
}
