import { declareProblems, IdText, InstantText, oneOf, Type, type Server } from '@tongban/http';
import { answerQuestion, turnOf } from '../answer-question.ts';
import { agreed } from '../question-refusals.ts';
import { readStatement } from '../questions/person-question.ts';
import type { Verification } from '../create-verification.ts';
import { receiptNumberText } from '../domain/words.ts';
import { consentVersion, openChallenge } from '../face/face-challenges.ts';
import { turnNames } from '../face/words.ts';
import { verificationProblems } from '../problems.ts';
import { faceQuestion } from '../questions/face-question.ts';
import { AnswerBody, inOneLength, json, personFields, questionProblems } from './calls.ts';
import { askingFields, signedQuestion } from './asking-fields.ts';
import { problemOf } from './question-problem.ts';
import { signedBy } from './signed-requests.ts';

const largestBody = 4 * 1024 * 1024;
export const frameTexts = Type.Array(
  Type.String({ pattern: '^[A-Za-z0-9+/=]+$', minLength: 100, maxLength: 600_000 }),
  { minItems: 4, maxItems: 9 },
);

export const ChallengeBody = Type.Object({
  challengeId: IdText,
  turns: Type.Array(oneOf(turnNames)),
  expiresAt: InstantText,
});

export const faceProblems = [
  'verification/face-locked',
  'verification/face-consent-missing',
  'verification/face-challenge-unknown',
  'verification/face-retake',
  'verification/face-busy',
  'verification/face-unavailable',
] as const;

/** Name, number and a live face against the register's portrait, for business systems. */
export async function faceCallRoutes(app: Server, verification: Verification): Promise<void> {
  const { questions, face } = verification;
  const problems = declareProblems(verificationProblems, ...questionProblems, ...faceProblems);
  const config = signedQuestion;

  app.post(
    '/api/verifications/face-challenges',
    {
      schema: {
        operationId: 'openFaceChallenge',
        summary:
          'What a person who has consented is to do before the camera; good once, for two minutes',
        body: Type.Object({
          ...askingFields,
          ...personFields,
          /** The version of the words the person consented to, separately. */
          consent: Type.Literal(consentVersion),
        }),
        response: { 200: ChallengeBody, ...problems },
      },
      config,
    },
    async (request) => {
      const { purpose, legalBasis, matter, consent, ...statement } = request.body;
      const { system } = signedBy(request);
      const contract = agreed(system, 'name-number-and-face', { purpose, legalBasis, matter });
      if (!contract.ok) throw problemOf(contract.refusal);
      const read = readStatement(questions, statement, turnOf(system, contract.value));
      if (!read.ok) throw problemOf(read.refusal);
      const { subject } = read.value.digests;
      const opened = await openChallenge(face, { subject, asker: system.code, consent });
      if (!opened.ok) throw problemOf(opened.refusal);
      return { ...opened.value, turns: [...opened.value.turns] };
    },
  );

  app.post(
    '/api/verifications/name-number-and-face',
    {
      bodyLimit: largestBody,
      schema: {
        operationId: 'verifyNameNumberAndFace',
        summary:
          'Whether name and number belong together and the live face is that of the portrait on the register',
        body: Type.Object({
          ...askingFields,
          ...personFields,
          challengeId: IdText,
          /** JPEG pictures, base64, in the order they were taken. Kept until the answer and no longer. */
          frames: frameTexts,
        }),
        response: { 200: AnswerBody, ...problems },
      },
      config,
    },
    async (request, reply) => {
      const { purpose, legalBasis, matter, challengeId, frames, ...statement } = request.body;
      reply.type(json).serializer(inOneLength);
      const signed = signedBy(request);
      const answered = await answerQuestion(questions, signed, {
        call: 'name-number-and-face',
        asking: { purpose, legalBasis, matter },
        read: faceQuestion({ questions, face }, { ...statement, challengeId, frames }),
      });
      if (!answered.ok) throw problemOf(answered.refusal);
      const { result, receipt, answeredAt } = answered.value;
      return { result, receipt: receiptNumberText(receipt), answeredAt };
    },
  );
}
