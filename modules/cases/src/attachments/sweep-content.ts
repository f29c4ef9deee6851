import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import type { ContentStore } from './content-store.ts';

const batch = 500;
const dayMs = 86_400_000;

/**
 * Removes the files of attachments that were taken back, or whose draft expired, a day ago and that no other
 * attachment shares. The rows stay and say when.
 */
export async function sweepContent(db: Database, content: ContentStore): Promise<number> {
  const rows = await db.many<{ sha256: string }>(sql`
    select distinct gone.sha256
      from cases.attachments gone
     where gone.removed_at between now() - interval '8 days' and now() - interval '1 day'
       and not exists (
         select from cases.attachments other
          where other.sha256 = gone.sha256
            and (other.removed_at is null or other.removed_at > now() - interval '1 day'))
     limit ${batch}
  `);
  let removed = 0;
  for (const { sha256 } of rows) {
    if (await content.remove(sha256, dayMs)) removed += 1;
  }
  return removed;
}
