import type { Transport } from '../src/api/transport.ts';
import { problem, type MockRequest } from './mock/answer.ts';
import { agentsRoute } from './mock/agents.ts';
import { mockCases } from './mock/cases.ts';
import { catalogueRoute } from './mock/catalogue.ts';
import { mockDrafts } from './mock/drafts.ts';
import { licencesRoute } from './mock/licences.ts';
import { ownDataRoute } from './mock/own-data.ts';
import { mockPeople } from './mock/people.ts';
import { queriesRoute } from './mock/queries.ts';
import { regionsRoute } from './mock/regions.ts';
import { systemsRoute } from './mock/systems.ts';
import { waysInRoute } from './mock/ways-in.ts';

const signedInOnly =
  /^\/api\/(cases|drafts|sessions$|messages|data-usage|verification-usage|real-name-checks|step-ups|known-systems|sign-outs|mandates|guardianships|ways-in|account-recoveries|account-mergers|own-post|scans|levels|data-copies|deletion-requests)/;

/** The API in memory, for looking at pages alone. What it knows is forgotten when the program ends. */
export function createMockApi(): Transport {
  const people = mockPeople();
  const cases = mockCases();
  const routes = [
    catalogueRoute,
    queriesRoute,
    licencesRoute,
    regionsRoute,
    people.route,
    systemsRoute,
    agentsRoute,
    waysInRoute,
    ownDataRoute,
    mockDrafts(cases.submit),
    cases.route,
  ];
  return async function mockApi(path, init) {
    const request = read(path, init);
    if (
      request.person === undefined &&
      signedInOnly.test(request.path) &&
      request.path !== '/api/sessions'
    ) {
      return problem(401, 'http/not-signed-in', '请先登录');
    }
    for (const route of routes) {
      const found = await route(request);
      if (found !== undefined) return found;
    }
    return problem(404, 'http/not-found', '没有这个地址');
  };
}

function read(path: string, init: RequestInit): MockRequest {
  const url = new URL(path, 'http://mock.invalid');
  const headers = new Headers(init.headers);
  const session = /__Host-session=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1];
  const body = new Request(url, {
    method: init.method ?? 'GET',
    body: init.body ?? null,
    headers: contentHeaders(init),
  });
  const version = /\d+/.exec(headers.get('if-match') ?? '')?.[0];
  return {
    method: init.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    person: session,
    version: version === undefined ? undefined : Number(version),
    key: headers.get('idempotency-key') ?? undefined,
    json: async () => (await body.json()) as Record<string, unknown>,
    form: () => body.formData(),
  };
}

function contentHeaders(init: RequestInit): Headers {
  const headers = new Headers();
  const type = new Headers(init.headers).get('content-type');
  if (type !== null && !(init.body instanceof FormData)) headers.set('content-type', type);
  return headers;
}

/** No answer at all, as when the program is down. */
export const silentApi: Transport = () => Promise.reject(new Error('connection refused'));
