import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Actor, Server } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import { officerRoles } from '@tongban/vocabulary';
import { stubServer } from './stub-server.ts';

const authenticatedAt = '2026-03-02T01:00:00.000Z' as Instant;
const session = { authenticatedAt, sessionId: 's' } as const;
const person: Actor = { kind: 'person', personId: 'p', assuranceLevel: 3, ...session };
const officer: Actor = { kind: 'officer', officerId: 'o', ...session };

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { in: string; name: string; schema?: { pattern?: string } }[];
  readonly requestBody?: { content: Record<string, { schema: { type?: string } }> };
  readonly 'x-permission': { name?: string; who: string };
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** One mistake of a client: where it applies, how the request is spoilt, and the one answer to it. */
interface Mistake {
  readonly name: string;
  applies(route: Route): boolean;
  spoil(request: Request): void;
  readonly code: string;
}

interface Request {
  url: string;
  payload: string;
  readonly headers: Record<string, string>;
}

const takesJson = ({ operation }: Route) =>
  operation.requestBody?.content['application/json'] !== undefined;
const asksFor = (header: string) => (route: Route) =>
  route.operation.parameters?.some((one) => one.in === 'header' && one.name === header) === true;
// Reports of the courier and questions of systems are read by nobody before their signature was checked.
const isSigned = ({ operation }: Route) =>
  ['reportParcelEvent', 'endFromUpstream'].includes(operation.operationId) ||
  operation['x-permission'].name === 'verification.ask';

const mistakes: readonly Mistake[] = [
  {
    name: 'a change that does not state the version it saw',
    applies: asksFor('if-match'),
    spoil: ({ headers }) => void delete headers['if-match'],
    code: 'http/version-missing',
  },
  {
    name: 'an act without a name of its own',
    applies: asksFor('idempotency-key'),
    spoil: ({ headers }) => void delete headers['idempotency-key'],
    code: 'http/idempotency-key-missing',
  },
  {
    name: 'a field that does not exist',
    applies: (route) => takesJson(route) && !isSigned(route),
    spoil: (request) => void (request.payload = '{"noSuchField":1}'),
    code: 'http/invalid-input',
  },
  {
    name: 'half a body',
    applies: (route) => takesJson(route) && !isSigned(route),
    spoil: (request) => void (request.payload = '{"a":'),
    code: 'http/bad-json',
  },
  {
    name: 'another content type',
    applies: (route) => takesJson(route) && !isSigned(route),
    spoil: (request) => {
      request.headers['content-type'] = 'application/xml';
      request.payload = '<a/>';
    },
    code: 'http/media-type-not-supported',
  },
  {
    name: 'a form where JSON is asked for',
    applies: (route) => takesJson(route) && !isSigned(route),
    spoil: (request) => {
      request.headers['content-type'] = 'multipart/form-data; boundary=x';
      request.payload = '--x--';
    },
    code: 'http/media-type-not-supported',
  },
  {
    name: 'a question nobody asked',
    applies: ({ method, operation }) =>
      method === 'GET' && operation.parameters?.some((one) => one.in === 'query') === true,
    spoil: (request) => void (request.url += '?noSuchQuestion=1'),
    code: 'http/invalid-input',
  },
  {
    name: 'an id that is none',
    applies: ({ operation }) =>
      operation.parameters?.some((one) => one.in === 'path' && one.schema?.pattern) === true,
    spoil: (request) => {
      request.url = request.url.replaceAll(/019e0000-0000-7000-8000-000000000001/g, '0e0');
    },
    code: 'http/invalid-input',
  },
  {
    name: 'another site behind the session',
    applies: ({ method }) => method !== 'GET',
    spoil: ({ headers }) => void (headers['sec-fetch-site'] = 'cross-site'),
    code: 'http/cross-site',
  },
];

describe('every route has the same answer to', () => {
  let app: Server;
  let routes: Route[] = [];
  before(async () => {
    app = await stubServer({
      resolveActor: async (token) => (token === 'officer' ? officer : person),
      officerRoles: () => officerRoles,
      limits: { anonymousRate: undefined, signedInRate: undefined },
    });
    const document = app.swagger() as unknown as {
      paths: Record<string, Record<string, Operation>>;
    };
    routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
    );
  });
  after(() => app.close());

  for (const mistake of mistakes) {
    it(mistake.name, async () => {
      const concerned = routes.filter((route) => mistake.applies(route));
      assert.ok(concerned.length >= 5, `only ${concerned.length} routes`);
      const wrong: string[] = [];
      for (const route of concerned) {
        const request = requestOf(route);
        mistake.spoil(request);
        const answer = await app.inject({ method: route.method as 'GET', ...request });
        const code = answer.json<{ code?: string }>().code;
        if (code !== mistake.code) wrong.push(`${route.method} ${route.path}: ${code}`);
      }
      assert.deepEqual(wrong, []);
    });
  }
});

/** A request that the guards would let pass. */
function requestOf({ path, operation }: Route): Request {
  const isOfficers = operation['x-permission'].who === 'officer';
  return {
    url: path.replaceAll(/\{\w+\}/g, '019e0000-0000-7000-8000-000000000001'),
    payload: '',
    headers: {
      cookie: `__Host-session=${isOfficers ? 'officer' : 'person'}`,
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': '019e0000-0000-7000-8000-000000000002',
    },
  };
}
