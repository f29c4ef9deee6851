import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { ReceiptRow } from './list-receipts.ts';

/** A receipt as its person reads it: of the same automatic check again and again the latest stands for those before it. */
export interface UsageRow extends Omit<ReceiptRow, 'position'> {
  /** How many receipts it stands for; each is kept. */
  readonly times: number;
  /** Of the first of them. */
  readonly since: Instant;
  readonly firstReceiptId: string;
}

export interface UsageLines {
  readonly lines: readonly UsageRow[];
  /** There are older receipts than these lines stand for. */
  readonly hasMore: boolean;
}

/** Receipts that are read for one page; of a check that goes on for years the older ones make a line on the next. */
const mostRead = 1_000;

/**
 * Who used this person's data, the latest first. Automatic checks of no case that follow each other and ask the same with the
 * same outcome (every night whether somebody still represents a company) are one line: what officers did is not lost among them.
 */
export async function listUsage(
  db: Queryable,
  {
    personIds,
    before,
    limit,
    read = mostRead,
  }: {
    /** One, or the accounts of one person. */
    personIds: readonly string[];
    /** The first receipt of the line after which the page begins. */
    before: { at: string; receiptId: string } | undefined;
    limit: number;
    read?: number;
  },
): Promise<UsageLines> {
  const rows = await db.many<UsageRow & { readonly hasRead: number }>(sql`
    with read as (
      select r.*,
             case when asked_by = 'system' and case_id is null
                  then concat_ws(' ', organ_id, resource, result_class, array_to_string(fields, ','), purpose)
                  else receipt_id::text end as alike
        from unnest(${personIds}::uuid[]) as account (id)
       cross join lateral (
             select receipt_id, at, asked_by, organ_id, case_id, resource, source_class, fields, purpose, result_class
               from sharing.usage_receipts
              where person_id = account.id
                and (${before?.at ?? null}::timestamptz is null
                     or (at, receipt_id) < (${before?.at ?? null}::timestamptz, ${before?.receiptId ?? null}::uuid))
              order by at desc, receipt_id desc limit ${read}) as r
       order by at desc, receipt_id desc limit ${read}
    ), placed as (
      select read.*, count(*) over () as has_read,
             row_number() over (order by at desc, receipt_id desc)
             - row_number() over (partition by alike order by at desc, receipt_id desc) as run
        from read
    ), folded as (
      select distinct on (alike, run) placed.*, count(*) over same as times,
             first_value(at) over oldest as since, first_value(receipt_id) over oldest as first_receipt_id
        from placed
      window same as (partition by alike, run), oldest as (partition by alike, run order by at, receipt_id)
       order by alike, run, at desc, receipt_id desc
    )
    select receipt_id as "receiptId", at, asked_by as "askedBy", organ_id as "organId", case_id as "caseId",
           resource, source_class as "sourceClass", fields, purpose, result_class as "resultClass",
           times::int, since, first_receipt_id as "firstReceiptId", has_read::int as "hasRead"
      from folded
     order by at desc, receipt_id desc
     limit ${limit + 1}
  `);
  const hasMore = rows.length > limit || rows[0]?.hasRead === read;
  return { lines: rows.slice(0, limit), hasMore };
}
