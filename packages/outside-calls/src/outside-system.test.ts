import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { createOutsideSystem, type CallLimits } from './outside-system.ts';

const question = { method: 'POST', path: '/questions', body: { name: '王小明' } } as const;

describe('asking a system we do not own', () => {
  it('hands on what it answers, refusals included', async (t) => {
    const system = await systemThat(t, (_request, response) => {
      response.writeHead(409, { 'content-type': 'application/json' }).end('{"error":"taken"}');
    });
    const answer = await system.call(question);
    assert.deepEqual(answer, { ok: true, value: { status: 409, body: { error: 'taken' } } });
  });

  it('asks once more after a failure', async (t) => {
    let asked = 0;
    const system = await systemThat(t, (_request, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 500 : 200).end('{}');
    });
    assert.ok((await system.call(question)).ok);
    assert.equal(asked, 2);
  });

  it('gives up in bounded time on a system that is silent', async (t) => {
    const system = await systemThat(t, () => undefined, { timeoutMs: 60 });
    const started = performance.now();
    const answer = await system.call(question);
    assert.ok(!answer.ok);
    assert.equal(answer.refusal.code, 'outside-calls/unavailable');
    assert.ok(performance.now() - started < 1000);
  });

  it('gives up on a connection that is cut, and repeats nothing of what was asked', async (t) => {
    const system = await systemThat(t, (request) => void request.socket.destroy());
    const answer = await system.call(question);
    assert.ok(!answer.ok);
    assert.doesNotMatch(JSON.stringify(answer), /王小明/);
  });

  it('does not take an answer without end, nor one that is no JSON', async (t) => {
    const endless = await systemThat(t, (_request, response) => {
      response.end(`"${'x'.repeat(70_000)}"`);
    });
    assert.equal((await endless.call(question)).ok, false);
    const page = await systemThat(t, (_request, response) => void response.end('<html>'));
    assert.equal((await page.call(question)).ok, false);
  });

  it('stops asking a system that keeps failing', async (t) => {
    let asked = 0;
    const system = await systemThat(t, (_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    for (let count = 0; count < 10; count += 1) await system.call(question);
    assert.equal(asked, 5);
    assert.equal(system.state(), 'open');
  });
});

async function systemThat(
  t: TestContext,
  answer: RequestListener,
  limits: Partial<CallLimits> = {},
) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(request, response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const name = { zh: '测试系统', en: 'The test system' };
  return createOutsideSystem({ name, url, limits: { pauseMs: 5, ...limits } });
}
