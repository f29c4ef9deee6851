import { sql, type Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';

/** Every organisation that is a party, by credit code, behind the one given. For whoever is owed a list of them. */
export function listOrganisations(
  db: Queryable,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<{ creditCode: string; name: string }[]> {
  return db.many(sql`
    select credit_code as "creditCode", name
      from identity.organisations
     where credit_code > ${after ?? ''}
     order by credit_code
     limit ${limit}
  `);
}

/** A person who may act for an organisation; of several mandates the strongest counts. */
export interface OrganisationAgent {
  readonly creditCode: string;
  readonly personId: string;
  readonly kind: 'representative' | 'clerk';
}

/** Who may act for which organisation on the day, by credit code and person, behind the one given. */
export function listOrganisationAgents(
  db: Queryable,
  {
    on,
    after,
    limit,
  }: {
    readonly on: Day;
    readonly after: Pick<OrganisationAgent, 'creditCode' | 'personId'> | undefined;
    readonly limit: number;
  },
): Promise<OrganisationAgent[]> {
  return db.many<OrganisationAgent>(sql`
    select o.credit_code as "creditCode", m.agent_id as "personId",
           case when bool_or(m.kind = 'representation') then 'representative' else 'clerk' end as "kind"
      from identity.mandates m
      join identity.organisations o on o.organisation_id = m.mandator_id
     where m.mandator_kind = 'organisation' and m.agent_id is not null and m.revoked_at is null
       and ${on}::date between m.from_on and m.to_on
       and (o.credit_code, m.agent_id) > (${after?.creditCode ?? ''}, ${after?.personId ?? leastId}::uuid)
     group by o.credit_code, m.agent_id
     order by o.credit_code, m.agent_id
     limit ${limit}
  `);
}

const leastId = '00000000-0000-0000-0000-000000000000';
