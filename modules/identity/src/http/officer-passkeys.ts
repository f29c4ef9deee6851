import { declareProblems, IdText, readSessionToken, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { askOfficerPasskey, checkOfficerPasskey } from '../officers/officer-passkey.ts';
import { identityProblems } from '../problems.ts';
import { deviceOf } from '../sessions/device.ts';
import { answerOfficer, OfficerSignedInBody } from './officer-sessions.ts';
import { authenticationOf, requestOptionsOf } from './passkey-answers.ts';
import { AuthenticationResponse, RequestOptions } from './passkey-schemas.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const ChallengeParams = Type.Object({ challengeId: IdText });
const ShownBody = Type.Object(
  { passkeyChallengeId: IdText, response: AuthenticationResponse },
  strict,
);

/** The second factor of officers who have a passkey. */
export async function officerPasskeyRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, relyingParty } = identity.inside;
  app.post(
    '/api/officer-sessions/:challengeId/passkey-challenge',
    {
      schema: {
        operationId: 'askOfficerPasskey',
        summary: 'Something for the passkey of this officer to sign',
        params: ChallengeParams,
        response: {
          201: Type.Object({ passkeyChallengeId: Type.String(), options: RequestOptions }),
          ...declareProblems(
            identityProblems,
            'identity/challenge-over',
            'identity/passkey-not-right',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async ({ params }, reply) => {
      const asked = unwrapIdentity(await askOfficerPasskey(parts, relyingParty, params));
      const { passkeyChallengeId, options } = asked;
      return reply.code(201).send({ passkeyChallengeId, options: requestOptionsOf(options) });
    },
  );

  app.post(
    '/api/officer-sessions/:challengeId/passkey',
    {
      schema: {
        operationId: 'checkOfficerPasskey',
        summary: 'Second factor of an officer: a passkey',
        params: ChallengeParams,
        body: ShownBody,
        response: {
          201: OfficerSignedInBody,
          ...declareProblems(
            identityProblems,
            'identity/challenge-over',
            'identity/passkey-not-right',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const signedIn = await checkOfficerPasskey(parts, relyingParty, {
        challengeId: request.params.challengeId,
        passkeyChallengeId: request.body.passkeyChallengeId,
        response: authenticationOf(request.body.response),
        device: deviceOf(request.headers['user-agent']),
        formerToken: readSessionToken(request.headers.cookie),
      });
      return reply.code(201).send(await answerOfficer(identity, reply, unwrapIdentity(signedIn)));
    },
  );
}
