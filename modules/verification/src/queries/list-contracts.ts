import { sql, type Queryable } from '@tongban/database';
import type { Bilingual, Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import type { ContractId } from '../handle-contract-command.ts';

export interface ContractListRow {
  readonly contractNo: number;
  readonly contractId: ContractId;
  readonly tenant: Bilingual;
  readonly version: number;
  readonly state: Exclude<Contract, { status: 'new' }>;
  readonly changedAt: Instant;
}

/** The contracts of these tenants, those that wait for an approval first. */
export function listContracts(
  db: Queryable,
  {
    tenants,
    before,
    limit,
  }: { tenants: ReadonlySet<number>; before: number | undefined; limit: number },
): Promise<ContractListRow[]> {
  return db.many<ContractListRow>(sql`
    select contract_no as "contractNo", contract_id as "contractId", version, state,
           changed_at as "changedAt", jsonb_build_object('zh', name_zh, 'en', name_en) as tenant
      from verification.contracts
      join verification.tenants using (tenant_no)
     where tenant_no = any(${[...tenants]}::integer[])
       and (${before ?? null}::integer is null or contract_no < ${before ?? null})
     order by contract_no desc limit ${limit}
  `);
}
