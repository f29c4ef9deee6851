import { Type } from '@fastify/type-provider-typebox';
import type { Language } from '@tongban/kernel';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { html } from '../page/html.ts';
import { languageOf } from '../page/language.ts';
import type { PageContent } from '../page/layout.ts';
import { sendPage } from '../page/send-page.ts';
import type { SyntheticPerson } from '../registries/synthetic-persons.ts';
import type { Server } from '../server.ts';
import type { NationalSession } from './national-platform.ts';
import { nationalClientId, type NationalParts } from './national-parts.ts';

const cookieName = 'national-session';
const HomeQuery = Type.Object({
  continue: Type.Optional(Type.String({ maxLength: 2000, pattern: '^/national/authorize\\?' })),
  language: Type.Optional(Type.String({ maxLength: 5 })),
});
const SignInBody = Type.Object({
  person: Type.String({ maxLength: 18 }),
  level: Type.String({ pattern: '^[1-4]$' }),
  continue: Type.Optional(Type.String({ maxLength: 2000, pattern: '^/national/authorize\\?' })),
});
const LeaveQuery = Type.Object({
  id_token_hint: Type.String({ maxLength: 4000 }),
  post_logout_redirect_uri: Type.String({ maxLength: 500 }),
  client_id: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(Type.String({ maxLength: 200 })),
});
const logoutTimeoutMs = 3000;

export function tokenIn(cookies = ''): string | undefined {
  return new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies)?.[1];
}

/** What a person sees of the national platform: signing in, items that lead to the police, signing out. */
export async function nationalPageRoutes(app: Server, parts: NationalParts): Promise<void> {
  const { national, persons, clientIssuer, issuer } = parts;
  app.get('/national', { schema: { querystring: HomeQuery } }, async (request, reply) => {
    const language = languageOf(request);
    const session = national.find(tokenIn(request.headers.cookie));
    const page = { language, clientIssuer, continueTo: request.query.continue };
    return sendPage(request, reply, homePage({ ...page, session, persons: persons.list() }));
  });
  app.post('/national/sign-in', { schema: { body: SignInBody } }, async ({ body }, reply) => {
    const person = persons.find(body.person);
    if (person === undefined) return reply.redirect('/national', 303);
    const { token } = national.signIn(person, Number(body.level));
    return reply
      .header('set-cookie', `${cookieName}=${token}; Path=/national; HttpOnly; SameSite=Lax`)
      .redirect(body.continue ?? '/national', 303);
  });
  // RP-Initiated Logout 1.0: whoever shows a token of the very session in this browser ends it without a question.
  app.get('/national/sign-out', { schema: { querystring: LeaveQuery } }, async (request, reply) => {
    const { id_token_hint: hint, post_logout_redirect_uri: returnTo } = request.query;
    const token = tokenIn(request.headers.cookie) ?? '';
    const sid = await sidIn(hint, parts);
    if (sid === undefined || national.find(token)?.sid !== sid || returnTo !== `${clientIssuer}/`) {
      return reply.redirect('/national', 303);
    }
    await end(token);
    return reply.redirect(returnTo, 303);
  });
  app.post('/national/sign-out', async (request, reply) => {
    await end(tokenIn(request.headers.cookie) ?? '');
    return reply.redirect('/national', 303);
  });

  async function end(token: string): Promise<void> {
    const session = national.end(token);
    if (session !== undefined) {
      const to = { issuer: issuer(), clientId: nationalClientId };
      const body = new URLSearchParams({ logout_token: await national.logoutToken(session, to) });
      // Whoever does not hear it keeps the person signed in; that is what such a system is tested with.
      await fetch(`${clientIssuer}/api/upstreams/national/logout`, {
        method: 'POST',
        body,
        signal: AbortSignal.timeout(logoutTimeoutMs),
      }).catch(() => undefined);
    }
  }
}

/** The session a token of ours names; a token that has run out still does (section 2). */
async function sidIn(
  token: string,
  { national, issuer }: NationalParts,
): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(national.publicKeys as never), {
      issuer: issuer(),
      audience: nationalClientId,
      clockTolerance: '12 h',
    });
    return String(payload['sid']);
  } catch {
    return undefined;
  }
}

interface HomeContent {
  readonly language: Language;
  readonly clientIssuer: string;
  readonly continueTo: string | undefined;
  readonly session: NationalSession | undefined;
  readonly persons: readonly SyntheticPerson[];
}

function homePage({
  language,
  clientIssuer,
  continueTo,
  session,
  persons,
}: HomeContent): PageContent {
  const open = (to: string) =>
    `${clientIssuer}/api/upstreams/national/sign-in?returnTo=${encodeURIComponent(to)}`;
  return {
    language,
    path: '/national',
    title: { zh: '国家政务服务平台', en: 'National government-service platform' },
    body:
      session === undefined
        ? html`<form method="post" action="/national/sign-in">
            ${continueTo !== undefined && html`<input type="hidden" name="continue" value="${continueTo}" />`}
            <label for="person">${words.who[language]}</label>
            <select id="person" name="person">
              ${persons.map(({ name, idNumber }) => html`<option value="${idNumber}">${name} ${idNumber}</option>`)}
            </select>
            <label for="level">${words.level[language]}</label>
            <select id="level" name="level">
              ${['3', '2', '1', '4'].map((one) => html`<option>${one}</option>`)}
            </select>
            <button>${words.signIn[language]}</button>
          </form>`
        : html`<p role="status">${words.in[language]} ${session.person.name}</p>
            <ul>
              <li><a href="${open('/')}">${words.home[language]}</a></li>
              <li><a href="${open('/account')}">${words.account[language]}</a></li>
            </ul>
            <form method="post" action="/national/sign-out">
              <button>${words.signOut[language]}</button>
            </form>`,
  };
}

const words = {
  who: { zh: '您是', en: 'You are' },
  level: { zh: '实名等级（user_real_lvl）', en: 'Level (user_real_lvl)' },
  signIn: { zh: '登录', en: 'Sign in' },
  in: { zh: '已登录：', en: 'Signed in:' },
  home: { zh: '公安政务服务', en: 'Police services' },
  account: { zh: '公安：我的账户', en: 'Police: my account' },
  signOut: { zh: '退出', en: 'Sign out' },
} as const;
