import { sql } from '@tongban/database';
import type { Connection, Sql } from '@tongban/database';
import { nationalTables } from '../national-tables.ts';

/** Why a row is not taken. The codes are part of the interface: never reused, never renamed. */
export const rejectionCodes = [
  'table-unknown',
  'operation-unknown',
  'citizen-number-wrong',
  'credit-code-wrong',
  'task-version-unknown',
  'orphan',
  'result-before-accept',
  'process-before-accept',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

/**
 * Marks the rows of the batch at hand that break a rule of the interface (quality rules of the national platform):
 * each pass sees what the pass before has marked, so that nothing hangs on a row that was not taken.
 */
export async function markRejected(connection: Connection, senderNo: number): Promise<void> {
  for (const pass of passes(senderNo)) await connection.run(pass);
}

function passes(senderNo: number): Sql[] {
  const known = [...nationalTables];
  return [
    sql`update incoming set code = 'table-unknown'
         where code is null and table_name <> all(${known}::text[])`,
    sql`update incoming set code = 'operation-unknown'
         where code is null and operation not in ('I', 'U', 'D')`,
    // An accepted case names the version of its task that was in force.
    sql`update incoming set code = 'task-version-unknown'
         where pos in (
           select child.pos
             from incoming as child
             left join lateral (${parentOf(senderNo)}) as parent on true
            where child.table_name = 'up_pro_accept'
              and child.code is null
              and child.operation <> 'D'
              and (parent.body ->> 'task_version') is distinct from (child.body ->> 'task_version'))`,
    sql`update incoming set code = 'orphan'
         where pos in (
           select child.pos
             from incoming as child
             left join incoming as beside
               on beside.row_guid = child.parent and beside.pos < child.pos and beside.code is null
                  and beside.operation <> 'D'
             left join lateral (
                    select true as found
                      from reception.received_rows as standing
                     where standing.row_guid = child.parent
                       and standing.sender_no = ${senderNo}::smallint
                       and standing.operation <> 'D'
                     limit 1) as standing on beside.pos is null
            where child.parent is not null
              and child.table_name <> 'up_pro_accept'
              and child.code is null
              and child.operation <> 'D'
              and beside.pos is null
              and standing.found is null)`,
    sql`update incoming set code = case table_name when 'up_pro_result' then 'result-before-accept'
                                                   else 'process-before-accept' end
         where pos in (
           select child.pos
             from incoming as child
             join lateral (${parentOf(senderNo)}) as parent on true
            where child.table_name in ('up_pro_result', 'up_pro_process')
              and child.code is null
              and child.operation <> 'D'
              and coalesce(child.body ->> 'result_date', child.body ->> 'event_start_time')
                  < (parent.body ->> 'accept_date'))`,
  ];
}

/** The row a row of the batch hangs on, from the batch itself or from what was taken before. */
function parentOf(senderNo: number): Sql {
  return sql`
    (select beside.body
       from incoming as beside
      where beside.row_guid = child.parent and beside.pos < child.pos and beside.code is null
      order by beside.version desc
      limit 1)
    union all
    (select standing.body::json
       from reception.received_rows as standing
      where standing.row_guid = child.parent
        and standing.sender_no = ${senderNo}::smallint
        and standing.operation <> 'D'
      limit 1)
    limit 1`;
}
