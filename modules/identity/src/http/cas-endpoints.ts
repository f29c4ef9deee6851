import type { IncomingHttpHeaders } from 'node:http';
import { readSessionToken, type Actor, type Server, type setSessionCookie } from '@tongban/http';
import {
  answerInJson,
  answerInText,
  answerInXml,
  type CasAnswer,
} from '../cas/validation-answer.ts';
import type { Identity } from '../create-identity.ts';
import { askSignOut, signedOutPage } from '../openid/end-session.ts';
import { leavingPage } from '../cas/leaving-page.ts';
import { failurePage } from '../openid/failure-page.ts';

/**
 * The endpoints of CAS 3.0, for old systems that speak nothing newer. They have the addresses and answers of that protocol, not
 * of the API; the browser's session of the portal is the ticket-granting one, and no cookie is added to it.
 */
export async function casEndpoints(app: Server, { identity }: { identity: Identity }) {
  const { cas } = identity.openid;
  app.get('/cas/login', page('casLogin'), async (request, reply) => {
    if (isTooMuch(identity, request, reply)) return reply;
    const { service, request: requestId } = read(request);
    const actor = await actorBehind(identity, request);
    if (requestId !== undefined) return goOn(reply, await cas.resume(requestId, actor));
    if (service === undefined) return reply.redirect('/account', 303);
    const wish = { service, renew: isSet(request, 'renew'), gateway: isSet(request, 'gateway') };
    return send(reply, await cas.signOn(wish, actor));
  });

  for (const [operationId, url] of [
    ['casServiceValidate', '/cas/serviceValidate'],
    ['casServiceValidateWithAttributes', '/cas/p3/serviceValidate'],
    // No proxy tickets are given, so that these find the same to be right (section 2.6.1); many clients ask here only.
    ['casProxyValidate', '/cas/proxyValidate'],
    ['casProxyValidateWithAttributes', '/cas/p3/proxyValidate'],
  ] as const) {
    app.get(url, page(operationId), async (request, reply) => {
      if (isTooMuch(identity, request, reply)) return reply;
      const { service, ticket, format } = read(request);
      const answer: CasAnswer =
        service === undefined || ticket === undefined
          ? { failure: 'INVALID_REQUEST', description: 'service and ticket are needed, each once' }
          : await cas.validate({
              service,
              ticket,
              renew: isSet(request, 'renew'),
              withAttributes: url.startsWith('/cas/p3/'),
            });
      void reply.header('cache-control', 'no-store');
      if (format?.toUpperCase() === 'JSON') return reply.send(answerInJson(answer));
      return reply.type('application/xml; charset=utf-8').send(answerInXml(answer));
    });
  }

  app.get('/cas/validate', page('casValidate'), async (request, reply) => {
    if (isTooMuch(identity, request, reply)) return reply;
    const { service = '', ticket = '' } = read(request);
    const shown = { service, ticket, renew: isSet(request, 'renew'), withAttributes: false };
    void reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8');
    return reply.send(answerInText(await cas.validate(shown)));
  });

  app.get('/cas/logout', page('casLogout'), async (request, reply) => {
    if (isTooMuch(identity, request, reply)) return reply;
    const { service, url } = read(request);
    const back = service ?? url;
    // Only to a system that is known: anything else would let a link from here lead anywhere.
    const system = back === undefined ? undefined : await cas.systemOf(back);
    const actor = await actorBehind(identity, request);
    void reply.header('cache-control', 'no-store');
    const backTo = system === undefined ? undefined : back;
    if (actor.kind !== 'person' && actor.kind !== 'officer') {
      return reply.redirect(backTo ?? signedOutPage, 303);
    }
    const asked = { sessionId: actor.sessionId, back: backTo, system: system?.clientId };
    return reply.redirect(await askSignOut(identity.openid.records, asked), 303);
  });
}

type Reply = Parameters<typeof setSessionCookie>[0];

interface Asked {
  readonly query: unknown;
  readonly ip: string;
  readonly headers: IncomingHttpHeaders;
}

/** Not of the API: no permission, and no schema whose faults would be answered as problems. */
function page(operationId: string) {
  return { schema: { operationId, hide: true }, config: { page: true } };
}

/**
 * The browser comes from the form it signed in with, and a browser follows no redirect from a form to another site that the page
 * of the form does not name. So a page stands between that goes on by itself.
 */
function goOn(reply: Reply, to: string | undefined): Reply {
  if (to === undefined || to.startsWith('/')) return send(reply, to);
  const { headers, text } = leavingPage(reply.request.headers, to);
  return reply
    .header('cache-control', 'no-store')
    .header('refresh', `0; url=${to}`)
    .headers(headers)
    .type('text/html; charset=utf-8')
    .send(text);
}

function send(reply: Reply, to: string | undefined): Reply {
  void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  if (to !== undefined) return reply.redirect(to, 303);
  const { headers, text } = failurePage(reply.request.headers, {
    error: 'INVALID_SERVICE',
    error_description: 'the service is not registered, or the request is over',
  });
  return reply.code(400).headers(headers).type('text/html; charset=utf-8').send(text);
}

function isTooMuch(identity: Identity, request: Asked, reply: Reply): boolean {
  const seconds = identity.openid.take(request.ip);
  if (seconds === 0) return false;
  void reply.code(429).header('retry-after', String(seconds)).type('text/plain').send('');
  return true;
}

/** Each parameter once; one that comes twice is none. */
function read({ query }: Asked): Partial<Record<string, string>> {
  const all = Object.entries(query as Record<string, unknown>);
  return Object.fromEntries(
    all.filter(
      (pair): pair is [string, string] =>
        typeof pair[1] === 'string' && pair[1] !== '' && pair[1].length <= 1_000,
    ),
  );
}

/**
 * The protocol counts the presence of the parameter (CAS 3.0, sections 2.1.1 and 2.5.1), with a value or without, once or twice;
 * systems that send `false` mean that.
 */
function isSet({ query }: Asked, name: 'renew' | 'gateway'): boolean {
  const values = [(query as Record<string, unknown>)[name]].flat();
  return values.some((value) => typeof value === 'string' && value !== 'false');
}

async function actorBehind(identity: Identity, request: Asked): Promise<Actor> {
  const token = readSessionToken(request.headers.cookie);
  if (token === undefined) return { kind: 'anonymous' };
  return identity.inside.resolver.resolve(token, request.headers['user-agent']);
}
