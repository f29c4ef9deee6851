import { type Queryable, sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';

export interface VersionLine {
  readonly version: number;
  readonly hash: string;
  readonly effectiveFrom: Day;
  readonly origin: 'load' | 'publication';
  /** The change that it came of, and the officers behind it; none of what came with a release. */
  readonly revisionId: string | null;
  readonly writers: readonly string[] | null;
  readonly reviewer: string | null;
  readonly publisher: string | null;
}

const mostVersions = 200;

/** The versions of an item, the latest first; those that are still to come included. */
export function listItemVersions(db: Queryable, itemCode: string): Promise<VersionLine[]> {
  return db.many<VersionLine>(sql`
    select versions.version, versions.hash, versions.effective_from as "effectiveFrom", origin,
           revision_id as "revisionId", writers, reviewer, publisher
      from catalogue.item_versions versions
      left join catalogue.revisions revisions
             on revisions.item_code = versions.item_code and result_version = versions.version
                and revisions.state = 'published'
     where versions.item_code = ${itemCode}
     order by versions.version desc
     limit ${mostVersions}
  `);
}
