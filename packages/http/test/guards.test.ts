import assert from 'node:assert/strict';
import { describe, it, before, after } from 'node:test';
import {
  createServer,
  declareProblems,
  officerOf,
  personOf,
  Type,
  unwrap,
  type Actor,
  type Server,
} from '../src/index.ts';
import { refuse, systemClock, type Instant, type ProblemTable } from '@tongban/kernel';

const at = '2026-03-02T01:00:00.000Z' as Instant;
const actors: Record<string, Actor> = {
  wang: {
    kind: 'person',
    personId: 'p-wang',
    assuranceLevel: 2,
    authenticatedAt: at,
    sessionId: 's1',
  },
  newcomer: {
    kind: 'person',
    personId: 'p-new',
    assuranceLevel: 1,
    authenticatedAt: at,
    sessionId: 's2',
  },
  li: { kind: 'officer', officerId: 'o-li', sessionId: 's3', authenticatedAt: at },
  chen: { kind: 'officer', officerId: 'o-chen', sessionId: 's4', authenticatedAt: at },
};

const teaProblems: ProblemTable<'tea/cold'> = {
  'tea/cold': { status: 409, title: { zh: '茶凉了', en: 'The tea is cold' } },
};

async function teaRoutes(app: Server): Promise<void> {
  app.post(
    '/api/teas',
    {
      schema: {
        operationId: 'brewTea',
        summary: 'Brews a tea',
        body: Type.Object({
          leaf: Type.String({ maxLength: 5 }),
          cups: Type.Integer({ maximum: 3 }),
        }),
        response: {
          201: Type.Object({ by: Type.String() }),
          ...declareProblems(teaProblems, 'tea/cold'),
        },
      },
      config: { permission: 'tea.brew', idempotency: 'by-command', ifMatch: true },
    },
    async (request, reply) => {
      if (request.body.leaf === 'cold') {
        unwrap(refuse('tea/cold', { zh: '请重新泡。', en: 'Brew again.' }), teaProblems);
      }
      if (request.body.leaf === 'bug') throw new Error('440305199001019918 is not a leaf');
      return reply.code(201).send({ by: personOf(request).personId });
    },
  );
  app.get(
    '/api/teas',
    {
      schema: {
        operationId: 'listTeas',
        summary: 'Lists teas',
        querystring: Type.Object({
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
        }),
        response: { 200: Type.Object({ limit: Type.Integer(), officer: Type.String() }) },
      },
      config: { permission: 'tea.judge' },
    },
    async (request) => ({ limit: request.query.limit, officer: officerOf(request).officerId }),
  );
}

describe('asking the server', () => {
  let app: Server;
  before(async () => {
    app = await createServer({
      permissions: {
        'tea.brew': { who: 'person', minimumAssurance: 2 },
        'tea.judge': { who: 'officer', roles: ['approver'] },
      },
      resolveActor: async (token) => actors[token] ?? { kind: 'anonymous' },
      officerRoles: ({ officerId }) => (officerId === 'o-li' ? ['approver'] : ['acceptor']),
      clock: systemClock,
    });
    await app.register(teaRoutes);
    await app.ready();
  });
  after(() => app.close());

  it('works', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/teas',
      headers: {
        cookie: '__Host-session=wang',
        'if-match': '"3"',
        'idempotency-key': '019e0000-0000-7000-8000-000000000000',
      },
      payload: { leaf: 'green', cups: 2 },
    });
    for (const payload of [
      '{"leaf":"cold","cups":1}',
      '{"leaf":"bug","cups":1}',
      '{"leaf":"toolong","cups":"1","x":1}',
      '{',
      '{"leaf":"a","leaf":"b","cups":1}',
      '{"__proto__":{"a":1}}',
    ]) {
      const one = await app.inject({
        method: 'POST',
        url: '/api/teas',
        headers: {
          'content-type': 'application/json',
          cookie: '__Host-session=wang',
          'if-match': '"3"',
          'idempotency-key': '019e0000-0000-7000-8000-000000000000',
        },
        payload,
      });
    }
    for (const token of ['wang', 'li', 'chen', 'nobody']) {
      const one = await app.inject({
        url: '/api/teas?limit=7',
        headers: { cookie: `__Host-session=${token}` },
      });
    }
    assert.ok(true);
  });
});
