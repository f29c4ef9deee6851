import {
  declareProblems,
  IdText,
  readSessionToken,
  setSessionCookie,
  Type,
  type Server,
  type Static,
} from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { checkSecondFactor, type OfficerSignedIn } from '../officers/check-second-factor.ts';
import { signInOfficer } from '../officers/sign-in-officer.ts';
import { identityProblems } from '../problems.ts';
import { deviceOf } from '../sessions/device.ts';
import { describeMe } from './me.ts';
import { MeBody, strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const PasswordBody = Type.Object(
  {
    officerNumber: Type.String({ minLength: 1, maxLength: 20 }),
    password: Type.String({ minLength: 1, maxLength: 256 }),
  },
  strict,
);
export const OfficerSignedInBody = Type.Object({ me: MeBody });
const ChallengeParams = Type.Object({ challengeId: IdText });
const CodeBody = Type.Object({ code: Type.String({ minLength: 1, maxLength: 12 }) }, strict);

/** Officers: password, then the code of the authenticator (等保三级: two factors). */
export async function officerSessionRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, hashing } = identity.inside;
  app.post(
    '/api/officer-sessions',
    {
      schema: {
        operationId: 'signInOfficer',
        summary: 'First factor of an officer: number and password',
        body: PasswordBody,
        response: {
          201: Type.Object({ challengeId: Type.String(), needsPasskey: Type.Boolean() }),
          ...declareProblems(
            identityProblems,
            'identity/officer-not-recognised',
            'identity/officer-locked',
            'identity/busy',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) =>
      reply.code(201).send(unwrapIdentity(await signInOfficer(parts, hashing, request.body))),
  );

  app.post(
    '/api/officer-sessions/:challengeId/second-factor',
    {
      schema: {
        operationId: 'checkSecondFactor',
        summary: 'Second factor of an officer: the code of the authenticator',
        params: ChallengeParams,
        body: CodeBody,
        response: {
          201: OfficerSignedInBody,
          ...declareProblems(
            identityProblems,
            'identity/second-factor-not-right',
            'identity/challenge-over',
            'identity/officer-locked',
            'identity/passkey-needed',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const signedIn = unwrapIdentity(
        await checkSecondFactor(parts, {
          challengeId: request.params.challengeId,
          code: request.body.code.normalize('NFKC').replace(/\s/g, ''),
          device: deviceOf(request.headers['user-agent']),
          formerToken: readSessionToken(request.headers.cookie),
        }),
      );
      return reply.code(201).send(await answerOfficer(identity, reply, signedIn));
    },
  );
}

/** The new session goes into the browser; the answer says who is signed in. */
export async function answerOfficer(
  identity: Identity,
  reply: Parameters<typeof setSessionCookie>[0],
  { officerId, session }: OfficerSignedIn,
): Promise<Static<typeof OfficerSignedInBody>> {
  const { parts, resolver } = identity.inside;
  resolver.refresh();
  setSessionCookie(reply, session.token, session);
  const { sessionId } = session;
  const authenticatedAt = parts.clock();
  const actor = { kind: 'officer', officerId, sessionId, authenticatedAt } as const;
  return { me: await describeMe(identity, actor) };
}
