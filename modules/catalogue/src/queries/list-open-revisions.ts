import { type Queryable, sql } from '@tongban/database';
import type { RevisionKind, RevisionState } from '@tongban/vocabulary';

export interface OpenRevision {
  readonly revisionId: string;
  readonly itemCode: string;
  readonly kind: RevisionKind;
  readonly state: RevisionState;
  readonly organId: string;
}

const mostOpen = 1_000;

/** The changes of these items that are neither published nor discarded. */
export function listOpenRevisions(
  db: Queryable,
  itemCodes: readonly string[],
): Promise<OpenRevision[]> {
  return db.many<OpenRevision>(sql`
    select revision_id as "revisionId", item_code as "itemCode", kind, state, organ_id as "organId"
      from catalogue.revisions
     where item_code = any(${itemCodes}::text[])
       and state in ('draft', 'in-review', 'returned', 'approved')
     order by changed_at desc, revision_id
     limit ${mostOpen}
  `);
}
