import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import type { Delegation, DelegationId } from '../domain/delegation.ts';

export interface DelegationRow extends Delegation {
  readonly delegationId: DelegationId;
  readonly fromName: string;
  readonly toName: string;
  readonly grantedAt: Instant;
  readonly revokedAt: Instant | null;
}

/** Delegations that are not over: those the officer gave or has, and those of the organs they head. */
export function listDelegations(
  db: Queryable,
  question: {
    readonly officerId: string;
    readonly headedOrgans: readonly string[];
    readonly on: Day;
    readonly limit: number;
  },
): Promise<DelegationRow[]> {
  const { officerId, headedOrgans, on, limit } = question;
  return db.many<DelegationRow>(sql`
    ${delegations}
     where lent.to_on >= ${on}::date
       and (lent.from_officer_id = ${officerId}::uuid or lent.to_officer_id = ${officerId}::uuid
            or lent.organ_id = any(${headedOrgans}::text[]))
     order by lent.from_on, lent.delegation_id
     limit ${limit}
  `);
}

export function findDelegation(
  db: Queryable,
  delegationId: string,
): Promise<DelegationRow | undefined> {
  return db.maybeOne<DelegationRow>(
    sql`${delegations} where lent.delegation_id = ${delegationId}::uuid`,
  );
}

const delegations: Sql = sql`
  select lent.delegation_id as "delegationId", lent.kind, lent.from_officer_id as "fromOfficerId",
         lent.to_officer_id as "toOfficerId", lent.organ_id as "organId",
         lent.branch_code as "branchCode", lent.role, lent.from_on as "from", lent.to_on as "to",
         lent.cause, lent.granted_at as "grantedAt", lent.revoked_at as "revokedAt",
         holder.name as "fromName", delegate.name as "toName"
    from organisations.delegations as lent
    join organisations.officers as holder on holder.officer_id = lent.from_officer_id
    join organisations.officers as delegate on delegate.officer_id = lent.to_officer_id`;
