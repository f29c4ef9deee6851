import {
  BilingualBody,
  clearSessionCookie,
  declareProblems,
  personOf,
  readCookie,
  readSessionToken,
  setSessionCookie,
  Type,
  type Server,
} from '@tongban/http';
import { sql } from '@tongban/database';
import type { Identity } from '../create-identity.ts';
import { refuseUnknownUpstream } from '../federation/upstream-finder.ts';
import { leaveUpstream } from '../federation/leave-upstream.ts';
import { endFromUpstream } from '../federation/upstream-logout.ts';
import { finishUpstreamSignIn, startUpstreamSignIn } from '../federation/upstream-sign-ins.ts';
import { identityProblems } from '../problems.ts';
import { deviceOfRequest } from './device-of-request.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const UpstreamParams = Type.Object({ upstreamId: Type.String({ minLength: 2, maxLength: 40 }) });
const StartQuery = Type.Object({
  returnTo: Type.String({ minLength: 1, maxLength: 500 }),
  links: Type.Optional(Type.Boolean()),
  iss: Type.Optional(Type.String({ maxLength: 200 })),
});
const ReturnQuery = Type.Object({
  state: Type.Optional(Type.String({ maxLength: 500 })),
  code: Type.Optional(Type.String({ maxLength: 2000 })),
  iss: Type.Optional(Type.String({ maxLength: 500 })),
  error: Type.Optional(Type.String({ maxLength: 200 })),
  error_description: Type.Optional(Type.String({ maxLength: 500 })),
  session_state: Type.Optional(Type.String({ maxLength: 500 })),
});
const LogoutBody = Type.Object(
  { logout_token: Type.String({ minLength: 1, maxLength: 8000 }) },
  strict,
);
const browserCookie = '__Host-upstream';
const browserSeconds = 600;

/** Arriving from another platform, signed in there. Each platform has a return address of its own (RFC 9700, 4.4). */
export async function upstreamRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  await startAndReturn(app, identity);
  await linkRoutes(app, identity);
  await leaveRoute(app, identity);
  await logoutRoute(app, identity);
}

async function startAndReturn(app: Server, identity: Identity): Promise<void> {
  app.get(
    '/api/upstreams',
    {
      schema: {
        operationId: 'listUpstreams',
        summary: 'The platforms from which people may arrive signed in',
        response: {
          200: Type.Object({
            items: Type.Array(Type.Object({ upstreamId: Type.String(), name: BilingualBody })),
          }),
        },
      },
      config: { permission: 'http.public' },
    },
    async () => ({
      items: identity.upstreams.map(({ upstreamId, name }) => ({ upstreamId, name })),
    }),
  );

  app.get(
    '/api/upstreams/:upstreamId/sign-in',
    {
      schema: {
        operationId: 'startUpstreamSignIn',
        summary: 'Go and sign in at another platform, without a prompt when that is done already',
        params: UpstreamParams,
        querystring: StartQuery,
        response: {
          303: Type.Null(),
          ...declareProblems(
            identityProblems,
            'identity/upstream-not-found',
            'identity/upstream-unavailable',
            'identity/return-address-not-allowed',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const parts = unwrapIdentity(identity.upstream(request.params.upstreamId));
      const { returnTo, links = false } = request.query;
      const started = await startUpstreamSignIn(parts, { returnTo, links, actor: request.actor });
      if (!started.ok && request.headers.accept?.includes('text/html') === true) {
        return reply.redirect(signInWith(started.refusal.code, returnTo), 303);
      }
      const { url, browserToken } = unwrapIdentity(started);
      void reply.header(
        'set-cookie',
        `${browserCookie}=${browserToken}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${browserSeconds}`,
      );
      return reply.redirect(url, 303);
    },
  );

  app.get(
    '/api/upstreams/:upstreamId/return',
    {
      schema: {
        operationId: 'finishUpstreamSignIn',
        summary: 'Where another platform sends a person back to',
        params: UpstreamParams,
        querystring: ReturnQuery,
        response: {
          303: Type.Null(),
          ...declareProblems(
            identityProblems,
            'identity/upstream-not-found',
            'identity/upstream-not-valid',
            'identity/upstream-not-you',
            'identity/upstream-phone-in-use',
            'identity/guardian-needed',
            'identity/account-disabled',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const parts = unwrapIdentity(identity.upstream(request.params.upstreamId));
      const { returnTo, result } = await finishUpstreamSignIn(parts, {
        current: new URL(request.url, parts.returnAddress),
        browserToken: readCookie(request.headers.cookie, browserCookie),
        device: deviceOfRequest(request, reply),
        language: request.language,
        formerToken: readSessionToken(request.headers.cookie),
      });
      void reply.header('referrer-policy', 'no-referrer');
      if (!result.ok && request.headers.accept?.includes('text/html') === true) {
        return reply.redirect(signInWith(result.refusal.code, returnTo), 303);
      }
      const session = unwrapIdentity(result);
      identity.inside.resolver.refresh();
      setSessionCookie(reply, session.token, session);
      return reply.redirect(returnTo ?? '/', 303);
    },
  );
}

/** The page of signing in says what went wrong and lets the person in another way. */
function signInWith(code: string, returnTo = '/'): string {
  const query = new URLSearchParams({ returnTo, upstreamProblem: code.replace('identity/', '') });
  return `/sign-in?${query}`;
}

async function linkRoutes(app: Server, identity: Identity): Promise<void> {
  app.delete(
    '/api/upstreams/:upstreamId/link',
    {
      schema: {
        operationId: 'unlinkUpstream',
        summary: 'Another platform no longer opens this account',
        params: UpstreamParams,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, 'identity/upstream-not-found'),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      const removed = await identity.inside.parts.db.run(sql`
        delete from identity.upstream_links
         where upstream_id = ${request.params.upstreamId} and person_id = ${personOf(request).personId}
      `);
      if (removed === 0) return unwrapIdentity(refuseUnknownUpstream());
      return reply.code(204).send(null);
    },
  );
}

async function leaveRoute(app: Server, identity: Identity): Promise<void> {
  const find = (upstreamId: string) => {
    const found = identity.upstream(upstreamId);
    return found.ok ? found.value : undefined;
  };
  app.post(
    '/api/sessions/current/sign-out',
    {
      schema: {
        operationId: 'leaveUpstream',
        summary: 'Sign out here, and learn where to sign out of the platform one came from',
        response: { 200: Type.Object({ continueTo: Type.Optional(Type.String()) }) },
      },
      config: { permission: 'http.public' },
    },
    async ({ actor }, reply) => {
      // Who is not signed in any more is signed out: no problem is made of it.
      const left =
        actor.kind === 'person'
          ? await leaveUpstream(identity.inside.parts, find, actor)
          : undefined;
      identity.inside.resolver.refresh();
      clearSessionCookie(reply);
      return left === undefined ? {} : { continueTo: left.href };
    },
  );
}

async function logoutRoute(app: Server, identity: Identity): Promise<void> {
  await app.register(async (forms: Server) => {
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    forms.post(
      '/api/upstreams/:upstreamId/logout',
      {
        schema: {
          operationId: 'endFromUpstream',
          summary: 'Another platform reports that a session there is over',
          params: UpstreamParams,
          body: LogoutBody,
          response: {
            204: Type.Null(),
            ...declareProblems(
              identityProblems,
              'identity/upstream-not-found',
              'identity/upstream-not-valid',
            ),
          },
        },
        config: { permission: 'http.public' },
      },
      async (request, reply) => {
        const parts = unwrapIdentity(identity.upstream(request.params.upstreamId));
        const { records } = identity.openid;
        unwrapIdentity(await endFromUpstream({ ...parts, records }, request.body.logout_token));
        identity.inside.resolver.refresh();
        return reply.code(204).send(null);
      },
    );
  });
}
