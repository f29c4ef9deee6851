import { sql, type Database } from '@tongban/database';

/** Both books row by row, by other means than the reconciliation: every owed row with version and bytes. */
export async function compareBooks(db: Database, theirDb: Database) {
  const ours = await rowsOf(
    db.many(sql`
      select row_guid as id, version, operation || body as text
        from exchange.outbound
       where superseded_by is null
    `),
  );
  const theirs = await rowsOf(
    theirDb.many(
      sql`select row_guid as id, version, operation || body as text from reception.received_rows`,
    ),
  );
  let [missing, differing] = [0, 0];
  for (const [id, text] of ours) {
    const there = theirs.get(id);
    if (there === undefined) missing += 1;
    else if (there !== text) differing += 1;
  }
  const extra = [...theirs.keys()].filter((id) => !ours.has(id)).length;
  const { lastPos } = await db.one<{ lastPos: number }>(
    sql`select sum(last_pos)::bigint as "lastPos" from exchange.streams`,
  );
  const { through } = await theirDb.one<{ through: number }>(
    sql`select sum(through)::bigint as "through" from reception.streams`,
  );
  return { rows: ours.size, missing, differing, extra, lastPos, through };
}

async function rowsOf(
  reading: Promise<{ id: string; version: number; text: string }[]>,
): Promise<Map<string, string>> {
  return new Map((await reading).map(({ id, version, text }) => [id, `${version} ${text}`]));
}
