import { sql, type Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';

export interface StatementRow {
  readonly countedOn: Day;
  readonly call: number;
  readonly result: number;
  readonly count: number;
}

/** What a system is billed for a month: a row a day, call and result. */
export function statementRows(
  db: Queryable,
  { systemNo, from, before }: { systemNo: number; from: Day; before: Day },
): Promise<StatementRow[]> {
  return db.many<StatementRow>(sql`
    select counted_on as "countedOn", call, result, sum(count)::bigint as count
      from verification.counters
     where system_no = ${systemNo} and counted_on >= ${from} and counted_on < ${before}
     group by counted_on, call, result order by counted_on, call, result limit 1000
  `);
}
