import { sql } from '@tongban/database';
import { addMs, newId, ok, refuse, type Result } from '@tongban/kernel';
import type { ChallengeId } from '../ids.ts';
import type { IdentityParts } from '../parts.ts';
import { countTry } from './lockout.ts';
import { officerNeedsPasskey } from './officer-needs-passkey.ts';
import { normaliseOfficerNumber, officerKey } from './officer-key.ts';
import type { PasswordHashing } from './password-hashing.ts';

/** The first factor. Nothing that can be seen or timed tells whether the officer number exists. */
export async function signInOfficer(
  parts: IdentityParts,
  hashing: PasswordHashing,
  signIn: { readonly officerNumber: string; readonly password: string },
): Promise<Result<{ challengeId: ChallengeId; needsPasskey: boolean }>> {
  const { db, keys, clock, settings, officers } = parts;
  const at = clock();
  const number = normaliseOfficerNumber(signIn.officerNumber);
  const subject = officerKey(keys, number);
  const lockedSeconds = await countTry(db, settings.officerLock, { subject, at });
  if (lockedSeconds !== undefined) return refuseLocked(lockedSeconds);
  const officer = await officers.findByNumber(number);
  const stored = await storedHash(parts, officer?.officerId);
  const checked = await hashing.verify(signIn.password, stored);
  if (!checked.ok) return checked;
  if (!checked.value || officer === undefined) return refuseUnknown();
  // The count is forgotten only after the second factor: a known password must not open tries at that one.
  const challengeId = newId<ChallengeId>();
  await db.run(sql`
    insert into identity.officer_challenges (challenge_id, officer_id, officer_key, expires_at)
    values (${challengeId}, ${officer.officerId}, ${subject}, ${addMs(at, settings.challengeMs)})
  `);
  const needsPasskey = await officerNeedsPasskey(db, officer.officerId);
  return ok({ challengeId, needsPasskey });
}

async function storedHash(
  { db }: IdentityParts,
  officerId: string | undefined,
): Promise<string | undefined> {
  const row = await db.maybeOne<{ passwordHash: string }>(sql`
    select password_hash as "passwordHash" from identity.officer_credentials
     where officer_id = ${officerId ?? null} and disabled_at is null
  `);
  return row?.passwordHash;
}

export function refuseLocked(seconds: number) {
  const minutes = Math.ceil(seconds / 60);
  return refuse(
    'identity/officer-locked',
    {
      zh: `连续失败次数过多，已锁定，请在 ${minutes} 分钟后再试。`,
      en: `Too many failures in a row. Locked for ${minutes} more minutes.`,
    },
    { retryAfterSeconds: seconds },
  );
}

function refuseUnknown() {
  return refuse('identity/officer-not-recognised', {
    zh: '警号或密码不正确。连续失败 5 次后将锁定 15 分钟。',
    en: 'Officer number or password is wrong. Five failures in a row lock for 15 minutes.',
  });
}
