import { sql, type Transaction } from '@tongban/database';
import { dayOf, type Instant } from '@tongban/kernel';
import { tell } from '../devices/meet-device.ts';
import { enterInBook } from '../mandates/mandate-book.ts';
import type { IdentityParts } from '../parts.ts';
import { endTies } from '../persons/end-ties.ts';
import { forgetWaysIn } from '../persons/forget-ways-in.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { appendTo } from '../store/append-to.ts';
import { setMergerStatus } from './merger-rows.ts';
import type { Merger, MergerProof } from './merger.ts';

interface Merging {
  readonly merger: Merger;
  readonly keptId: string;
  readonly how: {
    readonly proof: MergerProof;
    /** The person, or the two officers. */
    readonly actors: readonly string[];
    readonly transactionId?: string;
  };
  readonly device: string;
  readonly at: Instant;
}

/**
 * Closes the one account for the other, in one transaction. Cases keep the applicant they were filed by: the kept account reads and
 * carries on the cases of every account that was merged into it. What the closed one received goes over; what it gave and the ways
 * into it end.
 */
export async function mergeAccounts(
  tx: Transaction,
  parts: Pick<IdentityParts, 'personRecords' | 'tellPerson'>,
  { merger, keptId, how, device, at }: Merging,
): Promise<void> {
  const { mergerId, closedId } = merger;
  await moveNames(tx, { closedId, keptId });
  await moveTies(tx, { closedId, keptId, at });
  await parts.personRecords.move(tx, { from: closedId, to: keptId, at });
  await endTies(tx, closedId, at);
  await forgetWaysIn(tx, closedId, at);
  await endSessions(tx, { owner: { personId: closedId }, reason: 'merged', at });
  await tx.run(sql`
    update identity.persons set merged_into = ${keptId} where merged_into = ${closedId}
  `);
  await tx.run(sql`
    update identity.persons
       set disabled_at = ${at}, merged_into = ${keptId}, phone_index = ${`merged/${closedId}`},
           network_identity_index = null
     where person_id = ${closedId}
  `);
  await setMergerStatus(tx, mergerId, { status: 'done', at });
  const data = { closedId, keptId, ...how };
  await appendTo(tx, `account-merger/${mergerId}`, {
    type: 'AccountsMerged',
    at,
    actor: how.actors.at(-1) ?? `person:${keptId}`,
    data,
  });
  await tell(tx, parts, { kind: 'accounts-merged', personId: keptId, device });
}

/** Locks both, in one order, so that two mergers take turns; an account that is closed is merged with nothing. */
export async function accountsAreOpen(
  tx: Transaction,
  personIds: readonly string[],
): Promise<boolean> {
  const open = await tx.many(sql`
    select person_id from identity.persons
     where person_id = any(${[...personIds].sort()}::uuid[]) and disabled_at is null
     order by person_id for update
  `);
  return open.length === personIds.length;
}

/**
 * Where only the closed account is known to a sector, its name there becomes the person's, so that the system sees nobody new.
 * Where both are known, the kept one's stands and the other stays on record as a former name.
 */
async function moveNames(tx: Transaction, accounts: Accounts): Promise<void> {
  const { closedId, keptId } = accounts;
  await tx.run(sql`
    update identity.pairwise_subjects as moved set person_id = ${keptId}
     where person_id = ${closedId} and not exists (
       select from identity.pairwise_subjects p where p.person_id = ${keptId} and p.sector = moved.sector)
  `);
  await tx.run(sql`
    update identity.consents as moved set person_id = ${keptId}
     where person_id = ${closedId} and withdrawn_at is null and not exists (
       select from identity.consents c
        where c.person_id = ${keptId} and c.client_id = moved.client_id and c.withdrawn_at is null)
  `);
  await tx.run(sql`
    update identity.upstream_links as moved set person_id = ${keptId}
     where person_id = ${closedId} and not exists (
       select from identity.upstream_links l
        where l.person_id = ${keptId} and l.upstream_id = moved.upstream_id)
  `);
}

interface Accounts {
  readonly closedId: string;
  readonly keptId: string;
}

/** Mandates that others gave, organisations and children it stands for; not those between the two, nor what the kept one has. */
async function moveTies(
  tx: Transaction,
  { closedId, keptId, at }: Accounts & { readonly at: Instant },
): Promise<void> {
  const moved = await tx.many<{ mandateId: string }>(sql`
    update identity.mandates as moved set agent_id = ${keptId}
     where agent_id = ${closedId} and mandator_id <> ${keptId}
       and revoked_at is null and to_on >= ${dayOf(at)}
       and not exists (
         select from identity.mandates m
          where m.agent_id = ${keptId} and m.mandator_id = moved.mandator_id and m.kind = moved.kind
            and m.kind <> 'mandate' and m.revoked_at is null)
    returning mandate_id as "mandateId"
  `);
  for (const { mandateId } of moved) {
    const data = { from: closedId, to: keptId };
    await enterInBook(tx, { mandateId, type: 'AgentAccountMerged', at, personId: keptId, data });
  }
}
