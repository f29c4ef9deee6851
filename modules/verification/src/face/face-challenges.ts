import { randomInt } from 'node:crypto';
import { sql, type Database, type Queryable } from '@tongban/database';
import {
  addMs,
  epochMs,
  newId,
  ok,
  refuse,
  type Branded,
  type Clock,
  type Instant,
  type Refusal,
  type Result,
} from '@tongban/kernel';
import { turnNames, type TurnName } from './words.ts';

export type FaceChallengeId = Branded<'FaceChallengeId'>;

export interface FaceChallenge {
  readonly challengeId: FaceChallengeId;
  readonly turns: readonly TurnName[];
  readonly expiresAt: Instant;
}

/** 人脸识别技术应用安全管理办法 (Order 19): so many failures lock the face of a person for so long; every other way stays open. */
export const mostFailures = 5;
export const lockMs = 24 * 3_600_000;
const lifetimeMs = 120_000;
/** The words of consent the person has seen; a change of the words is a new version. */
export const consentVersion = '2026-11';

export type ChallengeRefusal =
  | 'verification/face-locked'
  | 'verification/face-consent-missing'
  | 'verification/face-challenge-unknown';

/** A challenge for somebody who has consented. It ends every earlier one of the same person. */
export async function openChallenge(
  { db, clock }: { db: Database; clock: Clock },
  {
    subject,
    asker,
    consent,
  }: { readonly subject: string; readonly asker: string; readonly consent: string },
): Promise<Result<FaceChallenge, Refusal<ChallengeRefusal>>> {
  if (consent !== consentVersion) return consentMissing();
  const at = clock();
  const locked = await lockOf(db, subject, at);
  if (locked !== undefined) return faceLocked(locked, at);
  const challenge = {
    challengeId: newId<FaceChallengeId>(),
    turns: randomTurns(),
    expiresAt: addMs(at, lifetimeMs),
  };
  await db.transaction(async (tx) => {
    await tx.run(sql`
      update verification.face_challenges set used_at = ${at}
       where subject = ${subject} and used_at is null
    `);
    await tx.run(sql`
      insert into verification.face_challenges (challenge_id, subject, asker, turns, consent_version, consented_at, expires_at)
      values (${challenge.challengeId}, ${subject}, ${asker}, ${challenge.turns}, ${consent}, ${at},
              ${challenge.expiresAt})
    `);
  });
  return ok(challenge);
}

/** Two turns, in an order nobody knows before. */
function randomTurns(): TurnName[] {
  const first = turnNames[randomInt(turnNames.length)]!;
  const second = turnNames[randomInt(turnNames.length)]!;
  return [first, second];
}

/** Takes the challenge: of many that come with it the first does, and nobody after the person's face was locked. */
export async function takeChallenge(
  { db, clock }: { db: Database; clock: Clock },
  {
    challengeId,
    subject,
    asker,
  }: { readonly challengeId: string; readonly subject: string; readonly asker: string },
): Promise<Result<readonly TurnName[], Refusal<ChallengeRefusal>>> {
  const at = clock();
  const locked = await lockOf(db, subject, at);
  if (locked !== undefined) return faceLocked(locked, at);
  const row = await db.maybeOne<{ turns: TurnName[] }>(sql`
    update verification.face_challenges set used_at = ${at}
     where challenge_id = ${challengeId} and subject = ${subject} and asker = ${asker}
       and used_at is null and expires_at > ${at}
    returning turns
  `);
  return row === undefined ? challengeUnknown() : ok(row.turns);
}

/** Until when the face of the person is locked; undefined when it is not. */
export async function lockOf(
  db: Queryable,
  subject: string,
  at: Instant,
): Promise<Instant | undefined> {
  const rows = await db.many<{ at: Instant }>(sql`
    select at from verification.face_attempts
     where subject = ${subject} and at > ${addMs(at, -lockMs)}
       and outcome in ('different', 'unsure', 'not-live')
     order by at desc limit ${mostFailures}
  `);
  // From the last failure on; a success in between takes none of them back within the day.
  return rows.length < mostFailures ? undefined : addMs(rows[0]!.at, lockMs);
}

function faceLocked(until: Instant, at: Instant) {
  const retryAfterSeconds = Math.ceil((epochMs(until) - epochMs(at)) / 1_000);
  return refuse(
    'verification/face-locked',
    {
      zh: '刷脸认证已连续失败5次，锁定24小时。您仍可使用短信加证件或到窗口办理。',
      en: 'Five attempts by face have failed, so it is locked for 24 hours. SMS with a document, or a window, remain open to you.',
    },
    { retryAfterSeconds },
  );
}

function consentMissing() {
  return refuse('verification/face-consent-missing', {
    zh: '请先阅读并单独同意人脸信息处理说明；不同意也可使用其他方式。',
    en: 'Read the notice on facial information and consent to it first; there are other ways for those who do not.',
  });
}

function challengeUnknown() {
  return refuse('verification/face-challenge-unknown', {
    zh: '本次刷脸已使用或已超时，请重新开始。',
    en: 'This attempt was used or has expired. Start again.',
  });
}
