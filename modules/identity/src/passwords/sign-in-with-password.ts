import { parseMobile } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { addMs, newId, ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { hasAuthenticator, refuseCode, takeCode } from '../authenticators/own-authenticator.ts';
import type { ChallengeId } from '../ids.ts';
import { countTry, forgetTries } from '../officers/lockout.ts';
import type { PasswordHashing } from '../officers/password-hashing.ts';
import type { IdentityParts } from '../parts.ts';
import { enterKnownPerson, type EnteredAgain } from '../persons/enter-known-person.ts';
import { digestOfAddress } from '../phone-codes/code-digest.ts';
import type { Device } from '../sessions/device.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { takeAllowance } from '../store/take-allowance.ts';

export interface PasswordSignIn {
  readonly phone: string;
  readonly password: string;
  readonly address: string;
  readonly device: Device;
  readonly formerToken?: string | undefined;
}

/** A session, or the code of the authenticator is still to come. */
export type PasswordAnswer = EnteredAgain | { readonly challengeId: ChallengeId };

/** Nothing that can be seen or timed tells whether the phone has an account or the account a password. */
export async function signInWithPassword(
  parts: IdentityParts,
  hashing: PasswordHashing,
  signIn: PasswordSignIn,
): Promise<Result<PasswordAnswer>> {
  const { db, keys, clock } = parts;
  const parsed = parseMobile(signIn.phone);
  if (!parsed.ok) return parsed;
  const at = clock();
  const phoneIndex = keys.blindIndex('mobile', parsed.value.mobile);
  const waits = await tooManyTries(parts, { ...signIn, phoneIndex, at });
  if (waits !== undefined) return refuseTries(waits);
  const known = await db.maybeOne<{ personId: string; passwordHash: string | null }>(sql`
    select p.person_id as "personId", w.password_hash as "passwordHash"
      from identity.persons p
      left join identity.person_passwords w on w.person_id = p.person_id
     where p.phone_index = ${phoneIndex}
  `);
  const checked = await hashing.verify(
    signIn.password.normalize('NFKC'),
    known?.passwordHash ?? undefined,
  );
  if (!checked.ok) return checked;
  if (!checked.value || known === undefined) return refusePassword();
  const { personId } = known;
  if (await hasAuthenticator(db, personId)) return ok(await startChallenge(parts, personId, at));
  const { device, formerToken } = signIn;
  const entered = await db.transaction((tx) =>
    enterKnownPerson(tx, parts, {
      personId,
      means: ['pwd'],
      authenticator: 1,
      device,
      formerToken,
      at,
    }),
  );
  if (entered.ok) await forgetTries(db, await lockSubject(parts, { device, phoneIndex }));
  return entered;
}

/** The second factor of a person: each challenge takes five codes at most, each code opens one session. */
export async function finishWithCode(
  parts: IdentityParts,
  {
    challengeId,
    code,
    device,
    formerToken,
  }: { challengeId: string; code: string; device: Device; formerToken?: string | undefined },
): Promise<Result<EnteredAgain>> {
  const at = parts.clock();
  // A wrong try is stored too: the refusal is a value, and the transaction is committed.
  const entered = await parts.db.transaction(async (tx): Promise<Result<EnteredAgain>> => {
    const challenge = await tx.maybeOne<{ personId: string }>(sql`
      update identity.person_challenges set tries = tries + 1
       where challenge_id = ${challengeId} and used_at is null and expires_at > ${at} and tries < 5
      returning person_id as "personId"
    `);
    if (challenge === undefined) return refuseOver();
    const { personId } = challenge;
    if (!(await takeCode(tx, parts, { personId, code, at, confirmed: true }))) return refuseCode();
    await tx.run(sql`
      update identity.person_challenges set used_at = ${at} where challenge_id = ${challengeId}
    `);
    return enterKnownPerson(tx, parts, {
      personId,
      means: ['pwd', 'otp'],
      authenticator: 2,
      device,
      formerToken,
      at,
    });
  });
  if (entered.ok) {
    const { phoneIndex } = await parts.db.one<{ phoneIndex: string }>(sql`
      select phone_index as "phoneIndex" from identity.persons
       where person_id = ${entered.value.personId}
    `);
    await forgetTries(parts.db, await lockSubject(parts, { device, phoneIndex }));
  }
  return entered;
}

async function startChallenge({ db, settings }: IdentityParts, personId: string, at: Instant) {
  const challengeId = newId<ChallengeId>();
  await db.run(sql`
    insert into identity.person_challenges (challenge_id, person_id, expires_at)
    values (${challengeId}, ${personId}, ${addMs(at, settings.challengeMs)})
  `);
  return { challengeId };
}

/**
 * Five failures in a row lock. A browser in which the person has signed in before has a count of its own, so that whoever
 * tries passwords elsewhere cannot lock the person out.
 */
async function tooManyTries(
  parts: IdentityParts,
  {
    address,
    device,
    phoneIndex,
    at,
  }: Pick<PasswordSignIn, 'address' | 'device'> & {
    phoneIndex: string;
    at: Instant;
  },
): Promise<number | undefined> {
  const { db, keys, settings } = parts;
  for (const allowance of settings.passwordTriesPerAddress) {
    const wait = await takeAllowance(db, allowance, {
      subject: digestOfAddress(keys, address),
      at,
    });
    if (wait !== undefined) return wait;
  }
  const subject = await lockSubject(parts, { device, phoneIndex });
  return countTry(db, settings.personLock, { subject, at });
}

async function lockSubject(
  { db }: IdentityParts,
  { device, phoneIndex }: { device: Device; phoneIndex: string },
): Promise<string> {
  const known =
    device.token === undefined
      ? undefined
      : await db.maybeOne<{ hash: string }>(sql`
          select encode(d.device_hash, 'hex') as hash
            from identity.devices d join identity.persons p on p.person_id = d.person_id
           where p.phone_index = ${phoneIndex} and d.device_hash = ${hashOfToken(device.token)}
        `);
  return `person/${phoneIndex}/${known?.hash ?? 'elsewhere'}`;
}

function refusePassword() {
  return refuse('identity/password-not-right', {
    zh: '手机号或密码不正确。没有设置过密码的，请用短信验证码登录。',
    en: 'Phone or password is wrong. If you never set a password, sign in with a code.',
  });
}

function refuseOver() {
  return refuse('identity/challenge-over', {
    zh: '登录已超时、已完成或输错次数过多，请重新输入密码。',
    en: 'This sign-in is over or took too many wrong codes. Enter your password again.',
  });
}

function refuseTries(seconds: number) {
  return refuse(
    'identity/too-many-tries',
    {
      zh: `尝试次数过多，请在 ${seconds} 秒后再试，或用短信验证码登录。`,
      en: `Too many tries. Try again in ${seconds} seconds, or sign in with a code.`,
    },
    { retryAfterSeconds: seconds },
  );
}
