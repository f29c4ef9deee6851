import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { ResourceCode, SourceClass } from '../resources.ts';
import type { ResultClass } from '../receipts/leave-receipt.ts';

export interface ReceiptRow {
  readonly receiptId: string;
  readonly position: number;
  readonly at: Instant;
  readonly askedBy: 'system' | 'officer' | 'self';
  readonly organId: string | null;
  readonly caseId: string | null;
  readonly resource: ResourceCode;
  readonly sourceClass: SourceClass;
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly resultClass: ResultClass;
}

/** Who used this person's data, the latest first. Officers stay unnamed; their organ answers for them. */
export function listReceipts(
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
): Promise<ReceiptRow[]> {
  return db.many<ReceiptRow>(sql`
    select r.*
      from unnest(${personIds}::uuid[]) as account (id)
     cross join lateral (
           select receipt_id as "receiptId", position, at, asked_by as "askedBy", organ_id as "organId",
                  case_id as "caseId", resource, source_class as "sourceClass", fields, purpose,
                  result_class as "resultClass"
             from sharing.usage_receipts
            where person_id = account.id
              and (${before?.at ?? null}::timestamptz is null
                   or (at, receipt_id) < (${before?.at ?? null}::timestamptz, ${before?.receiptId ?? null}::uuid))
            order by at desc, receipt_id desc limit ${limit}) as r
     order by at desc, "receiptId" desc
     limit ${limit}
  `);
}
