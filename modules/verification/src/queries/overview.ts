import { sql, type Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { TenantKind } from '../domain/words.ts';

export interface KindTotal {
  readonly kind: TenantKind;
  readonly tenants: number;
  readonly systems: number;
  /** Since the beginning. */
  readonly answers: number;
}

/** The headline figures, from the counters that are written with the receipts and from nothing else. */
export function totalsByKind(db: Queryable): Promise<KindTotal[]> {
  return db.many<KindTotal>(sql`
    select kind, count(distinct tenant_no)::integer as tenants, count(*)::integer as systems,
           coalesce(sum(answers), 0)::bigint as answers
      from verification.tenants
      join verification.systems using (tenant_no)
      left join (select system_no, sum(count) as answers from verification.counters group by system_no)
             as counted using (system_no)
     group by kind order by kind limit 10
  `);
}

export interface SystemUsage {
  readonly systemNo: number;
  readonly today: number;
  readonly month: number;
  readonly noMatchToday: number;
}

export function usageBySystem(db: Queryable, on: Day): Promise<SystemUsage[]> {
  return db.many<SystemUsage>(sql`
    select system_no as "systemNo", sum(count)::bigint as month,
           coalesce(sum(count) filter (where counted_on = ${on}), 0)::bigint as today,
           coalesce(sum(count) filter (where counted_on = ${on} and result = 2), 0)::bigint as "noMatchToday"
      from verification.counters
     where counted_on between ${`${on.slice(0, 8)}01`} and ${on}
     group by system_no limit 10000
  `);
}
