import { Type } from '@fastify/type-provider-typebox';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import { createCasClient } from './cas-client.ts';
import { createOwnSessions } from './own-sessions.ts';
import { systemPage, troublePage } from './system-pages.ts';

/** An old provincial system: it speaks CAS 3.0 and will not be rewritten. */
export const casSystem = {
  clientId: 'guizhou-residence',
  name: { zh: '贵州流动人口居住登记系统', en: 'Guizhou residence registration' },
} as const;

const home = `/systems/${casSystem.clientId}`;
const cookieName = `session-${casSystem.clientId}`;
const ReturnQuery = Type.Object({ ticket: Type.Optional(Type.String({ maxLength: 256 })) });
const OpenQuery = Type.Object({
  renew: Type.Optional(Type.String({ maxLength: 10 })),
  gateway: Type.Optional(Type.String({ maxLength: 10 })),
});

export async function casSystemRoutes(
  app: Server,
  { issuer, address }: { readonly issuer: string; address(): string },
): Promise<void> {
  const client = createCasClient(issuer);
  const sessions = createOwnSessions();
  const service = () => `${address()}${home}/return`;
  const tokenIn = (cookies = '') =>
    new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies)?.[1];

  app.get(home, async (request, reply) => {
    const session = sessions.find(tokenIn(request.headers.cookie));
    return sendPage(request, reply, systemPage(casSystem, session, languageOf(request)));
  });

  app.get(`${home}/open`, { schema: { querystring: OpenQuery } }, async (request, reply) =>
    reply.redirect(client.loginUrl(service(), request.query), 303),
  );

  app.get(`${home}/return`, { schema: { querystring: ReturnQuery } }, async (request, reply) => {
    const { ticket } = request.query;
    // By the gateway nobody was asked: the system goes on without knowing who it is.
    if (ticket === undefined) return reply.redirect(home, 303);
    try {
      const token = sessions.open(await client.validate(service(), ticket));
      const cookie = `${cookieName}=${token}; Path=/systems; HttpOnly; SameSite=Lax`;
      return await reply.header('set-cookie', cookie).redirect(home, 303);
    } catch (error) {
      const page = troublePage(casSystem, error, languageOf(request));
      return sendPage(request, reply.code(400), page);
    }
  });

  app.post(
    `${home}/logout`,
    { schema: { body: Type.Object({ logoutRequest: Type.String({ maxLength: 4_000 }) }) } },
    async (request, reply) => {
      const ticket = client.readLogout(new URLSearchParams(request.body).toString());
      if (ticket === undefined) return reply.code(400).send({ error: 'invalid_request' });
      sessions.endAtPlatform({ sid: ticket, subject: undefined });
      return reply.code(200).send();
    },
  );

  app.get(`${home}/sign-out`, async (request, reply) => {
    sessions.end(tokenIn(request.headers.cookie));
    return reply.redirect(client.logoutUrl(service()), 303);
  });
}
