import { sql } from '@tongban/database';
import type { OfficerActor, PersonActor } from '@tongban/http';
import { addMs, newId, ok, refuse, type Result } from '@tongban/kernel';
import type { ChallengeId } from '../ids.ts';
import type { IdentityParts } from '../parts.ts';
import { enterKnownPerson, type EnteredAgain } from '../persons/enter-known-person.ts';
import type { Device } from '../sessions/device.ts';
import { requireRecent } from '../sessions/require-recent.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import { countTry } from './lockout.ts';
import { officerKey } from './officer-key.ts';
import { officerNeedsPasskey, refuseWithoutPasskey } from './officer-needs-passkey.ts';
import { refuseLocked } from './sign-in-officer.ts';

/**
 * From the citizen's account to the post the person holds: in place of the password stands a session in which the person was seen
 * to be the person within ten minutes (level 3). The second factor stays what it is, and only a passkey will do: what is stolen of
 * the citizen's opens no post.
 */
export async function switchToPost(
  parts: IdentityParts,
  { person, token }: { person: PersonActor; token: string },
): Promise<Result<{ challengeId: ChallengeId }>> {
  const { db, clock, keys, settings, officers } = parts;
  const at = clock();
  const fresh = requireFresh(person, at, settings.freshMs);
  if (!fresh.ok) return fresh;
  const linked = await db.maybeOne<{ officerId: string }>(sql`
    select officer_id as "officerId"
      from identity.officer_persons join identity.officer_credentials using (officer_id)
     where person_id = ${person.personId} and disabled_at is null
  `);
  const officer = linked && (await officers.find(linked.officerId));
  if (officer === undefined) return refuseNoPost();
  const { officerId, officerNumber } = officer;
  if (!(await officerNeedsPasskey(db, officerId))) return refuseNoPasskey();
  const subject = officerKey(keys, officerNumber);
  const lockedSeconds = await countTry(db, settings.officerLock, { subject, at });
  if (lockedSeconds !== undefined) return refuseLocked(lockedSeconds);
  const challengeId = newId<ChallengeId>();
  await db.run(sql`
    insert into identity.officer_challenges (challenge_id, officer_id, officer_key, expires_at, citizen_token_hash)
    values (${challengeId}, ${officerId}, ${subject}, ${addMs(at, settings.challengeMs)}, ${hashOfToken(token)})
  `);
  return ok({ challengeId });
}

export interface SwitchBack {
  readonly officer: OfficerActor;
  readonly device: Device;
  readonly formerToken: string | undefined;
}

/**
 * From the post back to the citizen's account of the same person, within ten minutes of signing in with the passkey: at level 2
 * at most, as by a passkey of the citizen's own. The officer's session in that browser is over.
 */
export async function switchToPerson(
  parts: IdentityParts,
  { officer, device, formerToken }: SwitchBack,
): Promise<Result<EnteredAgain>> {
  const { personId, means = [] } = officer;
  const at = parts.clock();
  if (personId === undefined) return refuseNoPost();
  const recent = requireRecent(officer, { at, recentMs: parts.settings.recentMs });
  if (!recent.ok) return recent;
  const key = means.find((one) => one === 'hwk' || one === 'swk');
  if (key === undefined) return refuseWithoutPasskey();
  return parts.db.transaction((tx) =>
    enterKnownPerson(tx, parts, {
      personId,
      means: [key, 'user'],
      authenticator: key === 'hwk' ? 3 : 2,
      device,
      formerToken,
      at,
      mostLevel: 2,
    }),
  );
}

function refuseNoPost() {
  return refuse('identity/no-own-post', {
    zh: '本账户没有关联正在使用的工作人员账号。',
    en: 'No officer’s account in use is linked with this person.',
  });
}

function refuseNoPasskey() {
  return refuse('identity/passkey-needed', {
    zh: '切换需要工作人员账号的通行密钥。请先用警号和密码登录工作台，并登记通行密钥。',
    en: 'Switching takes a passkey of the officer’s account. Sign in to the console with number and password first, and register one.',
  });
}
