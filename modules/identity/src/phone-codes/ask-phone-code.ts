import { parseMobile, type Mobile } from '@tongban/citizen-ids';
import { sql, type Queryable } from '@tongban/database';
import { addMs, newId, ok, refuse, type Branded, type Language } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { returnAllowance, takeAllowance, type Allowance } from '../store/take-allowance.ts';
import { digestOfAddress, digestOfCode, newCode } from './code-digest.ts';

type CodeId = Branded<'CodeId'>;

export interface PhoneCodeWish {
  readonly phone: string;
  /** Of the network; only a keyed digest of it is kept. */
  readonly address: string;
  readonly language: Language;
}

/**
 * Sends a code to the phone. Whether there is an account makes no difference to anything that can be seen. The code
 * opens something only after the gateway has taken the message; when it has not, everything is as before.
 */
export async function askPhoneCode(
  parts: IdentityParts,
  wish: PhoneCodeWish,
): Promise<Result<{ validMinutes: number }>> {
  const parsed = parseMobile(wish.phone);
  if (!parsed.ok) return parsed;
  const { mobile } = parsed.value;
  const taken = await takeAllowances(parts, mobile, wish.address);
  if (!taken.ok) return taken;
  const codeId = newId<CodeId>();
  const code = newCode();
  await storeUnsent(parts, { codeId, mobile, code });
  const validMinutes = Math.round(parts.settings.code.validMs / 60_000);
  const sent = await parts.sendSignInCode({
    messageId: codeId,
    phone: mobile,
    code,
    validMinutes,
    language: wish.language,
  });
  if (!sent.ok) {
    await parts.db.run(sql`delete from identity.phone_codes where code_id = ${codeId}`);
    for (const { allowance, subject } of taken.value) {
      await returnAllowance(parts.db, allowance, subject);
    }
    return refuseSms();
  }
  await markSent(parts, codeId, mobile);
  return ok({ validMinutes });
}

interface TakenAllowance {
  readonly allowance: Allowance;
  readonly subject: string;
}

async function takeAllowances(
  { db, keys, clock, settings }: IdentityParts,
  mobile: Mobile,
  address: string,
): Promise<Result<readonly TakenAllowance[]>> {
  const phone = keys.blindIndex('mobile', mobile);
  const from = digestOfAddress(keys, address);
  const wanted = [
    ...settings.code.perAddress.map((allowance) => ({ allowance, subject: from })),
    ...settings.code.perPhone.map((allowance) => ({ allowance, subject: phone })),
  ];
  const taken: TakenAllowance[] = [];
  const at = clock();
  for (const { allowance, subject } of wanted) {
    const wait = await takeAllowance(db, allowance, { subject, at });
    if (wait !== undefined) {
      await giveBack(db, taken);
      return refuseTooMany(wait);
    }
    taken.push({ allowance, subject });
  }
  return ok(taken);
}

async function giveBack(db: Queryable, taken: readonly TakenAllowance[]): Promise<void> {
  for (const { allowance, subject } of taken) await returnAllowance(db, allowance, subject);
}

async function storeUnsent(
  { db, keys, clock, settings }: IdentityParts,
  { codeId, mobile, code }: { codeId: CodeId; mobile: Mobile; code: string },
): Promise<void> {
  await db.run(sql`
    insert into identity.phone_codes (code_id, phone_index, code_hash, expires_at)
    values (${codeId}, ${keys.blindIndex('mobile', mobile)}, ${digestOfCode(keys, codeId, code)},
            ${addMs(clock(), settings.code.validMs)})
  `);
}

/** The latest code is the only one: an earlier one stops to work. */
async function markSent(
  { db, keys }: IdentityParts,
  codeId: CodeId,
  mobile: Mobile,
): Promise<void> {
  const phoneIndex = keys.blindIndex('mobile', mobile);
  await db.transaction(async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${phoneIndex}, 20261))`);
    await tx.run(
      sql`delete from identity.phone_codes where phone_index = ${phoneIndex} and is_sent`,
    );
    await tx.run(sql`update identity.phone_codes set is_sent = true where code_id = ${codeId}`);
  });
}

function refuseTooMany(seconds: number) {
  return refuse(
    'identity/too-many-codes',
    {
      zh: `验证码发送过于频繁，请在 ${seconds} 秒后再试。`,
      en: `Too many codes were asked for. Try again in ${seconds} seconds.`,
    },
    { retryAfterSeconds: seconds },
  );
}

function refuseSms() {
  return refuse(
    'identity/sms-unavailable',
    {
      zh: '短信网关暂时无法连接，验证码没有发送，请稍后再试。',
      en: 'The SMS gateway cannot be reached; no code was sent. Try again in a moment.',
    },
    { retryAfterSeconds: 10 },
  );
}
