import { sql, type Queryable, type Transaction } from '@tongban/database';
import type { CreditCode } from '@tongban/citizen-ids';
import { newId, type Branded, type Instant } from '@tongban/kernel';

export type OrganisationId = Branded<'OrganisationId'>;

/** A legal person or other organisation as a party, by its unified social credit code (GB 32100-2015). */
export interface Organisation {
  readonly organisationId: OrganisationId;
  readonly creditCode: CreditCode;
  readonly name: string;
}

export function findOrganisation(
  db: Queryable,
  organisationId: string,
): Promise<Organisation | undefined> {
  return db.maybeOne<Organisation>(sql`
    select organisation_id as "organisationId", credit_code as "creditCode", name
      from identity.organisations where organisation_id = ${organisationId}::uuid
  `);
}

/** The one with this code, entered when it is not known; with the name that the registry has confirmed. */
export function enterOrganisation(
  tx: Transaction,
  { creditCode, name, at }: { creditCode: CreditCode; name: string; at: Instant },
): Promise<Organisation> {
  return tx.one<Organisation>(sql`
    insert into identity.organisations (organisation_id, credit_code, name, entered_at)
    values (${newId<OrganisationId>()}, ${creditCode}, ${name}, ${at})
    on conflict on constraint organisations_one_credit_code do update set name = excluded.name
    returning organisation_id as "organisationId", credit_code as "creditCode", name
  `);
}
