import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { Lane } from '../domain/contract.ts';

/** How one lane to one destination stands. */
export interface LaneView {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly contract: string;
  readonly paused: boolean;
  readonly lane: Lane;
  readonly lastPos: number;
  readonly acknowledged: number;
  readonly nextPos: number;
  readonly oldestWaitingAt: Instant | null;
  readonly failures: number;
  readonly retryAt: Instant | null;
  readonly lastError: string | null;
  readonly lastErrorAt: Instant | null;
  readonly lastReceiptAt: Instant | null;
  readonly rowsPerSecond: number | null;
  readonly openCorrections: number;
  readonly reconciledAt: Instant | null;
  readonly equal: boolean | null;
  readonly addedAt: Instant;
  readonly daysThatDiffer: number;
  readonly oldestCorrectionAt: Instant | null;
}

export function viewDestinations(db: Queryable): Promise<LaneView[]> {
  return db.many<LaneView>(sql`
    select destinations.code, name_zh as "nameZh", name_en as "nameEn", destinations.contract, paused, lane,
           last_pos as "lastPos", acknowledged, next_pos as "nextPos",
           (select made_at from exchange.outbound
             where outbound.stream_no = deliveries.stream_no and outbound.pos = deliveries.acknowledged + 1)
             as "oldestWaitingAt",
           failures, retry_at as "retryAt", last_error as "lastError", last_error_at as "lastErrorAt",
           last_receipt_at as "lastReceiptAt", rows_per_second as "rowsPerSecond",
           (select count(*) from exchange.corrections
             where corrections.stream_no = deliveries.stream_no and state <> 'closed'
               and corrections.destination in (destinations.code, '*')) as "openCorrections",
           latest.made_at as "reconciledAt", latest.equal, added_at as "addedAt",
           (select count(*) from exchange.day_accounts
             where day_accounts.destination = destinations.code and verdict = 'differs') as "daysThatDiffer",
           (select min(opened_at) from exchange.corrections
             where state <> 'closed' and corrections.stream_no = deliveries.stream_no
               and corrections.destination in (destinations.code, '*')) as "oldestCorrectionAt"
      from exchange.destinations
      join exchange.deliveries on deliveries.destination = destinations.code
      join exchange.streams on streams.stream_no = deliveries.stream_no
      left join lateral (
             select made_at, equal from exchange.reconciliations
              where reconciliations.destination = destinations.code
              order by made_at desc
              limit 1) as latest on true
     order by destinations.code, lane
     limit 300
  `);
}
