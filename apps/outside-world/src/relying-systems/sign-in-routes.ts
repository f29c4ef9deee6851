import { Type } from '@fastify/type-provider-typebox';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import { SystemParams, type RunningOne, type RunningSystems } from './running-systems.ts';
import { systemPage, troublePage } from './system-pages.ts';

const OpenQuery = Type.Object({
  level: Type.Optional(Type.String({ maxLength: 60 })),
  prompt: Type.Optional(Type.String({ maxLength: 20 })),
});
const ReturnQuery = Type.Object({ state: Type.Optional(Type.String({ maxLength: 200 })) });

/** A system's home, the way to the platform and back, and out again. */
export async function signInRoutes(app: Server, { find, address }: RunningSystems): Promise<void> {
  const homeOf = ({ system }: RunningOne) => `${address()}/systems/${system.clientId}`;
  const cookieOf = ({ system }: RunningOne) => `session-${system.clientId}`;
  const tokenIn = (one: RunningOne, cookies = '') =>
    new RegExp(`(?:^|; )${cookieOf(one)}=([\\w-]+)`).exec(cookies)?.[1];

  app.get('/systems/:system', { schema: { params: SystemParams } }, async (request, reply) => {
    const one = find(request.params.system);
    const session = one.sessions.find(tokenIn(one, request.headers.cookie));
    return sendPage(request, reply, systemPage(one.system, session, languageOf(request)));
  });

  app.get(
    '/systems/:system/open',
    { schema: { params: SystemParams, querystring: OpenQuery } },
    async (request, reply) => {
      const one = find(request.params.system);
      const { level, prompt } = request.query;
      try {
        const { url, pending } = await one.client.begin(`${homeOf(one)}/return`, {
          ...(level !== undefined && { acr_values: level }),
          ...(prompt !== undefined && { prompt }),
        });
        one.sessions.remember(pending);
        return await reply.redirect(url.href, 303);
      } catch (error) {
        const page = troublePage(one.system, error, languageOf(request));
        return sendPage(request, reply.code(502), page);
      }
    },
  );

  app.get(
    '/systems/:system/return',
    { schema: { params: SystemParams, querystring: ReturnQuery } },
    async (request, reply) => {
      const one = find(request.params.system);
      const pending = one.sessions.take(request.query.state ?? '');
      try {
        if (pending === undefined) throw new Error('This sign-in was not begun here.');
        const current = new URL(request.url, address());
        const token = one.sessions.open(await one.client.finish(current, pending));
        const cookie = `${cookieOf(one)}=${token}; Path=/systems; HttpOnly; SameSite=Lax`;
        return await reply.header('set-cookie', cookie).redirect(homeOf(one), 303);
      } catch (error) {
        const page = troublePage(one.system, error, languageOf(request));
        return sendPage(request, reply.code(400), page);
      }
    },
  );

  app.get(
    '/systems/:system/sign-out',
    { schema: { params: SystemParams } },
    async (request, reply) => {
      const one = find(request.params.system);
      const token = tokenIn(one, request.headers.cookie);
      const session = one.sessions.find(token);
      one.sessions.end(token);
      if (session === undefined) return reply.redirect(homeOf(one), 303);
      const url = await one.client.signOutUrl(session.idToken, homeOf(one));
      return reply.redirect(url.href, 303);
    },
  );
}
