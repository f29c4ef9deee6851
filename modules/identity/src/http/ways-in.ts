import {
  declareProblems,
  InstantText,
  personOf,
  Type,
  type Actor,
  type Server,
} from '@tongban/http';
import {
  confirmAuthenticator,
  hasAuthenticator,
  removeAuthenticator,
  startAuthenticator,
} from '../authenticators/own-authenticator.ts';
import type { Identity } from '../create-identity.ts';
import { listPasskeys } from '../passkeys/list-passkeys.ts';
import { hasPassword, removePassword, setPassword } from '../passwords/own-password.ts';
import { identityProblems } from '../problems.ts';
import { deviceOf } from '../sessions/device.ts';
import { requireRecent } from '../sessions/require-recent.ts';
import { mustBeRecent } from './must-be-recent.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const PasskeyBody = Type.Object({
  passkeyId: Type.String(),
  name: Type.String(),
  isSynced: Type.Boolean(),
  createdAt: InstantText,
  lastUsedAt: Type.Optional(InstantText),
});
const WaysInBody = Type.Object({
  passkeys: Type.Array(PasskeyBody),
  hasPassword: Type.Boolean(),
  hasAuthenticator: Type.Boolean(),
  /** False: the sign-in was too long ago to change anything. */
  mayChange: Type.Boolean(),
});
const PasswordBody = Type.Object(
  { password: Type.String({ minLength: 1, maxLength: 400 }) },
  strict,
);
const CodeBody = Type.Object({ code: Type.String({ minLength: 1, maxLength: 12 }) }, strict);
const again = ['identity/sign-in-again'] as const;

/** By what means the own account can be opened, and the changing of them. */
export async function wayInRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, hashing } = identity.inside;
  app.get(
    '/api/ways-in',
    {
      schema: {
        operationId: 'listWaysIn',
        summary: 'By what means the own account can be opened',
        response: { 200: WaysInBody },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ actor }) => describeWaysIn(identity, actor),
  );

  app.put(
    '/api/password',
    {
      schema: {
        operationId: 'setPassword',
        summary: 'Set the password of the own account',
        body: PasswordBody,
        response: {
          204: Type.Null(),
          ...declareProblems(
            identityProblems,
            ...again,
            'identity/password-not-allowed',
            'identity/way-in-not-found',
          ),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      mustBeRecent(parts, request.actor);
      const { personId } = personOf(request);
      const device = deviceOf(request.headers['user-agent']).label;
      const { password } = request.body;
      unwrapIdentity(await setPassword(parts, hashing, { personId, password, device }));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/authenticator',
    {
      schema: {
        operationId: 'startAuthenticator',
        summary: 'A secret for an authenticator, which a first code puts in force',
        response: {
          201: Type.Object({ secret: Type.String(), address: Type.String() }),
          ...declareProblems(identityProblems, ...again, 'identity/way-in-standing'),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      mustBeRecent(parts, request.actor);
      const { personId } = personOf(request);
      const label = (await identity.readMasked(personId))?.phoneMasked ?? '通办';
      return reply
        .code(201)
        .send(unwrapIdentity(await startAuthenticator(parts, { personId, label })));
    },
  );

  app.post(
    '/api/authenticator/confirmation',
    {
      schema: {
        operationId: 'confirmAuthenticator',
        summary: 'The first code of the authenticator puts it in force',
        body: CodeBody,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, ...again, 'identity/second-factor-not-right'),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      mustBeRecent(parts, request.actor);
      const { personId } = personOf(request);
      const device = deviceOf(request.headers['user-agent']).label;
      const code = request.body.code.normalize('NFKC').replace(/\s/g, '');
      unwrapIdentity(await confirmAuthenticator(parts, { personId, code, device }));
      return reply.code(204).send(null);
    },
  );

  for (const { url, operationId, summary, remove } of removals) {
    app.delete(
      url,
      {
        schema: {
          operationId,
          summary,
          response: {
            204: Type.Null(),
            ...declareProblems(identityProblems, ...again, 'identity/way-in-not-found'),
          },
        },
        config: { permission: 'identity.prove-oneself' },
      },
      async (request, reply) => {
        mustBeRecent(parts, request.actor);
        const device = deviceOf(request.headers['user-agent']).label;
        unwrapIdentity(await remove(parts, { personId: personOf(request).personId, device }));
        return reply.code(204).send(null);
      },
    );
  }
}

const removals = [
  {
    url: '/api/password',
    operationId: 'removePassword',
    summary: 'The own account has no password any more',
    remove: removePassword,
  },
  {
    url: '/api/authenticator',
    operationId: 'removeAuthenticator',
    summary: 'The own account has no authenticator any more',
    remove: removeAuthenticator,
  },
] as const;

async function describeWaysIn({ inside }: Identity, actor: Actor) {
  const { db, clock, settings } = inside.parts;
  if (actor.kind !== 'person' && actor.kind !== 'officer') throw new Error('Nobody is signed in.');
  const owner =
    actor.kind === 'person' ? { personId: actor.personId } : { officerId: actor.officerId };
  const passkeys = await listPasskeys(db, owner);
  const recent = requireRecent(actor, { at: clock(), recentMs: settings.recentMs });
  return {
    passkeys: passkeys.map(({ passkeyId, name, isSynced, createdAt, lastUsedAt }) => ({
      passkeyId,
      name,
      isSynced,
      createdAt,
      ...(lastUsedAt !== null && { lastUsedAt }),
    })),
    hasPassword: actor.kind === 'person' ? await hasPassword(db, actor.personId) : true,
    hasAuthenticator: actor.kind === 'person' ? await hasAuthenticator(db, actor.personId) : true,
    mayChange: recent.ok,
  };
}
