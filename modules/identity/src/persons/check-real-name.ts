import { ageOn, parseCitizenId, type CitizenId } from '@tongban/citizen-ids';
import { isUniqueViolation, sql } from '@tongban/database';
import { dayOf, ok, refuse, type Instant, type Result } from '@tongban/kernel';
import type { AssuranceLevel } from '@tongban/http';
import { trustDevice } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { rotateSession } from '../sessions/rotate-session.ts';
import { reserveMismatch } from './mismatch-lock.ts';
import { parseName } from './parse-name.ts';
import { registerOf } from './register-of-number.ts';
import { recordProof } from './record-proof.ts';
import { writeRealName } from './write-real-name.ts';

export interface RealNameClaim {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly deviceToken?: string | undefined;
}

export interface RealNameProof {
  readonly assuranceLevel: AssuranceLevel;
  readonly session: OpenedSession;
}

// Minors under 14 have no account of their own (handbook 9.4; 个人信息保护法 Art 31).
export const ownAccountFromAge = 14;

/** Asks the population registry whether name and number belong together, and binds them to the account. */
export async function checkRealName(
  parts: IdentityParts,
  claim: RealNameClaim,
): Promise<Result<RealNameProof>> {
  const at = parts.clock();
  const name = parseName(claim.name);
  if (!name.ok) return name;
  const number = parseCitizenId(claim.idNumber, dayOf(at));
  if (!number.ok) return number;
  if (ageOn(number.value.birthOn, dayOf(at)) < ownAccountFromAge) return refuseMinor();
  const idNumber = number.value.id;
  const bound = await boundNumber(parts, claim.personId);
  if (bound !== undefined && bound !== parts.keys.blindIndex('citizen-id', idNumber)) {
    return refuseAnother();
  }
  const reserved = await reserveMismatch(parts, { personId: claim.personId, idNumber, at });
  if (!reserved.ok) return reserved;
  const register = registerOf(number.value.kind);
  const answer = await parts.verifyPopulation({
    personId: claim.personId,
    name: name.value,
    idNumber,
    register,
    purpose: { zh: '实名核验', en: 'Real-name check' },
  });
  const tried = { personId: claim.personId, level: 2, source: register, at } as const;
  if (!answer.ok || answer.value.outcome !== 'mismatch') await reserved.value();
  if (!answer.ok) {
    await recordProof(parts.db, parts.settings, { ...tried, outcome: 'unavailable' });
    return refuseUnavailable();
  }
  const { outcome, transactionId } = answer.value;
  if (outcome !== 'match') {
    await recordProof(parts.db, parts.settings, { ...tried, outcome, transactionId });
    return outcome === 'mismatch' ? refuseMismatch() : refuseNoJudgement();
  }
  return bind(parts, { ...claim, name: name.value, idNumber, register, transactionId, at });
}

async function boundNumber({ db }: IdentityParts, personId: string): Promise<string | undefined> {
  const row = await db.one<{ idNumberIndex: string | null }>(sql`
    select id_number_index as "idNumberIndex" from identity.persons where person_id = ${personId}
  `);
  return row.idNumberIndex ?? undefined;
}

interface Binding {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly idNumber: CitizenId;
  readonly register: 'population' | 'exit-entry';
  readonly transactionId: string;
  readonly deviceToken?: string | undefined;
  readonly at: Instant;
}

/** One account for one number. That it is bound elsewhere is told only to who has just shown to know name and number. */
async function bind(parts: IdentityParts, binding: Binding): Promise<Result<RealNameProof>> {
  const { personId, sessionId, idNumber, transactionId, at } = binding;
  try {
    return await parts.db.transaction(async (tx) => {
      await writeRealName(tx, parts.keys, { personId, name: binding.name, idNumber, at });
      await recordProof(tx, parts.settings, {
        personId,
        level: 2,
        source: binding.register,
        outcome: 'match',
        transactionId,
        at,
      });
      await trustDevice(tx, { personId, token: binding.deviceToken, at });
      const session = await rotateSession(tx, { sessionId, level: 2, at, how: 'proved' });
      if (session === undefined) return refuseEnded();
      const level = await tx.one<{ level: AssuranceLevel }>(sql`
        select level from identity.sessions where session_id = ${sessionId}
      `);
      return ok({ assuranceLevel: level.level, session });
    });
  } catch (error) {
    if (isUniqueViolation(error, 'persons_one_id_number')) return refuseInUse();
    throw error;
  }
}

function refuseMinor() {
  return refuse('identity/guardian-needed', {
    zh: '未满14周岁不能独立实名，请由监护人使用自己的账号办理。',
    en: 'Children under 14 cannot have an account of their own. A guardian acts with theirs.',
  });
}

function refuseAnother() {
  return refuse('identity/verified-as-another', {
    zh: '本账号已完成实名，不能改绑其他身份。',
    en: 'This account already has a real name and cannot be given another.',
  });
}

export function refuseUnavailable() {
  return refuse(
    'identity/population-unavailable',
    {
      zh: '人口库暂时无法连接，尚未核验，请稍后再试。',
      en: 'The population registry cannot be reached; nothing was checked. Try again later.',
    },
    { retryAfterSeconds: 30 },
  );
}

export function refuseNoJudgement() {
  return refuse('identity/cannot-judge', {
    zh: '人口库无法判断，请携带证件到户籍窗口核对登记信息。',
    en: 'The registry cannot judge. Please have your record checked at a household registration window.',
  });
}

function refuseMismatch() {
  return refuse('identity/name-does-not-match', {
    zh: '姓名与公民身份号码不一致，请核对后再试。',
    en: 'Name and citizen number do not belong together. Check both and try again.',
  });
}

function refuseInUse() {
  return refuse('identity/id-number-in-use', {
    zh: '该身份已在其他账号完成实名。请用原手机号登录；如已不再使用，请在登录页“原来的手机号不用了？”找回，或到窗口变更。',
    en: 'Another account already has this identity. Sign in with its phone. If you no longer have it, get the account back from the sign-in page, or have it changed at a window.',
  });
}

function refuseEnded() {
  return refuse('identity/session-not-found', {
    zh: '登录已结束，请重新登录。',
    en: 'The session has ended. Sign in again.',
  });
}
