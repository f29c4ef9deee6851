import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';

/** How many rows of one organ and table are held for a day, tombstones among them. */
export type ReceivedCount = readonly [organCode: string, table: string, rows: number];

/** So many counts are in one answer; whoever gets as many asks for those behind the last. */
export const countsOfOneAnswer = 10_000;

/** What is held of a sender for one day, by organ and table, behind a place in that order. A day that is none has no rows. */
export async function countReceived(
  connection: Connection,
  sender: string,
  { day, after = ['', ''] }: { day: string; after?: readonly [organ: string, table: string] },
): Promise<ReceivedCount[]> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return [];
  const [organ, table] = after.map(String);
  const rows = await connection.many<{ organ: string; table: string; count: number }>(sql`
    select organ_code as "organ", table_name as "table", count(*) as "count"
      from reception.received_rows
     where made_on = ${day}::date
       and sender_no = (select sender_no from reception.senders where code = ${sender})
       and (organ_code, table_name) > (${organ}, ${table})
     group by organ_code, table_name
     order by organ_code, table_name
     limit ${countsOfOneAnswer}
  `);
  return rows.map((one) => [one.organ, one.table, one.count]);
}
