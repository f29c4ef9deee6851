import {
  clearSessionCookie,
  declareProblems,
  IdText,
  InstantText,
  readSessionToken,
  setSessionCookie,
  Type,
  type Actor,
  type Server,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Identity } from '../create-identity.ts';
import { signInWithCode } from '../phone-codes/sign-in-with-code.ts';
import { identityProblems } from '../problems.ts';
import { listSessions } from '../queries/list-sessions.ts';
import { deviceOfRequest } from './device-of-request.ts';
import { endSessions, type EndReason, type SessionOwner } from '../sessions/end-sessions.ts';
import { describeMe } from './me.ts';
import { MeBody, PhoneText, strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const SignInBody = Type.Object(
  { phone: PhoneText, code: Type.String({ minLength: 1, maxLength: 12 }) },
  strict,
);
const SessionParams = Type.Object({ sessionId: IdText });
const SessionBody = Type.Object({
  sessionId: Type.String(),
  current: Type.Boolean(),
  createdAt: InstantText,
  lastSeenAt: InstantText,
  device: Type.String(),
});

export async function sessionRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, resolver } = identity.inside;

  async function end(actor: Actor, sessionId: string | undefined, reason: EndReason) {
    const ended = await parts.db.transaction((tx) =>
      endSessions(tx, {
        owner: ownerOf(actor),
        ...(sessionId !== undefined && { sessionId }),
        reason,
        at: parts.clock(),
      }),
    );
    resolver.refresh();
    return ended;
  }

  app.post(
    '/api/sessions',
    {
      schema: {
        operationId: 'signIn',
        summary: 'Sign in with a phone code; the first time an account is made',
        body: SignInBody,
        response: {
          201: Type.Object({ me: MeBody, isNew: Type.Boolean() }),
          ...declareProblems(
            identityProblems,
            'citizen-ids/mobile',
            'identity/code-not-right',
            'identity/too-many-tries',
            'identity/account-disabled',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const signedIn = unwrapIdentity(
        await signInWithCode(parts, {
          phone: request.body.phone,
          code: request.body.code.normalize('NFKC').replace(/\s/g, ''),
          address: request.ip,
          device: deviceOfRequest(request, reply),
          language: request.language,
          formerToken: readSessionToken(request.headers.cookie),
        }),
      );
      const { session, personId, level, isNew } = signedIn;
      resolver.refresh();
      setSessionCookie(reply, session.token, session);
      const me = await describeMe(identity, {
        kind: 'person',
        personId,
        assuranceLevel: level,
        authenticatedAt: parts.clock(),
        sessionId: session.sessionId,
      });
      return reply.code(201).send({ me, isNew });
    },
  );

  app.get(
    '/api/sessions',
    {
      schema: {
        operationId: 'listSessions',
        summary: 'Where the account is signed in',
        response: { 200: Type.Object({ items: Type.Array(SessionBody) }) },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ actor }) => {
      const { personSession, officerSession } = parts.settings;
      const { idleMs } = actor.kind === 'officer' ? officerSession : personSession;
      const rows = await listSessions(parts.db, {
        owner: ownerOf(actor),
        idleMs,
        at: parts.clock(),
      });
      const currentId = sessionIdOf(actor);
      return {
        items: rows.map((row) => ({ ...row, current: row.sessionId === currentId })),
      };
    },
  );

  app.delete(
    '/api/sessions/current',
    {
      schema: {
        operationId: 'signOut',
        summary: 'Sign out here',
        response: { 204: Type.Null() },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      // Who is not signed in any more is signed out: no problem is made of it.
      const sessionId = sessionIdOf(request.actor);
      if (sessionId !== undefined) await end(request.actor, sessionId, 'signed-out');
      clearSessionCookie(reply);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/sessions/:sessionId',
    {
      schema: {
        operationId: 'endSession',
        summary: 'End one of one’s own sessions',
        params: SessionParams,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, 'identity/session-not-found'),
        },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async (request, reply) => {
      const { sessionId } = request.params;
      const ended = await end(request.actor, sessionId, 'ended-by-owner');
      if (ended === 0) return unwrapIdentity(refuseUnknown());
      if (sessionId === sessionIdOf(request.actor)) clearSessionCookie(reply);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/sessions',
    {
      schema: {
        operationId: 'endAllSessions',
        summary: 'Sign out everywhere, here too',
        response: { 204: Type.Null() },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async (request, reply) => {
      await end(request.actor, undefined, 'signed-out');
      clearSessionCookie(reply);
      return reply.code(204).send(null);
    },
  );
}

function ownerOf(actor: Actor): SessionOwner {
  if (actor.kind === 'person') return { personId: actor.personId };
  if (actor.kind === 'officer') return { officerId: actor.officerId };
  throw new Error('The permission of this route lets only persons and officers in.');
}

function sessionIdOf(actor: Actor): string | undefined {
  return actor.kind === 'person' || actor.kind === 'officer' ? actor.sessionId : undefined;
}

/** Somebody else's session and one that is over look the same. */
function refuseUnknown() {
  return refuse('identity/session-not-found', {
    zh: '没有这个登录会话，或者已经结束。',
    en: 'There is no such session, or it is over.',
  });
}
