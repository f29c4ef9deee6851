import { sql, type Database } from '@tongban/database';
import { ok, refuse, type Clock, type Refusal, type Result } from '@tongban/kernel';
import { takeChallenge, type ChallengeRefusal } from './face-challenges.ts';
import {
  FaceEngineBusy,
  FaceEngineFailed,
  type FaceEngine,
  type FaceOutcome,
} from './face-engine.ts';
import type { Portraits } from './portraits.ts';
import { qualityHints } from './words.ts';

export interface FaceParts {
  readonly db: Database;
  readonly clock: Clock;
  /** Absent where no engine is installed: everybody is then shown another way. */
  readonly engine: FaceEngine | undefined;
  readonly portraits: Portraits;
}

export type FaceRefusal =
  | ChallengeRefusal
  | 'verification/face-retake'
  | 'verification/face-busy'
  | 'verification/face-unavailable';

/** What a face says: the same person, not, or nobody can say. */
export type FaceVerdict = 'same' | 'different' | 'unsure' | 'not-live' | 'no-portrait';

/**
 * One live face against the one portrait of the number. The pictures are in memory until the answer and nowhere after it; what is kept
 * is one word. A capture that cannot be judged costs the challenge and counts as no failure.
 */
export async function checkFace(
  { db, clock, engine, portraits }: FaceParts,
  given: {
    readonly challengeId: string;
    readonly number: string;
    readonly subject: string;
    readonly asker: string;
    readonly frames: readonly Uint8Array[];
  },
): Promise<Result<FaceVerdict, Refusal<FaceRefusal>>> {
  if (engine === undefined) return unavailable();
  const taken = await takeChallenge({ db, clock }, given);
  if (!taken.ok) return taken;
  const record = (outcome: AttemptOutcome) => recordAttempt({ db, clock }, { ...given, outcome });
  const portrait = await portraits.portraitOf(given.number);
  if (portrait === undefined) {
    await record('no-portrait');
    return ok('no-portrait');
  }
  let outcome: FaceOutcome;
  try {
    outcome = await engine.compare({ portrait, frames: given.frames, turns: taken.value });
  } catch (error) {
    await record('failed');
    if (error instanceof FaceEngineBusy) return busy();
    if (error instanceof FaceEngineFailed) return unavailable();
    throw error;
  }
  const verdict = outcome.kind === 'compared' ? outcome.decision : outcome.kind;
  await record(verdict);
  return verdict === 'retake' ? retake(outcome) : ok(verdict);
}

type AttemptOutcome = FaceVerdict | 'retake' | 'failed';

async function recordAttempt(
  { db, clock }: Pick<FaceParts, 'db' | 'clock'>,
  attempt: {
    readonly challengeId: string;
    readonly subject: string;
    readonly outcome: AttemptOutcome;
  },
): Promise<void> {
  await db.run(sql`
    insert into verification.face_attempts (challenge_id, subject, outcome, at)
    values (${attempt.challengeId}, ${attempt.subject}, ${attempt.outcome}, ${clock()})
  `);
}

function retake(outcome: FaceOutcome) {
  const hint = 'hint' in outcome ? outcome.hint : 'no-picture';
  return refuse('verification/face-retake', qualityHints[hint], { hint });
}

function busy() {
  return refuse(
    'verification/face-busy',
    {
      zh: '刷脸认证人数较多，请稍后重试，或改用其他方式。',
      en: 'Many people are being verified by face. Try again shortly, or choose another way.',
    },
    { retryAfterSeconds: 5 },
  );
}

function unavailable() {
  return refuse('verification/face-unavailable', {
    zh: '刷脸认证暂不可用，请使用短信加证件或到窗口办理。',
    en: 'Verification by face is not available at present. Use SMS with a document, or a window.',
  });
}
