import { sql, type Queryable, type Transaction } from '@tongban/database';
import { newId, type Branded, type Instant } from '@tongban/kernel';

interface OfPersonAndSystem {
  readonly personId: string;
  readonly clientId: string;
}

/** The scopes the person lets the system have; none when nothing was agreed or it was withdrawn. */
export async function findConsent(
  db: Queryable,
  { personId, clientId }: OfPersonAndSystem,
): Promise<readonly string[]> {
  const row = await db.maybeOne<{ scopes: string[] }>(sql`
    select scopes from identity.consents
     where person_id = ${personId} and client_id = ${clientId} and withdrawn_at is null
  `);
  return row?.scopes ?? [];
}

/** A new agreement takes the place of the one before, which stays on record as it was. */
export async function giveConsent(
  tx: Transaction,
  consent: OfPersonAndSystem & { readonly scopes: readonly string[]; readonly at: Instant },
): Promise<void> {
  const { personId, clientId, scopes, at } = consent;
  await tx.run(sql`
    update identity.consents set withdrawn_at = ${at}
     where person_id = ${personId} and client_id = ${clientId} and withdrawn_at is null
  `);
  await tx.run(sql`
    insert into identity.consents (consent_id, person_id, client_id, scopes, given_at)
    values (${newId<Branded<'ConsentId'>>()}, ${personId}, ${clientId}, ${scopes}, ${at})
  `);
}

/** The system is given nothing more, and every token it has is worth nothing. What it lawfully got before stays lawful. */
export async function withdrawConsent(
  tx: Transaction,
  { personId, clientId, at }: OfPersonAndSystem & { readonly at: Instant },
): Promise<boolean> {
  const withdrawn = await tx.run(sql`
    update identity.consents set withdrawn_at = ${at}
     where person_id = ${personId} and client_id = ${clientId} and withdrawn_at is null
  `);
  await removeGrants(tx, { personId, clientId });
  return withdrawn > 0;
}

/** The person's grants to one system, or to all, and every code and token given under them. */
export async function removeGrants(
  tx: Transaction,
  { personId, clientId }: { readonly personId: string; readonly clientId?: string },
): Promise<void> {
  await tx.run(sql`
    delete from identity.openid_records where grant_id in
      (select grant_id from identity.openid_records
        where person_id = ${personId} and kind = 'Grant'
          and (${clientId ?? null}::text is null or client_id = ${clientId ?? null}))
  `);
}
