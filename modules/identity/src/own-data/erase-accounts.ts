import { sql, type JobHandler, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { countOwnCases } from './count-cases.ts';
import { formerAccounts } from '../merging/accounts-of-person.ts';
import { endTies } from '../persons/end-ties.ts';
import { forgetWaysIn } from '../persons/forget-ways-in.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { personKeys } from '../store/person-keys.ts';

type ErasingParts = Pick<IdentityParts, 'db' | 'keys' | 'clock' | 'personRecords'>;

const atOnce = 50;

/** Carries out the deletions that have waited long enough. Every hour, in bounded portions, each account by itself. */
export function eraseAccounts(parts: ErasingParts): JobHandler<unknown> {
  return {
    name: 'identity.erase',
    cron: '37 * * * *',
    async run() {
      const due = await parts.db.many<{ requestId: string }>(sql`
        select request_id as "requestId" from identity.data_requests
         where kind = 'deletion' and status = 'waiting' and due_at <= ${parts.clock()}
         order by due_at limit ${atOnce}
      `);
      for (const { requestId } of due) await carryOut(parts, requestId);
    },
  };
}

/** Waits on while a case runs: what was handed in is decided first. */
async function carryOut(parts: ErasingParts, requestId: string): Promise<void> {
  const { db, clock, personRecords } = parts;
  await db.transaction(async (tx) => {
    const at = clock();
    const asked = await tx.maybeOne<{ personId: string }>(sql`
      select person_id as "personId" from identity.data_requests
       where request_id = ${requestId} and status = 'waiting' for update skip locked
    `);
    if (asked === undefined) return;
    const { personId } = asked;
    const { open } = await countOwnCases({ db, personRecords }, personId);
    if (open > 0) return;
    for (const accountId of [personId, ...(await formerAccounts(tx, personId))]) {
      await erase(tx, parts, accountId, at);
    }
    await tx.run(sql`
      update identity.data_requests set status = 'done', settled_at = ${at} where request_id = ${requestId}
    `);
  });
}

async function erase(
  tx: Transaction,
  { keys, personRecords }: ErasingParts,
  personId: string,
  at: Instant,
): Promise<void> {
  const { ended } = await personRecords.countCases(personId);
  await forgetWaysIn(tx, personId, at);
  await endTies(tx, personId, at);
  await personRecords.forget(tx, personId, at);
  await loseAccount(tx, { personId, at, forArchive: ended > 0 });
  // A body of ended cases keeps its applicant, sealed; otherwise nothing sealed for the person is ever read again.
  if (ended === 0) await personKeys(keys, tx).forget(personId);
  await endSessions(tx, { owner: { personId }, reason: 'erased', at });
}

async function loseAccount(
  tx: Transaction,
  { personId, at, forArchive }: { personId: string; at: Instant; forArchive: boolean },
): Promise<void> {
  await tx.run(sql`
    update identity.persons
       set erased_at = ${at}, disabled_at = coalesce(disabled_at, ${at}), phone_index = ${`erased/${personId}`},
           id_number_index = null, network_identity_index = null,
           phone_sealed = case when ${forArchive} then phone_sealed else ''::bytea end,
           id_number_sealed = case when ${forArchive} then id_number_sealed end,
           name_sealed = case when ${forArchive} then name_sealed end,
           real_name_proved_at = case when ${forArchive} then real_name_proved_at end
     where person_id = ${personId}
  `);
}
