import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface OpenAtWindow {
  readonly draftId: string;
  readonly personId: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly updatedAt: Instant;
}

/** One desk holds a few at a time; who has more than this has lost sight of them. */
const most = 50;

/** What is written at an officer's window and not handed in, the latest first, fifty at most. */
export function findOpenAtWindow(
  db: Queryable,
  officerId: string,
  now: Instant,
): Promise<readonly OpenAtWindow[]> {
  return db.many<OpenAtWindow>(sql`
    select draft_id as "draftId", person_id as "personId", item_code as "itemCode",
           region_code as "regionCode", updated_at as "updatedAt"
      from cases.drafts
     where window_officer_id = ${officerId} and submitted_at is null and expires_at > ${now}
     order by updated_at desc
     limit ${most}
  `);
}
