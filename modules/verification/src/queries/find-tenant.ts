import { sql, type Queryable } from '@tongban/database';

export interface TenantRow {
  readonly tenantNo: number;
  /** The organ that answers for it; undefined for the ministry. */
  readonly responsibleOrgan: string | undefined;
  /** The codes of its systems. */
  readonly systems: readonly string[];
}

/** A tenant by its code, by one of its contracts or by one of its systems. */
export async function findTenant(
  db: Queryable,
  by: { readonly code: string } | { readonly contractId: string } | { readonly system: string },
): Promise<TenantRow | undefined> {
  const which =
    'code' in by
      ? sql`tenant.code = ${by.code}`
      : 'system' in by
        ? sql`tenant_no = (select tenant_no from verification.systems where code = ${by.system})`
        : sql`tenant_no = (select tenant_no from verification.contracts where contract_id = ${by.contractId})`;
  const row = await db.maybeOne<TenantRow & { responsibleOrgan: string | null }>(sql`
    select tenant_no as "tenantNo", responsible_organ as "responsibleOrgan",
           array(select system.code from verification.systems as system
                  where system.tenant_no = tenant.tenant_no order by system.code limit 10000) as systems
      from verification.tenants as tenant
     where ${which}
  `);
  return row && { ...row, responsibleOrgan: row.responsibleOrgan ?? undefined };
}
