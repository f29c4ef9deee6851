import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer, Type, type Server } from '@tongban/http';
import { systemClock } from '@tongban/kernel';
import { findRouteDefects, type ApiDocument } from './find-route-defects.ts';
import { stubServer } from './stub-server.ts';

describe('every route of the API', () => {
  let app: Server;
  // All schemas at once: in service each is compiled when its route is first asked.
  before(async () => (app = await stubServer({ compiled: 'at start' })));
  after(() => app.close());

  it('has a name, a summary, a tag, an answer, its problems and a permission, and takes nothing without end', () => {
    assert.deepEqual(findRouteDefects(app.swagger() as unknown as ApiDocument), []);
  });

  it('leads from each problem to a page', async () => {
    const { paths } = app.swagger() as unknown as ApiDocument;
    const codes = Object.values(paths ?? {})
      .flatMap((methods) => Object.values(methods))
      .flatMap((operation) => (operation['x-problems'] ?? []).map(({ code }) => code));
    for (const code of new Set(codes)) {
      assert.equal((await app.inject(`/problems/${code}`)).statusCode, 200, code);
    }
  });
});

describe('a route that owes something', () => {
  it('is reported, with all of it', async () => {
    const app = await createServer({
      permissions: { 'tea.brew': { who: 'anyone' } },
      resolveActor: async () => ({ kind: 'anonymous' }),
      clock: systemClock,
    });
    app.patch(
      '/api/teas',
      {
        schema: { body: Type.Object({ leaf: Type.String() }) },
        config: { permission: 'tea.brew' },
      },
      async () => ({}),
    );
    await app.ready();
    const defects = findRouteDefects(app.swagger() as unknown as ApiDocument);
    await app.close();
    assert.deepEqual(defects, [
      'PATCH /api/teas has no operationId',
      'PATCH /api/teas has no summary',
      'PATCH /api/teas has not one tag',
      'PATCH /api/teas does not describe its answer',
      'PATCH /api/teas takes a text or list without end at /leaf',
      'PATCH /api/teas is a PATCH; an act creates the noun it produces',
    ]);
  });
});
