import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';

/** How many rows of one organ and table are held for a day, tombstones among them. */
export type ReceivedCount = readonly [organCode: string, table: string, rows: number];

const mostCounts = 10_000;

/** What is held of a sender for one day. A day that is none has no rows. */
export async function countReceived(
  connection: Connection,
  sender: string,
  day: string,
): Promise<ReceivedCount[]> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return [];
  const rows = await connection.many<{ organ: string; table: string; count: number }>(sql`
    select organ_code as "organ", table_name as "table", count(*) as "count"
      from reception.received_rows
     where made_on = ${day}::date
       and sender_no = (select sender_no from reception.senders where code = ${sender})
     group by organ_code, table_name
     order by organ_code, table_name
     limit ${mostCounts}
  `);
  return rows.map(({ organ, table, count }) => [organ, table, count]);
}
