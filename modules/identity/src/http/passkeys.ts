import {
  declareProblems,
  IdText,
  readSessionToken,
  Type,
  type Actor,
  type Server,
} from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import type { Owner } from '../passkeys/challenges.ts';
import { finishPasskey, removePasskey, startPasskey } from '../passkeys/register-passkey.ts';
import { askPasskey, signInWithPasskey } from '../passkeys/sign-in-with-passkey.ts';
import { identityProblems } from '../problems.ts';
import { deviceOf } from '../sessions/device.ts';
import { answerSignedIn, SignedInBody } from './answer-signed-in.ts';
import { deviceOfRequest } from './device-of-request.ts';
import { mustBeRecent } from './must-be-recent.ts';
import {
  authenticationOf,
  creationOptionsOf,
  registrationOf,
  requestOptionsOf,
} from './passkey-answers.ts';
import {
  AuthenticationResponse,
  CreationOptions,
  RegistrationResponse,
  RequestOptions,
} from './passkey-schemas.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const RegistrationParams = Type.Object({ registrationId: IdText });
const ChallengeParams = Type.Object({ challengeId: IdText });
const PasskeyParams = Type.Object({ passkeyId: IdText });
const NewPasskeyBody = Type.Object(
  { name: Type.String({ maxLength: 60 }), response: RegistrationResponse },
  strict,
);

/** Passkeys of citizens and officers: made, used to sign in, removed. */
export async function passkeyRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, relyingParty } = identity.inside;
  app.post(
    '/api/passkey-registrations',
    {
      schema: {
        operationId: 'startPasskey',
        summary: 'Begin to make a passkey for the own account',
        response: {
          201: Type.Object({ registrationId: Type.String(), options: CreationOptions }),
          ...declareProblems(
            identityProblems,
            'identity/sign-in-again',
            'identity/too-many-passkeys',
          ),
        },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ actor }, reply) => {
      mustBeRecent(parts, actor);
      const label = await labelOf(identity, actor);
      const started = unwrapIdentity(
        await startPasskey(parts, relyingParty, { owner: ownerOf(actor), label }),
      );
      const { registrationId, options } = started;
      return reply.code(201).send({ registrationId, options: creationOptionsOf(options) });
    },
  );

  app.post(
    '/api/passkey-registrations/:registrationId/passkey',
    {
      schema: {
        operationId: 'finishPasskey',
        summary: 'Keep the passkey that the browser has made',
        params: RegistrationParams,
        body: NewPasskeyBody,
        response: {
          201: Type.Object({ passkeyId: Type.String() }),
          ...declareProblems(identityProblems, 'identity/passkey-not-right'),
        },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ actor, params, body, headers }, reply) => {
      const made = await finishPasskey(parts, relyingParty, {
        registrationId: params.registrationId,
        owner: ownerOf(actor),
        response: registrationOf(body.response),
        name: body.name,
        device: deviceOf(headers['user-agent']).label,
      });
      return reply.code(201).send(unwrapIdentity(made));
    },
  );

  app.delete(
    '/api/passkeys/:passkeyId',
    {
      schema: {
        operationId: 'removePasskey',
        summary: 'A passkey of one’s own opens nothing any more',
        params: PasskeyParams,
        response: {
          204: Type.Null(),
          ...declareProblems(
            identityProblems,
            'identity/sign-in-again',
            'identity/way-in-not-found',
          ),
        },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ actor, params, headers }, reply) => {
      mustBeRecent(parts, actor);
      const device = deviceOf(headers['user-agent']).label;
      const owner = ownerOf(actor);
      unwrapIdentity(await removePasskey(parts, { owner, passkeyId: params.passkeyId, device }));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/passkey-challenges',
    {
      schema: {
        operationId: 'askPasskey',
        summary: 'Something for a passkey to sign, to sign in with it',
        response: { 201: Type.Object({ challengeId: Type.String(), options: RequestOptions }) },
      },
      config: { permission: 'http.public' },
    },
    async (_request, reply) => {
      const { challengeId, options } = await askPasskey(parts, relyingParty);
      return reply.code(201).send({ challengeId, options: requestOptionsOf(options) });
    },
  );

  app.post(
    '/api/passkey-challenges/:challengeId/session',
    {
      schema: {
        operationId: 'signInWithPasskey',
        summary: 'Sign in with a passkey',
        params: ChallengeParams,
        body: AuthenticationResponse,
        response: {
          201: SignedInBody,
          ...declareProblems(
            identityProblems,
            'identity/passkey-not-right',
            'identity/account-disabled',
            'identity/person-not-found',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const entered = await signInWithPasskey(parts, relyingParty, {
        challengeId: request.params.challengeId,
        response: authenticationOf(request.body),
        device: deviceOfRequest(request, reply),
        formerToken: readSessionToken(request.headers.cookie),
      });
      const answer = await answerSignedIn(identity, reply, unwrapIdentity(entered));
      return reply.code(201).send(answer);
    },
  );
}

function ownerOf(actor: Actor): Owner {
  if (actor.kind === 'person') return { personId: actor.personId };
  if (actor.kind === 'officer') return { officerId: actor.officerId };
  throw new Error('The permission of this route lets only persons and officers in.');
}

/** Beside the key on the owner's own device: the masked phone, or the number of the officer. */
async function labelOf(identity: Identity, actor: Actor): Promise<string> {
  if (actor.kind === 'person') {
    return (await identity.readMasked(actor.personId))?.phoneMasked ?? '通办';
  }
  if (actor.kind !== 'officer') return '通办';
  const officer = await identity.inside.parts.officers.find(actor.officerId);
  return officer === undefined ? '通办' : `${officer.name} ${officer.officerNumber}`;
}
