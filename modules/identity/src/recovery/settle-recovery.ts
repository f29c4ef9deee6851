import { sql, type Queryable, type Transaction } from '@tongban/database';
import { ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { tell } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import { forgetWaysIn } from '../persons/forget-ways-in.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { personKeys } from '../store/person-keys.ts';

export interface Recovery {
  readonly recoveryId: string;
  /** `claimant`: asked by me; `owner`: somebody asks for my account. */
  readonly role: 'claimant' | 'owner';
  readonly status: 'waiting' | 'stopped' | 'done';
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  /** The waiting is over. */
  readonly isDue: boolean;
}

export function listRecoveries(
  db: Queryable,
  { personId, at }: { personId: string; at: Instant },
): Promise<readonly Recovery[]> {
  return db.many<Recovery>(sql`
    select recovery_id as "recoveryId", status, asked_at as "askedAt", due_at as "dueAt",
           due_at <= ${at} as "isDue",
           case when claimant_id = ${personId} then 'claimant' else 'owner' end as role
      from identity.account_recoveries
     where claimant_id = ${personId} or account_id = ${personId}
     order by asked_at desc limit 20
  `);
}

/** The owner did not ask, or whoever asked has the phone again: nothing moves. */
export async function stopRecovery(
  { db, clock }: IdentityParts,
  { recoveryId, personId }: { recoveryId: string; personId: string },
): Promise<Result<void>> {
  const stopped = await db.run(sql`
    update identity.account_recoveries set status = 'stopped', settled_at = ${clock()}
     where recovery_id = ${recoveryId} and status = 'waiting'
       and (account_id = ${personId} or claimant_id = ${personId})
  `);
  return stopped === 0 ? refuseUnknown() : ok(undefined);
}

/**
 * The waiting is over and nobody objected: the account has the new phone. Every former way in and every session of both is
 * over; the account by which it was asked is closed, and its number is free for the one that was recovered.
 */
export function finishRecovery(
  parts: IdentityParts,
  { recoveryId, claimantId, device }: { recoveryId: string; claimantId: string; device: string },
): Promise<Result<void>> {
  const { db, clock } = parts;
  const at = clock();
  return db.transaction(async (tx): Promise<Result<void>> => {
    const recovery = await tx.maybeOne<{ accountId: string; dueAt: Instant }>(sql`
      select account_id as "accountId", due_at as "dueAt" from identity.account_recoveries
       where recovery_id = ${recoveryId} and claimant_id = ${claimantId} and status = 'waiting'
         for update
    `);
    if (recovery === undefined) return refuseUnknown();
    if (recovery.dueAt > at) return refuseEarly();
    const { accountId } = recovery;
    await tx.run(sql`
      update identity.account_recoveries set status = 'done', settled_at = ${at}
       where recovery_id = ${recoveryId}
    `);
    await movePhone(tx, parts, { from: claimantId, to: accountId, at });
    // What the old phone or a thief of it could open with.
    await forgetWaysIn(tx, accountId, at);
    for (const personId of [accountId, claimantId]) {
      await endSessions(tx, { owner: { personId }, reason: 'recovered', at });
    }
    await tell(tx, parts, { kind: 'recovery-done', personId: accountId, device });
    return ok(undefined);
  });
}

async function movePhone(
  tx: Transaction,
  parts: IdentityParts,
  { from, to, at }: { from: string; to: string; at: Instant },
): Promise<void> {
  const keys = personKeys(parts.keys, tx);
  const given = await tx.one<{ index: string; sealed: Buffer }>(sql`
    select phone_index as index, phone_sealed as sealed from identity.persons
     where person_id = ${from} for update
  `);
  const phone = await keys.openText(from, given.sealed);
  if (!phone.ok) throw new Error('The phone of an account that is open cannot be read.');
  await tx.run(sql`
    update identity.persons set phone_index = ${`moved/${from}`}, disabled_at = ${at}
     where person_id = ${from}
  `);
  await tx.run(sql`
    update identity.persons
       set phone_index = ${given.index}, phone_sealed = ${Buffer.from(await keys.seal(to, phone.value))}
     where person_id = ${to}
  `);
}

function refuseUnknown() {
  return refuse('identity/recovery-not-found', {
    zh: '没有这项找回申请，或者已经结束。',
    en: 'There is no such recovery, or it is over.',
  });
}

function refuseEarly() {
  return refuse('identity/recovery-too-early', {
    zh: '还在等待期内。等待期是为了让账户的主人能够阻止。',
    en: 'The waiting period is not over. It lets the owner of the account stop this.',
  });
}
