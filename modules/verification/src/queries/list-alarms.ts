import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface AlarmRow {
  readonly alarmId: string;
  readonly kind: string;
  readonly systemNo: number | null;
  readonly measure: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly raisedAt: Instant;
  readonly closedAt: Instant | null;
  readonly note: string | null;
}

/** Alarms about these systems, and those about none where they are wanted too. */
export function listAlarms(
  db: Queryable,
  {
    systems,
    ofNone,
    open,
    limit,
  }: { systems: readonly number[]; ofNone: boolean; open: boolean; limit: number },
): Promise<AlarmRow[]> {
  return db.many<AlarmRow>(sql`
    select alarm_id as "alarmId", kind, system_no as "systemNo", measure, evidence,
           raised_at as "raisedAt", closed_at as "closedAt", note
      from verification.alarms
     where (system_no = any(${systems}::integer[]) or system_no is null and ${ofNone}::boolean)
       and (not ${open}::boolean or closed_at is null)
     order by raised_at desc limit ${limit}
  `);
}
