import Type from 'typebox';
import type { Server } from '../server.ts';

const CasesQuery = Type.Object({ after: Type.Optional(Type.String({ maxLength: 12 })) });
const NewCases = Type.Object({
  cases: Type.Array(Type.Record(Type.String(), Type.String({ maxLength: 300 })), {
    maxItems: 1_000,
  }),
});
const Statuses = Type.Object({
  statuses: Type.Array(
    Type.Object({
      caseNumber: Type.String({ maxLength: 60 }),
      state: Type.String({ maxLength: 20 }),
      reasons: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 50 }),
    }),
    { maxItems: 10_000 },
  ),
});

type Status = { caseNumber: string; state: string; reasons: string[] };

const pageSize = 100;
const config = { system: 'legacy-province' } as const;

/**
 * 省级旧系统: a provincial system of before. It gives out its cases as XML a page at a time, is told what became of them, and takes
 * the catalogue as CSV.
 */
export async function legacyProvinceRoutes(app: Server): Promise<void> {
  const cases: Record<string, string>[] = [];
  const statuses = new Map<string, Status>();
  let items = '';

  await app.register(async (scope: Server) => {
    scope.addContentTypeParser(
      'text/csv',
      { parseAs: 'string', bodyLimit: 1_048_576 },
      (_, body, done) => done(null, body),
    );

    scope.get(
      '/legacy-province/cases',
      { schema: { querystring: CasesQuery }, config },
      async (request, reply) => {
        const from = Number(request.query.after || 0);
        const page = cases.slice(from, from + pageSize);
        const next = page.length > 0 ? ` next="${from + page.length}"` : '';
        const lines = page.map((one) => `  <case${attributesOf(one)}/>`).join('\n');
        return reply
          .type('application/xml')
          .send(`<?xml version="1.0" encoding="UTF-8"?>\n<cases${next}>\n${lines}\n</cases>\n`);
      },
    );

    scope.post(
      '/legacy-province/statuses',
      { schema: { body: Statuses }, config, bodyLimit: 4_194_304 },
      async (request, reply) => {
        for (const status of request.body.statuses) statuses.set(status.caseNumber, status);
        return reply.code(204).send();
      },
    );

    scope.put('/legacy-province/items', { config }, async (request, reply) => {
      items = String(request.body);
      return reply.code(204).send();
    });

    // What its own clerks do and see, for tests and demonstrations.
    scope.post(
      '/legacy-province/own-cases',
      { schema: { body: NewCases } },
      async (request, reply) => {
        cases.push(...request.body.cases);
        return reply.code(204).send();
      },
    );
    scope.get('/legacy-province/own-cases', async () => ({
      statuses: [...statuses.values()],
      items: items.split('\n').length - 1,
    }));
  });
}

function attributesOf(one: Record<string, string>): string {
  return Object.entries(one)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
