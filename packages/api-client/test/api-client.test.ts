import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiProblemError, createApiClient, valueOf } from '../src/index.ts';

const problem = {
  type: '/problems/cases/not-found',
  title: '没有这个办件',
  status: 404,
  detail: '没有这个办件。',
  instance: 'urn:request:gate-00000001',
  code: 'cases/not-found',
  competentOrgan: '440305',
  errors: [{ in: 'body', pointer: '/a', detail: '必填' }, 'nonsense'],
};

function clientAnswering(status: number, body: unknown, seen: Request[] = []) {
  return createApiClient({
    baseUrl: 'http://platform.test',
    cookie: '__Host-session=wang',
    language: 'en',
    fetch: async (request) => {
      seen.push(request);
      return Response.json(body, { status });
    },
  });
}

describe('the client of the API', () => {
  it('sends the reader with every request and gives the value of the answer', async () => {
    const seen: Request[] = [];
    const client = clientAnswering(200, { status: 'ok' }, seen);
    assert.deepEqual(await valueOf(client.GET('/healthz')), { status: 'ok' });
    assert.equal(seen[0]?.url, 'http://platform.test/healthz');
    assert.equal(seen[0]?.headers.get('cookie'), '__Host-session=wang');
    assert.equal(seen[0]?.headers.get('accept-language'), 'en');
  });

  it('throws a problem with its code, its number and its own members', async () => {
    const client = clientAnswering(404, problem);
    await assert.rejects(valueOf(client.GET('/healthz')), (error) => {
      assert.ok(error instanceof ApiProblemError);
      assert.equal(error.problem.code, 'cases/not-found');
      assert.equal(error.problem.requestId, 'gate-00000001');
      assert.deepEqual(error.problem.more, { competentOrgan: '440305' });
      assert.deepEqual(error.problem.errors, [{ in: 'body', pointer: '/a', detail: '必填' }]);
      return true;
    });
  });

  it('does not trip over an answer that is none of ours', async () => {
    const client = clientAnswering(502, ['bad gateway']);
    await assert.rejects(valueOf(client.GET('/healthz')), /502 client\/not-understood/);
  });

  it('gives up after its time limit', async () => {
    const client = createApiClient({
      baseUrl: 'http://platform.test',
      timeoutMs: 20,
      fetch: (request) =>
        new Promise((_resolve, reject) =>
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
        ),
    });
    await assert.rejects(client.GET('/healthz'), { name: 'TimeoutError' });
  });
});
