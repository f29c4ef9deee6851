import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLogger, createMetrics } from '../src/index.ts';
import { blot, describeError } from '../src/log.ts';
import { as, teaServer } from './tea-server.ts';

const idNumber = '44030519900101991X';
const phone = '13800138000';

describe('the log', () => {
  it('never holds a citizen id, a phone or a session, wherever the request carries it', async () => {
    const lines: string[] = [];
    const logger = createLogger({
      level: 'debug',
      destination: { write: (line) => void lines.push(line) },
    });
    const app = await teaServer({ logger });
    const send = (url: string, payload?: object) =>
      app.inject({
        method: payload === undefined ? 'GET' : 'POST',
        url,
        headers: { ...as('wang'), 'user-agent': phone },
        ...(payload === undefined ? {} : { payload }),
      });
    await send(`/api/teas?limit=${phone}&id=${idNumber}`);
    await send(`/api/nowhere/${idNumber}`);
    await send('/api/teas', { leaf: idNumber, cups: 1, [phone]: 1 });
    await send('/api/teas', { leaf: 'bug', cups: 1 });
    await app.close();
    const log = lines.join('');
    assert.match(log, /"operation":"brewTea"/);
    assert.match(log, /An unexpected error/);
    assert.doesNotMatch(log, /44030519900101991|13800138000|wang/);
  });

  it('would hold them if an error were written as it is', () => {
    const error = new Error(
      `The id ${idNumber} of "王小明" at ${phone}, wang@example.cn, is taken`,
    );
    assert.ok(error.message.includes(idNumber));
    assert.doesNotMatch(JSON.stringify(describeError(error)), /4403|1380|王小明|wang@/);
    assert.equal(blot('column "phone" is 13800138000'), 'column "…" is #');
  });
});

describe('the measures', () => {
  it('count by operation and status, and are for the machine itself', async () => {
    const metrics = createMetrics();
    const app = await teaServer({ metrics });
    await app.inject('/api/smell');
    await app.inject('/api/teas');
    await app.inject('/api/nowhere');
    const own = await app.inject('/metrics');
    assert.match(
      own.body,
      /http_request_duration_seconds_count\{operation="smellTea",status="200"\} 1/,
    );
    assert.match(own.body, /operation="listTeas",status="401"\} 1/);
    assert.match(own.body, /operation="none",status="404"\} 1/);
    const other = await app.inject({ url: '/metrics', remoteAddress: '203.0.113.9' });
    assert.equal(other.statusCode, 404);
    const proxied = await app.inject({
      url: '/metrics',
      headers: { 'x-forwarded-for': '203.0.113.9' },
    });
    assert.equal(proxied.statusCode, 404);
    await app.close();
  });

  it('are for whoever has the token where there is one', async () => {
    const app = await teaServer({ metricsToken: 'long-secret' });
    assert.equal((await app.inject('/metrics')).statusCode, 404);
    const headers = { authorization: 'Bearer long-secret' };
    assert.equal((await app.inject({ url: '/metrics', headers })).statusCode, 200);
    await app.close();
  });
});

describe('readiness', () => {
  it('names what does not work', async () => {
    const app = await teaServer({
      checks: {
        database: async () => true,
        disk: async () => {
          throw new Error('full');
        },
      },
    });
    assert.equal((await app.inject('/healthz')).statusCode, 200);
    const answer = await app.inject('/readyz');
    assert.equal(answer.statusCode, 503);
    assert.deepEqual(answer.json(), { ready: false, checks: { database: 'ok', disk: 'failed' } });
    await app.close();
  });
});
