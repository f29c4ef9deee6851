import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { systemClock } from '@tongban/kernel';
import { createServer, Type } from './index.ts';
import type { WhenCompiled } from './when-compiled.ts';

const misspelt = Type.Object({ leaf: Type.String({ maxLenght: 20 }) });

async function serverWithMisspeltRoute(compiled?: WhenCompiled) {
  const app = await createServer({
    permissions: { 'tea.brew': { who: 'anyone' } },
    resolveActor: async () => ({ kind: 'anonymous' }),
    clock: systemClock,
    ...(compiled === undefined ? {} : { compiled }),
  });
  after(() => app.close());
  const config = { permission: 'tea.brew' };
  app.post('/api/teas', { schema: { body: misspelt }, config }, async () => ({}));
  app.get('/api/teas', { schema: { response: { 200: Type.Object({}) } }, config }, async () => ({
    leaf: 'not told of in the schema',
  }));
  return app;
}

describe('the schemas of the routes', () => {
  it('are all compiled at the start when wanted: one that does not compile stops it', async () => {
    const app = await serverWithMisspeltRoute('at start');
    await assert.rejects(async () => app.ready(), /maxLenght/);
  });

  it('are compiled when their route is first asked: the others serve', async () => {
    const app = await serverWithMisspeltRoute();
    await app.ready();
    for (const _turn of ['first', 'again']) {
      const answer = await app.inject('/api/teas');
      assert.equal(answer.body, '{}', 'what no schema tells of is not sent');
    }
    const broken = await app.inject({ method: 'POST', url: '/api/teas', payload: { leaf: 'x' } });
    assert.equal(broken.statusCode, 500);
  });
});
