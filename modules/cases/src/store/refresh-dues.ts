import { sql, unnestRows } from '@tongban/database';
import type { Database } from '@tongban/database';
import type { CaseId } from '../domain/words.ts';
import { headColumns, headRow } from './head-row.ts';
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
      select case_id as "caseId"
        from cases.case_heads
       where case_id > ${after}
         and starts_with(region_code, ${provincePrefix})
         and (stage <> 'none' or follow_up_at is not null or due_estimated)
       order by case_id
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

/** A case that changed meanwhile was reckoned by whoever changed it: it is left alone. */
function writeDues(db: Database, page: readonly CaseHead[], world: HeadWorld): Promise<number> {
  const rows = page.map((head) => headRow(head, world));
  return db.run(sql`
    update cases.case_heads as head
       set due_on = fresh.due_on, due_estimated = fresh.due_estimated,
           statutory_on = fresh.statutory_on, reminder_on = fresh.reminder_on,
           yellow_on = fresh.yellow_on, red_on = fresh.red_on,
           double_red_on = fresh.double_red_on, queue_on = fresh.queue_on,
           follow_up = fresh.follow_up, follow_up_at = fresh.follow_up_at
      from ${unnestRows('fresh', headColumns, rows)}
     where head.case_id = fresh.case_id
       and head.version = fresh.version
       and (head.due_on, head.due_estimated, head.statutory_on, head.follow_up_at, head.yellow_on)
           is distinct from
           (fresh.due_on, fresh.due_estimated, fresh.statutory_on, fresh.follow_up_at, fresh.yellow_on)
  `);
}
