import { sql, type Transaction } from '@tongban/database';
import { dayOf, type Day, type Instant } from '@tongban/kernel';
import { enterInBook } from '../mandates/mandate-book.ts';
import { markMandate } from '../mandates/mandate-rows.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { appendTo } from '../store/append-to.ts';
import { endTies } from './end-ties.ts';
import { forgetWaysIn } from './forget-ways-in.ts';

export interface Death {
  readonly personId: string;
  readonly diedOn: Day;
  /** Of the notice in the register's feed. */
  readonly sequence: number;
  readonly at: Instant;
}

/**
 * Closes the account of somebody who has died (民法典 Art 13): nobody signs in to it, acts by its mandates (Art 173) or is signed in
 * elsewhere from it. Its cases stay: their organs see that the applicant has died. The phone is free for whoever gets it next.
 */
export async function closeForDeath(tx: Transaction, death: Death): Promise<void> {
  const { personId, diedOn, sequence, at } = death;
  const closed = await tx.run(sql`
    update identity.persons
       set died_on = ${diedOn}, disabled_at = coalesce(disabled_at, ${at}),
           phone_index = case when disabled_at is null then ${`deceased/${personId}`} else phone_index end
     where person_id = ${personId} and erased_at is null and died_on is distinct from ${diedOn}::date
  `);
  if (closed === 0) return;
  await endTies(tx, personId, at);
  await forgetWaysIn(tx, personId, at);
  await endSessions(tx, { owner: { personId }, reason: 'deceased', at });
  await endPending(tx, personId, at);
  await closePost(tx, personId, at);
  const data = { diedOn, sequence, source: 'population' };
  await appendTo(tx, closingOf(personId), { type: 'AccountClosedByDeath', at, actor, data });
}

/** The register has taken its notice back: the person signs in with their phone again. What ended stays ended. */
export async function reopenAfterMistake(
  tx: Transaction,
  {
    personId,
    phoneIndex,
    sequence,
    at,
  }: Omit<Death, 'diedOn'> & { readonly phoneIndex: string | undefined },
): Promise<void> {
  const opened = await tx.run(sql`
    update identity.persons as own
       set died_on = null, disabled_at = case when merged_into is null then null else disabled_at end,
           -- Somebody else may have the number by now; then the account is got back by the network identity.
           phone_index = case when ${phoneIndex ?? null}::text is null or exists (
             select from identity.persons p where p.phone_index = ${phoneIndex ?? null}) then phone_index
             else ${phoneIndex ?? null} end
     where person_id = ${personId} and died_on is not null and erased_at is null
  `);
  if (opened === 0) return;
  const data = { sequence, source: 'population' };
  await appendTo(tx, closingOf(personId), { type: 'AccountReopened', at, actor, data });
}

/** A child without an account that has died: its guardians act for it no more. */
export async function endGuardianships(
  tx: Transaction,
  { wardId, at }: { wardId: string; at: Instant },
): Promise<void> {
  const standing = await tx.many<{ mandateId: string; agentId: string }>(sql`
    select mandate_id as "mandateId", agent_id as "agentId" from identity.mandates
     where mandator_id = ${wardId} and revoked_at is null and to_on >= ${dayOf(at)} and agent_id is not null
     limit 20
  `);
  for (const { mandateId, agentId } of standing) {
    if ((await markMandate(tx, mandateId, { revokedAt: at, revokedBy: agentId })) === 0) continue;
    const data = { because: 'death' };
    await enterInBook(tx, { mandateId, type: 'MandateRevoked', at, personId: agentId, data });
  }
}

/** Whoever held a post acts in it no more. */
async function closePost(tx: Transaction, personId: string, at: Instant): Promise<void> {
  const held = await tx.maybeOne<{ officerId: string }>(sql`
    update identity.officer_credentials set disabled_at = coalesce(disabled_at, ${at})
     where officer_id = (select officer_id from identity.officer_persons where person_id = ${personId})
    returning officer_id as "officerId"
  `);
  if (held !== undefined) await endSessions(tx, { owner: held, reason: 'deceased', at });
}

/** What waits is not carried out: a recovery, a merger, a deletion. */
async function endPending(tx: Transaction, personId: string, at: Instant): Promise<void> {
  await tx.run(sql`
    update identity.account_recoveries set status = 'stopped', settled_at = ${at}
     where status = 'waiting' and (account_id = ${personId} or claimant_id = ${personId})
  `);
  await tx.run(sql`
    update identity.account_mergers set status = 'withdrawn', settled_at = ${at}
     where status in ('offered', 'waiting') and (closed_id = ${personId} or kept_id = ${personId})
  `);
  await tx.run(sql`
    update identity.data_requests set status = 'withdrawn', settled_at = ${at}
     where status = 'waiting' and person_id = ${personId}
  `);
}

const actor = 'system:population-register';
const closingOf = (personId: string) => `account-closing/${personId}`;
