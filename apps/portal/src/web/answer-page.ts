import type { APIContext, MiddlewareNext } from 'astro';
import { createApi } from '../api/call-api.ts';
import { PageProblem, type Problem } from '../api/problem.ts';
import { loopback } from '../api/transport.ts';
import { ownBranding } from '../branding.ts';
import { chooseLanguage } from '../messages/language.ts';
import { paths } from '../paths.ts';
import { hasSituation } from '../finding/situation-answers.ts';
import { tasteCookies } from './cookies.ts';
import { findReader } from './find-reader.ts';
import { keepForm } from './kept-form.ts';
import { isSameOrigin } from './same-origin.ts';
import { headersFor } from './security-headers.ts';

/** Everything that is the same for every page: who reads, what the API sets, what goes wrong, which headers. */
export async function answerPage(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { request, url } = context;
  if (request.method !== 'GET' && !isSameOrigin(request, request.headers.get('host'))) {
    return finish(new Response('Forbidden', { status: 403 }), {
      setCookies: [],
      url,
      forEveryone: false,
    });
  }
  const setCookies: string[] = [];
  await prepareReader(context, setCookies);
  const response = await renderOrExplain(context, next);
  const { me, apiAnswers } = context.locals.reader;
  const forEveryone = me.kind === 'anonymous' && apiAnswers && !hasSituation(context.cookies);
  return finish(response, { setCookies, url, forEveryone });
}

async function prepareReader(context: APIContext, setCookies: string[]): Promise<void> {
  const { request, cookies, locals } = context;
  const language = chooseLanguage(
    cookies.get(tasteCookies.language)?.value,
    request.headers.get('accept-language'),
  );
  locals.api = createApi({
    transport: locals.portal?.transport ?? loopback,
    cookie: request.headers.get('cookie') ?? '',
    language,
    requestId: request.headers.get('x-request-id') ?? crypto.randomUUID(),
    userAgent: request.headers.get('user-agent') ?? '',
    onSetCookie: (lines) => setCookies.push(...lines),
  });
  locals.reader = await findReader(locals.api, {
    language,
    elder: cookies.get(tasteCookies.elder)?.value === '1',
    region: cookies.get(tasteCookies.region)?.value,
    // The page for times without a network is stored on the device: it knows nobody.
    signedIn: cookies.has('__Host-session') && context.url.pathname !== paths.offline(),
    branding: locals.portal?.branding ?? ownBranding,
  });
}

async function renderOrExplain(context: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    const kept = await keepForm(context);
    if (kept !== undefined) {
      context.locals.kept = kept;
      return await explain(context, paths.signedOut());
    }
    return await next();
  } catch (error) {
    if (!(error instanceof PageProblem)) {
      // The text of an unexpected error may hold personal data: it goes to the program's log by its stack only.
      console.error(error instanceof Error ? error.stack : 'unknown error');
      return explain(context, paths.problem(500));
    }
    return answerProblem(context, error.problem);
  }
}

function answerProblem(context: APIContext, problem: Problem): Promise<Response> | Response {
  const here = context.request.method === 'GET' ? context.url.pathname + context.url.search : '/';
  if (problem.status === 401) return context.redirect(paths.signIn({ returnTo: here }), 303);
  if (problem.status === 403 && /assurance|level|step-up/.test(problem.code)) {
    return context.redirect(paths.identity({ returnTo: here }), 303);
  }
  const known = [403, 404, 410, 429, 503].includes(problem.status) ? problem.status : 500;
  return explain(context, paths.problem(known));
}

/** A fresh request, because the body of the first may have been read. */
function explain(context: APIContext, path: string): Promise<Response> {
  const headers = new Headers(context.request.headers);
  headers.delete('content-length');
  headers.delete('content-type');
  return context.rewrite(new Request(new URL(path, context.url), { headers }));
}

interface Finish {
  readonly setCookies: readonly string[];
  readonly url: URL;
  readonly forEveryone: boolean;
}

function finish(response: Response, { setCookies, url, forEveryone }: Finish): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(headersFor(url.pathname))) headers.set(name, value);
  for (const line of setCookies) headers.append('set-cookie', line);
  if (!headers.has('cache-control')) {
    headers.set('cache-control', isPersonal(url.pathname) ? 'no-store' : 'private, no-cache');
  }
  // The service worker may keep a page that shows nobody's name.
  if (forEveryone && !isPersonal(url.pathname)) headers.set('x-page-for', 'everyone');
  if (headers.get('content-type') === 'text/html')
    headers.set('content-type', 'text/html; charset=utf-8');
  headers.append('vary', 'cookie, accept-language');
  return new Response(response.body, { status: response.status, headers });
}

const personalPages =
  /^\/(account|cases|drafts|identity|messages|queries|recovery|scan|sign-in|sign-on)(\/|$)/;

export function isPersonal(pathname: string): boolean {
  return personalPages.test(pathname);
}
