import { sql, type Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import { mostMandates } from '../mandates/mandate-rows.ts';

/** An organisation for which somebody may act on a day, and as what: one account, several roles. */
export interface OrganisationRole {
  readonly kind: 'representative' | 'clerk';
  readonly organisationId: string;
  readonly name: string;
  readonly creditCode: string;
  /** The last day. */
  readonly to: Day;
}

/** Of several mandates of one organisation the strongest counts: its representative is not shown as its clerk too. */
export function listRoles(
  db: Queryable,
  { personId, on }: { personId: string; on: Day },
): Promise<OrganisationRole[]> {
  return db.many<OrganisationRole>(sql`
    select distinct on (o.credit_code)
           case when m.kind = 'representation' then 'representative' else 'clerk' end as kind,
           o.organisation_id as "organisationId", o.name, o.credit_code as "creditCode", m.to_on as "to"
      from identity.mandates m
      join identity.organisations o on o.organisation_id = m.mandator_id
     where m.agent_id = ${personId} and m.mandator_kind = 'organisation' and m.revoked_at is null
       and ${on}::date between m.from_on and m.to_on
     order by o.credit_code, m.kind = 'representation' desc, m.to_on desc
     limit ${mostMandates}
  `);
}

/** Undefined when the person has no mandate of the organisation on the day, or no longer. */
export async function findRole(
  db: Queryable,
  { organisationId, ...whose }: { organisationId: string; personId: string; on: Day },
): Promise<OrganisationRole | undefined> {
  const roles = await listRoles(db, whose);
  return roles.find((role) => role.organisationId === organisationId);
}
