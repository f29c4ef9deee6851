import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';

export interface GrantedLicence {
  readonly documentId: string;
  readonly documentNumber: string;
  readonly itemCode: string;
  readonly organName: string;
  readonly holderMasked: string;
  readonly grantedOn: Day;
  readonly validUntil: Day | null;
  /** Taken back, revoked or cancelled since. */
  readonly voided: boolean;
}

/** Decisions by which one of the items was granted, the latest first; one more than asked for tells of a next page. */
export function listGrantedLicences(
  db: Queryable,
  {
    itemCodes,
    organId,
    after,
    limit,
  }: {
    readonly itemCodes: readonly string[];
    readonly organId?: string | undefined;
    readonly after?: { readonly grantedOn: string; readonly documentId: string } | undefined;
    readonly limit: number;
  },
): Promise<readonly GrantedLicence[]> {
  return db.many<GrantedLicence>(sql`
    select d.document_id as "documentId", d.document_number as "documentNumber",
           h.item_code as "itemCode", d.organ_name as "organName",
           d.holder_masked as "holderMasked", to_char(d.issued_on, 'YYYY-MM-DD') as "grantedOn",
           to_char(d.valid_until, 'YYYY-MM-DD') as "validUntil", v.document_id is not null as voided
      from cases.documents d
      join cases.case_heads h using (case_id)
      left join cases.document_voidings v using (document_id)
     where d.kind = 'grant-decision'
       and h.item_code = any(${itemCodes})
       and (${organId ?? null}::text is null or d.organ_id = ${organId ?? null})
       and (${after?.grantedOn ?? null}::date is null
            or (d.issued_on, d.document_id) < (${after?.grantedOn ?? null}::date, ${after?.documentId ?? null}::uuid))
     order by d.issued_on desc, d.document_id desc
     limit ${limit + 1}
  `);
}
