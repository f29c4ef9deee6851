import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { ReceiptRow } from './list-receipts.ts';

/** A receipt as its person reads it: of the same automatic check again and again the latest stands for those before it. */
export interface UsageRow extends Omit<ReceiptRow, 'position'> {
  /** How many receipts it stands for; each is kept. */
  readonly times: number;
  /** Of the first of them. */
  readonly since: Instant;
}

/**
 * Who used this person's data, the latest first. Automatic checks of no case that follow each other and ask the same with the
 * same outcome (every night whether somebody still represents a company) are one line: what officers did is not lost among them.
 */
export function listUsage(
  db: Queryable,
  {
    personIds,
    before,
    limit,
  }: {
    /** One, or the accounts of one person. */
    personIds: readonly string[];
    before: { at: string; receiptId: string } | undefined;
    limit: number;
  },
): Promise<UsageRow[]> {
  return db.many<UsageRow>(sql`
    with read as (
      select receipt_id, at, asked_by, organ_id, case_id, resource, source_class, fields, purpose, result_class,
             case when asked_by = 'system' and case_id is null
                  then concat_ws(' ', organ_id, resource, result_class, array_to_string(fields, ','), purpose)
                  else receipt_id::text end as alike
        from sharing.usage_receipts
       where person_id = any(${personIds}::uuid[])
    ), placed as (
      select read.*, row_number() over (order by at desc, receipt_id desc)
                     - row_number() over (partition by alike order by at desc, receipt_id desc) as run
        from read
    ), folded as (
      select distinct on (alike, run) placed.*, count(*) over same as times, min(at) over same as since
        from placed window same as (partition by alike, run)
       order by alike, run, at desc, receipt_id desc
    )
    select receipt_id as "receiptId", at, asked_by as "askedBy", organ_id as "organId", case_id as "caseId",
           resource, source_class as "sourceClass", fields, purpose, result_class as "resultClass",
           times::int, since
      from folded
     where ${before?.at ?? null}::timestamptz is null
        or (at, receipt_id) < (${before?.at ?? null}::timestamptz, ${before?.receiptId ?? null}::uuid)
     order by at desc, receipt_id desc
     limit ${limit}
  `);
}
