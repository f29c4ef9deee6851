import { declareProblems, IdText, readSessionToken, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { finishWithCode, signInWithPassword } from '../passwords/sign-in-with-password.ts';
import { identityProblems } from '../problems.ts';
import { answerSignedIn, SignedInBody } from './answer-signed-in.ts';
import { deviceOfRequest } from './device-of-request.ts';
import { PhoneText, strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const PasswordBody = Type.Object(
  { phone: PhoneText, password: Type.String({ minLength: 1, maxLength: 400 }) },
  strict,
);
const ChallengeParams = Type.Object({ challengeId: IdText });
const CodeBody = Type.Object({ code: Type.String({ minLength: 1, maxLength: 12 }) }, strict);

/** Citizens with a password: alone it is one factor, with the code of an authenticator two. */
export async function passwordSessionRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, hashing } = identity.inside;
  app.post(
    '/api/password-sessions',
    {
      schema: {
        operationId: 'signInWithPassword',
        summary:
          'Sign in with phone and password; an authenticator, where there is one, comes after',
        body: PasswordBody,
        response: {
          201: SignedInBody,
          202: Type.Object({ challengeId: Type.String() }),
          ...declareProblems(
            identityProblems,
            'citizen-ids/mobile',
            'identity/password-not-right',
            'identity/too-many-tries',
            'identity/busy',
            'identity/account-disabled',
            'identity/person-not-found',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const answer = unwrapIdentity(
        await signInWithPassword(parts, hashing, {
          ...request.body,
          address: request.ip,
          device: deviceOfRequest(request, reply),
          formerToken: readSessionToken(request.headers.cookie),
        }),
      );
      if ('challengeId' in answer) return reply.code(202).send(answer);
      return reply.code(201).send(await answerSignedIn(identity, reply, answer));
    },
  );

  app.post(
    '/api/password-sessions/:challengeId/code',
    {
      schema: {
        operationId: 'finishPasswordSignIn',
        summary: 'The code of the authenticator, after the password',
        params: ChallengeParams,
        body: CodeBody,
        response: {
          201: SignedInBody,
          ...declareProblems(
            identityProblems,
            'identity/second-factor-not-right',
            'identity/challenge-over',
            'identity/account-disabled',
            'identity/person-not-found',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const entered = await finishWithCode(parts, {
        challengeId: request.params.challengeId,
        code: request.body.code.normalize('NFKC').replace(/\s/g, ''),
        device: deviceOfRequest(request, reply),
        formerToken: readSessionToken(request.headers.cookie),
      });
      return reply.code(201).send(await answerSignedIn(identity, reply, unwrapIdentity(entered)));
    },
  );
}
