import { ok } from '@tongban/kernel';
import { type QuestionParts } from '../answer-question.ts';
import { readStatement, type Statement } from './person-question.ts';
import type { VerificationResult } from '../domain/words.ts';
import { checkFace, type FaceParts } from '../face/check-face.ts';
import { FaceNotJudged } from './face-not-judged.ts';
import type { ReadQuestion } from './asked-question.ts';

/** Whether name and number belong together, and then whether the face is that of the one portrait of that number. */
export function faceQuestion(
  { questions, face }: { readonly questions: QuestionParts; readonly face: FaceParts },
  given: Statement & { readonly challengeId: string; readonly frames: readonly string[] },
): ReadQuestion {
  const { challengeId, frames, ...statement } = given;
  return function read({ system, turn }) {
    const question = readStatement(questions, statement, turn);
    if (!question.ok) return question;
    const person = question.value;
    const { number, name, digests } = person;
    async function ask(): Promise<VerificationResult> {
      const named = await questions.sourceFor(system).ask(person);
      if (named !== 'match') return named;
      const checked = await checkFace(face, {
        challengeId,
        number,
        subject: digests.subject,
        asker: system.code,
        frames: frames.map((frame) => Buffer.from(frame, 'base64')),
      });
      if (!checked.ok) throw new FaceNotJudged(checked.refusal);
      return faceResults[checked.value];
    }
    return ok({ number, name, digests, ask });
  };
}

/** Who does not show to be alive is not shown to be the person. */
const faceResults = {
  same: 'match',
  different: 'no_match',
  'not-live': 'no_match',
  unsure: 'unable',
  'no-portrait': 'unable',
} as const satisfies Record<string, VerificationResult>;
