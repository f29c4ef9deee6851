import { isUniqueViolation, sql, type Transaction } from '@tongban/database';
import { addMs, newId, ok, refuse, type Branded, type Instant, type Result } from '@tongban/kernel';
import { tell } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import type { Claim } from './start-recovery.ts';

/** The network identity has said who it is: the account is found by its number, its owner is told, and the waiting begins. */
export async function askRecovery(
  parts: IdentityParts,
  {
    claim,
    claimantId,
    device,
    at,
  }: {
    claim: Claim;
    claimantId: string;
    device: string;
    at: Instant;
  },
  alongside: (tx: Transaction) => Promise<void>,
): Promise<Result<void>> {
  try {
    return await parts.db.transaction(async (tx): Promise<Result<void>> => {
      await alongside(tx);
      const account = await tx.maybeOne<{ personId: string; disabledAt: Instant | null }>(sql`
        select account.person_id as "personId", account.disabled_at as "disabledAt"
          from identity.persons numbered
          join identity.persons account
            on account.person_id = coalesce(numbered.merged_into, numbered.person_id)
         where numbered.id_number_index = ${parts.keys.blindIndex('citizen-id', claim.idNumber)}
      `);
      if (account === undefined || account.disabledAt !== null) return refuseNone();
      await tx.run(sql`
        insert into identity.account_recoveries (recovery_id, account_id, claimant_id, asked_at, due_at)
        values (${newId<Branded<'RecoveryId'>>()}, ${account.personId}, ${claimantId}, ${at},
                ${addMs(at, parts.settings.recoveryCoolingMs)})
      `);
      await tell(tx, parts, { kind: 'recovery-asked', personId: account.personId, device });
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'account_recoveries_one_waiting')) return refuseWaiting();
    throw error;
  }
}

function refuseNone() {
  return refuse('identity/recovery-not-found', {
    zh: '没有这个身份的账号，直接用现在的手机号完成实名即可。',
    en: 'There is no account of this identity. Confirm your name with the phone you have now.',
  });
}

function refuseWaiting() {
  return refuse('identity/recovery-waiting', {
    zh: '该账号已有一项找回申请在等待期内。',
    en: 'A recovery of this account is waiting already.',
  });
}
