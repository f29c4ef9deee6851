import { sql, type Transaction } from '@tongban/database';
import { ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { timeStepOf } from '../authenticators/time-step.ts';
import type { IdentityParts } from '../parts.ts';
import type { Device } from '../sessions/device.ts';
import { enterSession } from '../sessions/enter-session.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { personKeys } from '../store/person-keys.ts';
import { countTry, forgetTries } from './lockout.ts';
import { officerNeedsPasskey, refuseWithoutPasskey } from './officer-needs-passkey.ts';
import { refuseLocked } from './sign-in-officer.ts';

export interface SecondFactor {
  readonly challengeId: string;
  readonly code: string;
  readonly device: Device;
  readonly formerToken?: string | undefined;
}

export interface OfficerSignedIn {
  readonly officerId: string;
  readonly session: OpenedSession;
}

/** The second factor: the code of this time step or one beside it, each step once, each challenge once. */
export async function checkSecondFactor(
  parts: IdentityParts,
  { challengeId, code, device, formerToken }: SecondFactor,
): Promise<Result<OfficerSignedIn>> {
  const { db, clock, settings } = parts;
  const at = clock();
  const challenge = await db.maybeOne<{ officerId: string; officerKey: string }>(sql`
    select officer_id as "officerId", officer_key as "officerKey"
      from identity.officer_challenges
     where challenge_id = ${challengeId} and used_at is null and expires_at > ${at}
       and citizen_token_hash is null
  `);
  if (challenge === undefined) return refuseOver();
  const { officerId, officerKey } = challenge;
  if (await officerNeedsPasskey(db, officerId)) return refuseWithoutPasskey();
  const lockedSeconds = await countTry(db, settings.officerLock, { subject: officerKey, at });
  if (lockedSeconds !== undefined) return refuseLocked(lockedSeconds);
  const opened = await db.transaction(async (tx): Promise<Result<OfficerSignedIn>> => {
    const step = await matchingStep(tx, parts, { officerId, code, at });
    if (step === undefined || !(await takeStep(tx, officerId, step))) return refuseCode();
    if (!(await takeChallenge(tx, challengeId, at))) return refuseOver();
    const session = await enterSession(tx, {
      owner: { officerId },
      level: 0,
      means: ['pwd', 'otp'],
      authenticator: 2,
      device,
      at,
      limits: settings.officerSession,
      formerToken,
    });
    return ok({ officerId, session });
  });
  if (opened.ok) await forgetTries(db, officerKey);
  return opened;
}

async function matchingStep(
  tx: Transaction,
  { keys }: IdentityParts,
  { officerId, code, at }: { officerId: string; code: string; at: Instant },
): Promise<number | undefined> {
  const row = await tx.maybeOne<{ totp: Buffer }>(sql`
    select totp_sealed as totp from identity.officer_credentials
     where officer_id = ${officerId} and disabled_at is null
  `);
  if (row === undefined) return undefined;
  const secret = await personKeys(keys, tx).openText(officerId, row.totp);
  return secret.ok ? timeStepOf({ secret: secret.value, code, at }) : undefined;
}

/** RFC 6238, 5.2: a code is accepted once. The row lock lets one of many take the step. */
async function takeStep(tx: Transaction, officerId: string, step: number): Promise<boolean> {
  const taken = await tx.run(sql`
    update identity.officer_credentials set last_totp_step = ${step}
     where officer_id = ${officerId} and last_totp_step < ${step}
  `);
  return taken === 1;
}

export async function takeChallenge(
  tx: Transaction,
  challengeId: string,
  at: Instant,
): Promise<boolean> {
  const taken = await tx.run(sql`
    update identity.officer_challenges set used_at = ${at}
     where challenge_id = ${challengeId} and used_at is null
  `);
  return taken === 1;
}

export function refuseOver() {
  return refuse('identity/challenge-over', {
    zh: '登录已超时或已完成，请重新输入警号和密码。',
    en: 'This sign-in is over. Enter officer number and password again.',
  });
}

function refuseCode() {
  return refuse('identity/second-factor-not-right', {
    zh: '动态口令不正确或已使用，请等待下一个口令。',
    en: 'The code is wrong or was used before. Wait for the next one.',
  });
}
