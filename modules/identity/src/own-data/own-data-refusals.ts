import { sql } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { ok, refuse, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';

/** Whoever holds the phone of an account with a name is not yet that person: the name must be shown in this session. */
export async function mustShowName(
  { db }: Pick<IdentityParts, 'db'>,
  { personId, assuranceLevel }: PersonActor,
): Promise<Result<void>> {
  if (assuranceLevel >= 2) return ok(undefined);
  const row = await db.maybeOne(sql`
    select 1 as one from identity.persons where person_id = ${personId} and id_number_sealed is not null
  `);
  if (row === undefined) return ok(undefined);
  return refuse('identity/real-name-first', {
    zh: '为保护您的信息，请先核对姓名和公民身份号码，再导出或删除。',
    en: 'To protect your data, confirm your name and citizen number first; then copy or delete.',
  });
}

export function refuseTooMany(retryAfterSeconds: number) {
  return refuse(
    'identity/too-many-copies',
    {
      zh: '今天导出的次数已经用完，请明天再试。',
      en: 'You have taken all copies of today. Try again tomorrow.',
    },
    { retryAfterSeconds },
  );
}

export function refuseCasesOpen(open: number) {
  return refuse('identity/cases-running', {
    zh: `您还有 ${open} 件申请没有办结。请等办结，或先撤回，再删除账户。`,
    en: `You have ${open} cases that are not finished. Wait for them or withdraw them; then delete the account.`,
  });
}

export function refuseWaiting() {
  return refuse('identity/deletion-waiting', {
    zh: '您已经申请删除账户，正在等待期内。',
    en: 'You have asked for this already; it is waiting.',
  });
}

export function refuseUnknown() {
  return refuse('identity/deletion-not-found', {
    zh: '没有这项删除申请，或者已经完成、撤回。',
    en: 'There is no such request, or it was carried out or taken back.',
  });
}
