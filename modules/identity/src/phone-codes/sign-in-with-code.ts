import { parseMobile, type Mobile } from '@tongban/citizen-ids';
import { equalInConstantTime } from '@tongban/crypto';
import { sql, type Transaction } from '@tongban/database';
import { ok, refuse, type Instant, type Language, type Result } from '@tongban/kernel';
import type { AssuranceLevel } from '@tongban/http';
import { meetDevice } from '../devices/meet-device.ts';
import type { PersonId } from '../ids.ts';
import type { IdentityParts } from '../parts.ts';
import { enterPerson } from '../persons/enter-person.ts';
import type { Device } from '../sessions/device.ts';
import { enterSession } from '../sessions/enter-session.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { takeAllowance } from '../store/take-allowance.ts';
import { digestOfAddress, digestOfCode } from './code-digest.ts';

export interface SignIn {
  readonly phone: string;
  readonly code: string;
  readonly address: string;
  readonly device: Device;
  readonly language: Language;
  /** Of a session the browser still had; it ends. */
  readonly formerToken?: string | undefined;
}

export interface SignedIn {
  readonly personId: PersonId;
  readonly level: AssuranceLevel;
  readonly isNew: boolean;
  readonly session: OpenedSession;
}

/** Opens a session for whoever holds the phone, and an account when there is none yet. */
export async function signInWithCode(
  parts: IdentityParts,
  signIn: SignIn,
): Promise<Result<SignedIn>> {
  const parsed = parseMobile(signIn.phone);
  if (!parsed.ok) return parsed;
  const { mobile } = parsed.value;
  const at = parts.clock();
  const tooMany = await tooManyTries(parts, signIn.address, at);
  if (tooMany !== undefined) return refuseTries(tooMany);
  // A wrong try is stored too: the refusal is a value, and the transaction is committed.
  return parts.db.transaction(async (tx) => {
    const used = await useCode(tx, parts, { mobile, code: signIn.code, at });
    if (!used) return refuseCode();
    const { device, language } = signIn;
    const person = await enterPerson(tx, parts, { mobile, language, at, device });
    if (!person.ok) return person;
    const session = await enterSession(tx, {
      owner: { personId: person.value.personId },
      level: person.value.level,
      means: ['sms'],
      authenticator: 1,
      device,
      at,
      limits: parts.settings.personSession,
      formerToken: signIn.formerToken,
    });
    const { personId, level } = person.value;
    await meetDevice(tx, parts, { personId, device, at, level, told: 'new-device-by-code' });
    return ok({ ...person.value, session });
  });
}

/** The row lock makes many users of one code take turns; the first one takes it away. */
async function useCode(
  tx: Transaction,
  { keys, settings }: IdentityParts,
  { mobile, code, at }: { mobile: Mobile; code: string; at: Instant },
): Promise<boolean> {
  const known = await tx.maybeOne<{ codeId: string; codeHash: Buffer }>(sql`
    update identity.phone_codes
       set tries = tries + 1
     where phone_index = ${keys.blindIndex('mobile', mobile)}
       and is_sent and tries < ${settings.code.tries} and expires_at > ${at}
    returning code_id as "codeId", code_hash as "codeHash"
  `);
  // The digest is worked out in any case, so that a phone without a code takes as long.
  const given = digestOfCode(keys, known?.codeId ?? 'none', code);
  if (known === undefined || !equalInConstantTime(given, known.codeHash)) return false;
  await tx.run(sql`delete from identity.phone_codes where code_id = ${known.codeId}`);
  return true;
}

async function tooManyTries(
  { db, keys, settings }: IdentityParts,
  address: string,
  at: Instant,
): Promise<number | undefined> {
  const subject = digestOfAddress(keys, address);
  for (const allowance of settings.code.triesPerAddress) {
    const wait = await takeAllowance(db, allowance, { subject, at });
    if (wait !== undefined) return wait;
  }
  return undefined;
}

function refuseCode() {
  return refuse('identity/code-not-right', {
    zh: '验证码不正确、已过期或已使用。连续输错 5 次后须重新获取。',
    en: 'The code is wrong, too old or used. After five wrong tries ask for a new one.',
  });
}

function refuseTries(seconds: number) {
  return refuse(
    'identity/too-many-tries',
    {
      zh: `尝试次数过多，请在 ${seconds} 秒后再试。`,
      en: `Too many tries. Try again in ${seconds} seconds.`,
    },
    { retryAfterSeconds: seconds },
  );
}
