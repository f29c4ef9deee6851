import {
  declareProblems,
  IdText,
  oneOf,
  personOf,
  setSessionCookie,
  Type,
  unwrap,
  type PersonActor,
  type Server,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { checkFace } from '../face/check-face.ts';
import { consentVersion, openChallenge } from '../face/face-challenges.ts';
import { verificationProblems } from '../problems.ts';
import { ChallengeBody, faceProblems, frameTexts } from './face-calls.ts';
import { problemOf } from './question-problem.ts';

export interface OwnFaceParts {
  readonly verification: Verification;
  /** The verified citizen number of a person; from identity. */
  numberOf(personId: string): Promise<string | undefined>;
  /** The person has been seen to be the holder of the number: the session rises. Undefined when it has ended. From identity. */
  onFaceMatch(
    person: PersonActor,
  ): Promise<{ readonly token: string; readonly maxAgeSeconds: number } | undefined>;
}

const largestBody = 4 * 1024 * 1024;
const portal = 'portal';

/** A person proves by a live face to be who the verified name and number say. One way among others, never the only one. */
export async function ownFaceRoutes(app: Server, parts: OwnFaceParts): Promise<void> {
  const { face, digestPerson } = parts.verification;
  const config = { permission: 'verification.own-face' } as const;

  app.post(
    '/api/face-checks',
    {
      schema: {
        operationId: 'startFaceCheck',
        summary: 'Begins a check by face, after separate consent; tells which way to turn the head',
        body: Type.Object({ consent: Type.Literal(consentVersion) }),
        response: {
          200: ChallengeBody,
          ...declareProblems(verificationProblems, ...faceProblems),
        },
      },
      config,
    },
    async (request) => {
      if (face.engine === undefined) unwrap(unavailable(), verificationProblems);
      const { subject } = digestPerson(await ownNumber(personOf(request)));
      const { consent } = request.body;
      const opened = await openChallenge(face, { subject, asker: portal, consent });
      if (!opened.ok) throw problemOf(opened.refusal);
      return { ...opened.value, turns: [...opened.value.turns] };
    },
  );

  app.post(
    '/api/face-checks/:challengeId/capture',
    {
      bodyLimit: largestBody,
      schema: {
        operationId: 'showFace',
        summary: 'Compares the frames with the one portrait on the register; none of them is kept',
        params: Type.Object({ challengeId: IdText }),
        body: Type.Object({ frames: frameTexts }),
        response: {
          200: Type.Object({ result: oneOf(['match', 'no_match', 'unable']) }),
          ...declareProblems(verificationProblems, ...faceProblems),
        },
      },
      config,
    },
    async (request, reply) => {
      const person = personOf(request);
      const number = await ownNumber(person);
      const checked = await checkFace(face, {
        challengeId: request.params.challengeId,
        number,
        subject: digestPerson(number).subject,
        asker: portal,
        frames: request.body.frames.map((frame) => Buffer.from(frame, 'base64')),
      });
      if (!checked.ok) throw problemOf(checked.refusal);
      if (checked.value === 'no-portrait' || checked.value === 'unsure') return unable;
      if (checked.value !== 'same') return noMatch;
      const session = await parts.onFaceMatch(person);
      if (session !== undefined) setSessionCookie(reply, session.token, session);
      return match;
    },
  );

  async function ownNumber({ personId }: PersonActor): Promise<string> {
    const number = await parts.numberOf(personId);
    // Level two, which the door asks for, is a verified number.
    if (number === undefined) throw new Error('A person of level two has no number.');
    return number;
  }
}

const match = { result: 'match' } as const;
const noMatch = { result: 'no_match' } as const;
const unable = { result: 'unable' } as const;

function unavailable() {
  return refuse('verification/face-unavailable', {
    zh: '刷脸认证暂不可用，请使用短信加证件或到窗口办理。',
    en: 'Verification by face is not available at present. Use SMS with a document, or a window.',
  });
}
