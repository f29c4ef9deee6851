import { refuse, systemClock, type Instant, type ProblemTable } from '@tongban/kernel';
import {
  createServer,
  declareProblems,
  oneOf,
  officerOf,
  personOf,
  Type,
  unwrap,
  type Actor,
  type Server,
  type ServerParts,
} from '../src/index.ts';

export const teaKey = '019e0000-0000-7000-8000-000000000001';

const authenticatedAt = '2026-03-02T01:00:00.000Z' as Instant;

/** Wang applies with a checked name, the newcomer only with a phone; Li decides, Chen accepts. */
const actors: Record<string, Actor> = {
  wang: { kind: 'person', personId: 'p-wang', assuranceLevel: 2, authenticatedAt, sessionId: 's1' },
  newcomer: {
    kind: 'person',
    personId: 'p-new',
    assuranceLevel: 1,
    authenticatedAt,
    sessionId: 's2',
  },
  li: { kind: 'officer', officerId: 'o-li', authenticatedAt, sessionId: 's3' },
  chen: { kind: 'officer', officerId: 'o-chen', authenticatedAt, sessionId: 's4' },
  /** Li again, signed in by less than the house demands. */
  keyless: {
    kind: 'officer',
    officerId: 'o-li',
    authenticatedAt,
    sessionId: 's5',
    mustAddPasskey: true,
  },
};

export const teaProblems: ProblemTable<'tea/cold'> = {
  'tea/cold': { status: 409, title: { zh: '茶凉了', en: 'The tea is cold' } },
};

export const teaParts: ServerParts = {
  permissions: {
    'tea.brew': { who: 'person', minimumAssurance: 2 },
    'tea.judge': { who: 'officer', roles: ['approver'] },
    'tea.smell': { who: 'anyone' },
    'tea.taste': { who: 'signed-in', beforePasskey: true },
  },
  resolveActor: async (token) => actors[token] ?? { kind: 'anonymous' },
  officerRoles: ({ officerId }) => (officerId === 'o-li' ? ['approver'] : ['acceptor']),
  clock: systemClock,
};

/** A house of four routes, one for each kind of guard. */
export async function teaServer(
  parts: Partial<ServerParts> = {},
  brewed: () => void | Promise<void> = () => {},
): Promise<Server> {
  const app = await createServer({ ...teaParts, ...parts });
  await app.register(async (server: Server) => teaRoutes(server, brewed));
  await app.ready();
  return app;
}

async function teaRoutes(app: Server, brewed: () => void | Promise<void>): Promise<void> {
  app.post(
    '/api/teas',
    {
      schema: {
        operationId: 'brewTea',
        summary: 'Brews a tea',
        tags: ['teas'],
        body: Type.Object({
          leaf: Type.String({ maxLength: 5 }),
          cups: Type.Integer({ maximum: 3 }),
          on: Type.Optional(Type.String({ format: 'date', maxLength: 10 })),
          water: Type.Optional(Type.Object({ warm: Type.Boolean() })),
        }),
        response: {
          201: Type.Object({ by: Type.String(), cups: Type.Integer() }),
          ...declareProblems(teaProblems, 'tea/cold'),
        },
      },
      config: { permission: 'tea.brew' },
    },
    async (request, reply) => {
      const { leaf, cups } = request.body;
      if (leaf === 'cold')
        unwrap(refuse('tea/cold', { zh: '请重新泡。', en: 'Brew again.' }), teaProblems);
      if (leaf === 'bug') throw new Error('Wang, "13800138000", 44030519900101991X is not a leaf');
      // The response schema must drop what it does not name.
      return reply
        .code(201)
        .send({ by: personOf(request).personId, cups, secret: 'recipe' } as never);
    },
  );

  app.put(
    '/api/teas/:kind',
    {
      schema: {
        operationId: 'replaceTea',
        summary: 'Replaces a tea',
        tags: ['teas'],
        params: Type.Object({ kind: oneOf(['green', 'black']) }),
        body: Type.Object({ cups: Type.Integer() }),
        response: {
          200: Type.Object({ version: Type.Integer(), key: Type.String(), cups: Type.Integer() }),
        },
      },
      config: { permission: 'tea.brew', ifMatch: true, idempotency: 'stored' },
    },
    async (request) => {
      await brewed();
      if (request.body.cups === 13) throw new Error('Thirteen cups');
      await new Promise((resolve) => setTimeout(resolve, request.body.cups === 99 ? 300 : 0));
      return {
        version: request.expectedVersion,
        key: request.idempotencyKey,
        cups: request.body.cups,
      };
    },
  );

  app.get(
    '/api/teas',
    {
      schema: {
        operationId: 'listTeas',
        summary: 'Lists teas',
        tags: ['teas'],
        querystring: Type.Object({
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
        }),
        response: { 200: Type.Object({ limit: Type.Integer(), by: Type.String() }) },
      },
      config: { permission: 'tea.judge' },
    },
    async (request) => ({ limit: request.query.limit, by: officerOf(request).officerId }),
  );

  app.get(
    '/api/smell',
    {
      schema: {
        operationId: 'smellTea',
        summary: 'Smells the tea',
        tags: ['teas'],
        response: { 200: Type.Object({ kind: Type.String() }) },
      },
      config: { permission: 'tea.smell' },
    },
    async (request) => ({ kind: request.actor.kind }),
  );
}

export function as(name: string): Record<string, string> {
  return { cookie: `theme=dark; __Host-session=${name}`, 'content-type': 'application/json' };
}
