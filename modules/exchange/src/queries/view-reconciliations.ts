import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import type { DayVerdict } from '../reconciling/account-day.ts';

export interface ReconciliationView {
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly rows: number;
  readonly equal: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

/** The latest reconciliations with a destination, the newest first. */
export function listReconciliations(
  db: Queryable,
  destination: string,
  limit: number,
): Promise<ReconciliationView[]> {
  return db.many<ReconciliationView>(sql`
    select made_at as "madeAt", made_by as "madeBy", row_count as "rows", equal, counts
      from exchange.reconciliations
     where destination = ${destination}
     order by made_at desc
     limit ${limit}
  `);
}

/** The protocol as both sides signed it, byte for byte. */
export async function findProtocol(
  db: Queryable,
  { destination, madeAt }: { destination: string; madeAt: string },
): Promise<string | undefined> {
  const row = await db.maybeOne<{ protocol: string }>(sql`
    select protocol
      from exchange.reconciliations
     where destination = ${destination} and made_at = ${madeAt}::timestamptz
  `);
  return row?.protocol;
}

export interface DayView {
  readonly day: Day;
  readonly checkedAt: Instant;
  readonly verdict: DayVerdict;
  readonly generated: number;
  readonly acknowledged: number;
  readonly rejected: number;
  readonly pending: number;
  readonly heldThere: number | null;
}

/** The days as they were last looked at, the newest first. */
export function listDays(db: Queryable, destination: string, limit: number): Promise<DayView[]> {
  return db.many<DayView>(sql`
    select day, checked_at as "checkedAt", verdict, generated, acknowledged, rejected, pending,
           held_there as "heldThere"
      from exchange.day_accounts
     where destination = ${destination}
     order by day desc
     limit ${limit}
  `);
}

/** The days that were not equal when they were last looked at, or had just this verdict; the newest first. */
export async function listOpenDays(
  db: Queryable,
  destination: string,
  limit: number,
  verdict?: DayVerdict,
): Promise<Day[]> {
  const rows = await db.many<{ day: Day }>(sql`
    select day
      from exchange.day_accounts
     where destination = ${destination}
       and verdict <> 'equal'
       and (${verdict ?? null}::text is null or verdict = ${verdict ?? null})
     order by day desc
     limit ${limit}
  `);
  return rows.map(({ day }) => day);
}
