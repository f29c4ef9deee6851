import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';

/** What became of the rows an organ owes of one table for one day. `generated` is the sum of the other three. */
export interface DayCount {
  readonly organCode: string;
  readonly table: string;
  readonly generated: number;
  readonly acknowledged: number;
  readonly rejected: number;
  readonly pending: number;
}

/**
 * Counted from the rows themselves, each in its version in force: acknowledged when the receiver's word reaches it and no
 * entry of the work-list is open for it. What our own rules hold back counts as rejected.
 */
export function countDay(
  db: Queryable,
  { destination, day, limit }: { destination: string; day: Day; limit: number },
): Promise<DayCount[]> {
  return db.many<DayCount>(sql`
    with rows_of_day as (
      select outbound.organ_code, outbound.table_name,
             case when exists (select from exchange.corrections
                                where corrections.destination = ${destination}
                                  and corrections.row_guid = outbound.row_guid
                                  and corrections.state = 'open') then 'rejected'
                  when outbound.pos <= deliveries.acknowledged then 'acknowledged'
                  else 'pending' end as state
        from exchange.deliveries
        join exchange.outbound on outbound.stream_no = deliveries.stream_no
       where deliveries.destination = ${destination}
         and outbound.made_on = ${day}
         and outbound.superseded_by is null
      union all
      select held.organ_code, held.table_name, 'rejected'
        from exchange.corrections as held
        join exchange.deliveries on deliveries.stream_no = held.stream_no
       where deliveries.destination = ${destination}
         and held.destination = '*'
         and held.made_on = ${day}
         and held.state = 'open'
         and not exists (select from exchange.outbound
                          where outbound.stream_no = held.stream_no and outbound.row_guid = held.row_guid
                            and outbound.superseded_by is null))
    select organ_code as "organCode", table_name as "table", count(*) as "generated",
           count(*) filter (where state = 'acknowledged') as "acknowledged",
           count(*) filter (where state = 'rejected') as "rejected",
           count(*) filter (where state = 'pending') as "pending"
      from rows_of_day
     group by organ_code, table_name
     order by organ_code, table_name
     limit ${limit}
  `);
}
