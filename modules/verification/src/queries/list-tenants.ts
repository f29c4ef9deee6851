import { sql, type Queryable } from '@tongban/database';
import type { Bilingual } from '@tongban/kernel';
import type { TenantKind } from '../domain/words.ts';

export interface TenantListRow {
  readonly tenantNo: number;
  readonly code: string;
  readonly kind: TenantKind;
  readonly name: Bilingual;
  readonly systems: readonly { readonly code: string; readonly name: Bilingual }[];
}

const mostTenants = 1_000;

/** Every organ whose systems may ask, with its systems. */
export function listTenants(db: Queryable): Promise<TenantListRow[]> {
  return db.many<TenantListRow>(sql`
    select tenant_no as "tenantNo", tenant.code, kind, jsonb_build_object('zh', tenant.name_zh, 'en', tenant.name_en) as name,
           coalesce(jsonb_agg(jsonb_build_object('code', system.code,
                                                 'name', jsonb_build_object('zh', system.name_zh, 'en', system.name_en))
                              order by system.code) filter (where system.code is not null), '[]') as systems
      from verification.tenants as tenant
      left join verification.systems as system using (tenant_no)
     group by tenant_no order by kind, tenant.code limit ${mostTenants}
  `);
}
