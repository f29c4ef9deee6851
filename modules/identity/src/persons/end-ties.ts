import { sql, type Transaction } from '@tongban/database';
import { dayOf, type Instant } from '@tongban/kernel';
import { enterInBook } from '../mandates/mandate-book.ts';
import { markMandate } from '../mandates/mandate-rows.ts';
import { removeGrants } from '../openid/consents.ts';

/** Consents, tokens, links to other platforms, and mandates in both directions, when an account is over. */
export async function endTies(tx: Transaction, personId: string, at: Instant): Promise<void> {
  await tx.run(sql`
    update identity.consents set withdrawn_at = ${at}
     where person_id = ${personId} and withdrawn_at is null
  `);
  await removeGrants(tx, { personId });
  await tx.run(sql`delete from identity.upstream_links where person_id = ${personId}`);
  await endMandates(tx, personId, at);
}

/** What the account gave and received; what it gave for an organisation stays the organisation's. */
async function endMandates(tx: Transaction, personId: string, at: Instant): Promise<void> {
  const standing = await tx.many<{ mandateId: string }>(sql`
    select mandate_id as "mandateId" from identity.mandates
     where (mandator_id = ${personId} or agent_id = ${personId}
            or (granted_by = ${personId} and mandator_kind <> 'organisation'))
       and revoked_at is null and declined_at is null and to_on >= ${dayOf(at)}
     limit 500
  `);
  for (const { mandateId } of standing) {
    const ended = await markMandate(tx, mandateId, { revokedAt: at, revokedBy: personId });
    if (ended === 1) {
      await enterInBook(tx, { mandateId, type: 'MandateRevoked', at, personId });
    }
  }
}
