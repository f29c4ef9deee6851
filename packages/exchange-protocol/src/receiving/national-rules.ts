import { sql } from '@tongban/database';
import type { Connection, Sql } from '@tongban/database';
import { levelTables } from '../level-tables.ts';
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
  const known: string[] = [...nationalTables, ...levelTables];
  return [
    sql`update incoming set code = 'table-unknown'
         where code is null and table_name <> all(${known}::text[])`,
    sql`update incoming set code = 'operation-unknown'
         where code is null and operation not in ('I', 'U', 'D')`,
    // An accepted case names a version of its task that we know.
    sql`update incoming set code = 'task-version-unknown'
          from (select pos
                  from (select child.pos,
                               (coalesce(beside.body, standing.body) ->> 'task_version')
                               = (child.body ->> 'task_version') as is_right
                          from incoming as child
                          ${withParents(senderNo)}
                         where child.table_name = 'up_pro_accept'
                           and child.code is null
                           and child.operation <> 'D'
                        offset 0) as looked
                 group by pos
                having not coalesce(bool_or(is_right), false)) as wrong
         where wrong.pos = incoming.pos`,
    sql`update incoming
           set code = case when not wrong.has_parent then 'orphan'
                           when table_name = 'up_pro_result' then 'result-before-accept'
                           else 'process-before-accept' end
          from (select pos, bool_or(has_parent) as has_parent
                  from (select child.pos, beside.pos is not null or standing.made_on is not null as has_parent,
                               case child.table_name
                                 when 'up_pro_result' then (child.body ->> 'result_date')
                                                           >= (coalesce(beside.body, standing.body) ->> 'accept_date')
                                 when 'up_pro_process' then child.made_on
                                                            >= coalesce(beside.made_on, standing.made_on)
                                 else beside.pos is not null or standing.made_on is not null end as is_right
                          from incoming as child
                          ${withParents(senderNo)}
                         where child.parent is not null
                           and child.table_name <> 'up_pro_accept'
                           and child.code is null
                           and child.operation <> 'D'
                        offset 0) as looked
                 group by pos
                having not coalesce(bool_or(is_right), false)) as wrong
         where wrong.pos = incoming.pos`,
  ];
}

/**
 * Beside each row the row it hangs on: from the batch itself, or, only when it is not there, from what was taken before.
 * That look-up is written so that PostgreSQL goes by the index and never reads the whole table for a batch.
 */
function withParents(senderNo: number): Sql {
  return sql`
    left join incoming as beside
      on beside.row_guid = child.parent and beside.pos < child.pos and beside.code is null
         and beside.operation <> 'D'
    left join lateral (
           select received_rows.made_on, received_rows.body::json as body
             from reception.received_rows
            where received_rows.row_guid = child.parent
              and received_rows.sender_no = ${senderNo}::smallint
              and received_rows.operation <> 'D'
              and beside.pos is null
            limit 1) as standing on true`;
}
