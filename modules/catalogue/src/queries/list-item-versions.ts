import { type Queryable, sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';

export interface VersionLine {
  readonly version: number;
  readonly hash: string;
  readonly effectiveFrom: Day;
  readonly origin: 'load' | 'publication';
}

const mostVersions = 200;

/** The versions of an item, the latest first; those that are still to come included. */
export function listItemVersions(db: Queryable, itemCode: string): Promise<VersionLine[]> {
  return db.many<VersionLine>(sql`
    select version, hash, effective_from as "effectiveFrom", origin
      from catalogue.item_versions
     where item_code = ${itemCode}
     order by version desc
     limit ${mostVersions}
  `);
}
