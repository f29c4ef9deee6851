import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Contract } from '../domain/contract.ts';

/** What became of a case: `rejected` when any of its rows is, `acknowledged` when all are. */
export interface LegacyStatus {
  readonly caseNumber: string;
  readonly state: 'acknowledged' | 'pending' | 'rejected';
  /** Why, as codes of the interface. */
  readonly reasons: readonly string[];
}

/** How the cases stand with every destination of the contract; a case that is unknown here is left out. */
export function legacyStatuses(
  db: Queryable,
  contract: Contract,
  caseNumbers: readonly string[],
): Promise<LegacyStatus[]> {
  return db.many<LegacyStatus>(sql`
    with asked as (select unnest(${[...caseNumbers]}::text[]) as subject),
    refused as (
      select corrections.subject, array_agg(distinct code order by code) as reasons
        from exchange.corrections
        join exchange.streams on streams.stream_no = corrections.stream_no
       where contract = ${contract.code} and corrections.state = 'open'
         -- What only waits for its acceptance is no reason of its own.
         and not (found_by = 'sender' and code = 'orphan')
         and corrections.subject in (select subject from asked)
       group by corrections.subject),
    sent as (
      select outbound.subject, coalesce(bool_and(outbound.pos <= reached.acknowledged), false) as is_through
        from exchange.outbound
        join exchange.streams on streams.stream_no = outbound.stream_no
        left join lateral (
               select min(acknowledged) as acknowledged from exchange.deliveries
                where deliveries.stream_no = outbound.stream_no) as reached on true
       where contract = ${contract.code} and superseded_by is null
         and outbound.subject in (select subject from asked)
       group by outbound.subject)
    select asked.subject as "caseNumber",
           case when refused.subject is not null then 'rejected'
                when sent.is_through then 'acknowledged' else 'pending' end as "state",
           coalesce(refused.reasons, '{}') as "reasons"
      from asked
      left join refused on refused.subject = asked.subject
      left join sent on sent.subject = asked.subject
     where refused.subject is not null or sent.subject is not null
     order by asked.subject
  `);
}
