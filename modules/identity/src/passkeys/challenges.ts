import { randomBytes } from 'node:crypto';
import { sql, type Queryable } from '@tongban/database';
import { addMs, newId, type Branded, type Instant } from '@tongban/kernel';

export type PasskeyChallengeId = Branded<'PasskeyChallengeId'>;

export interface PasskeyChallenge {
  readonly challenge: string;
  readonly personId: string | null;
  readonly officerId: string | null;
}

export type Owner = { readonly personId: string } | { readonly officerId: string };

/** Something new to sign, for one use. */
export async function startPasskeyChallenge(
  db: Queryable,
  { use, owner, at, validMs }: { use: Use; owner?: Owner; at: Instant; validMs: number },
): Promise<{ challengeId: PasskeyChallengeId; challenge: string }> {
  const challengeId = newId<PasskeyChallengeId>();
  const challenge = randomBytes(32).toString('base64url');
  const { personId, officerId } = columnsOf(owner);
  await db.run(sql`
    insert into identity.passkey_challenges (challenge_id, challenge, use, person_id, officer_id, expires_at)
    values (${challengeId}, ${challenge}, ${use}, ${personId}, ${officerId}, ${addMs(at, validMs)})
  `);
  return { challengeId, challenge };
}

/** Takes the challenge away: of many answers to one, right or wrong, only the first finds it. */
export function takePasskeyChallenge(
  db: Queryable,
  { challengeId, use, at }: { challengeId: string; use: Use; at: Instant },
): Promise<PasskeyChallenge | undefined> {
  return db.maybeOne<PasskeyChallenge>(sql`
    delete from identity.passkey_challenges
     where challenge_id = ${challengeId} and use = ${use} and expires_at > ${at}
    returning challenge, person_id as "personId", officer_id as "officerId"
  `);
}

export function columnsOf(owner: Owner | undefined): {
  personId: string | null;
  officerId: string | null;
} {
  return {
    personId: owner !== undefined && 'personId' in owner ? owner.personId : null,
    officerId: owner !== undefined && 'officerId' in owner ? owner.officerId : null,
  };
}

type Use = 'register' | 'sign-in' | 'second-factor';
