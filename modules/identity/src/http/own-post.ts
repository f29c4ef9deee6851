import {
  DayText,
  declareProblems,
  InstantText,
  officerOf,
  personOf,
  readSessionToken,
  Type,
  type Server,
} from '@tongban/http';
import type { Day } from '@tongban/kernel';
import type { Identity } from '../create-identity.ts';
import { linkPerson, offerPerson, ownPost } from '../officers/person-of-officer.ts';
import { switchToPerson, switchToPost } from '../officers/switch-role.ts';
import { identityProblems } from '../problems.ts';
import { answerSignedIn, SignedInBody } from './answer-signed-in.ts';
import { deviceOfRequest } from './device-of-request.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const PostBody = Type.Object({
  officerNumber: Type.Optional(Type.String()),
  appointments: Type.Array(
    Type.Object({ organName: Type.String(), role: Type.String(), from: DayText }),
  ),
});

/** One person as a citizen and in a post: the link between both accounts, shown from both sides, and the switch between them. */
export async function ownPostRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, resolver } = identity.inside;
  app.get(
    '/api/own-post',
    {
      schema: {
        operationId: 'readOwnPost',
        summary: 'The post I hold as an officer, when it is linked with this account',
        response: { 200: PostBody },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request) => {
      const post = await ownPost(parts, personOf(request).personId);
      const appointments = (post?.appointments ?? []).map(({ organName, role, from }) => ({
        organName,
        role,
        from: from as Day,
      }));
      return { ...(post && { officerNumber: post.officerNumber }), appointments };
    },
  );
  app.post(
    '/api/own-post/codes',
    {
      schema: {
        operationId: 'offerPerson',
        summary: 'Get a code by which my account as an officer is linked with this one',
        response: {
          201: Type.Object({ code: Type.String(), expiresAt: InstantText }),
          ...declareProblems(identityProblems, 'identity/not-fresh', 'identity/link-exists'),
        },
      },
      config: { permission: 'identity.keep-account' },
    },
    async (request, reply) =>
      reply.code(201).send(unwrapIdentity(await offerPerson(parts, personOf(request)))),
  );
  app.post(
    '/api/officer/own-person',
    {
      schema: {
        operationId: 'linkPerson',
        summary: 'Say by the code which person I am; from then on I keep out of my own affairs',
        body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }, strict),
        response: {
          204: Type.Null(),
          ...declareProblems(
            identityProblems,
            'identity/sign-in-again',
            'identity/too-many-tries',
            'identity/link-code-wrong',
            'identity/link-name-differs',
            'identity/link-exists',
          ),
        },
      },
      config: { permission: 'identity.be-officer' },
    },
    async (request, reply) => {
      const officer = officerOf(request);
      unwrapIdentity(await linkPerson(parts, { officer, code: request.body.code }));
      resolver.refresh();
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/own-post/switches',
    {
      schema: {
        operationId: 'switchToPost',
        summary: 'Switch to the post I hold: what remains is the passkey of the officer',
        response: {
          201: Type.Object({ challengeId: Type.String() }),
          ...declareProblems(
            identityProblems,
            'identity/not-fresh',
            'identity/no-own-post',
            'identity/passkey-needed',
            'identity/officer-locked',
          ),
        },
      },
      config: { permission: 'identity.keep-account' },
    },
    async (request, reply) => {
      const token = readSessionToken(request.headers.cookie) ?? '';
      const begun = await switchToPost(parts, { person: personOf(request), token });
      return reply.code(201).send(unwrapIdentity(begun));
    },
  );
  app.post(
    '/api/officer/own-person/sessions',
    {
      schema: {
        operationId: 'switchToPerson',
        summary:
          'Switch to my own account as a citizen; the officer’s session in this browser ends',
        response: {
          201: SignedInBody,
          ...declareProblems(
            identityProblems,
            'identity/no-own-post',
            'identity/sign-in-again',
            'identity/passkey-needed',
            'identity/person-not-found',
            'identity/account-disabled',
          ),
        },
      },
      config: { permission: 'identity.be-officer' },
    },
    async (request, reply) => {
      const entered = await switchToPerson(parts, {
        officer: officerOf(request),
        device: deviceOfRequest(request, reply),
        formerToken: readSessionToken(request.headers.cookie),
      });
      return reply.code(201).send(await answerSignedIn(identity, reply, unwrapIdentity(entered)));
    },
  );
}
