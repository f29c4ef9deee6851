import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer, Type, type Server } from '../src/index.ts';
import { whyNotPermitted } from '../src/permission.ts';
import { as, teaKey, teaParts, teaServer } from './tea-server.ts';

const tea = JSON.stringify({ leaf: 'green', cups: 2 });

describe('who may use a route', () => {
  let app: Server;
  before(async () => (app = await teaServer()));
  after(() => app.close());

  const brew = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/teas', headers, payload: tea });

  it('a person with the level it asks for', async () => {
    const answer = await brew(as('wang'));
    assert.equal(answer.statusCode, 201);
    assert.deepEqual(answer.json(), { by: 'p-wang', cups: 2 });
  });

  it('is asked to sign in without a session, and with one that has ended', async () => {
    for (const name of ['nobody', '']) {
      const answer = await brew(as(name));
      assert.equal(answer.statusCode, 401);
      assert.equal(answer.json().code, 'http/sign-in-needed');
    }
  });

  it('is told which level it needs when its own is too low', async () => {
    const answer = await brew(as('newcomer'));
    assert.equal(answer.statusCode, 403);
    assert.equal(answer.json().code, 'http/assurance-too-low');
    assert.equal(answer.json().requiredAssurance, 2);
  });

  it('an officer does not pass for a person, nor a person for an officer', async () => {
    assert.equal((await brew(as('li'))).json().code, 'http/not-permitted');
    const list = await app.inject({ url: '/api/teas', headers: as('wang') });
    assert.equal(list.json().code, 'http/not-permitted');
  });

  it('an officer needs one of the roles', async () => {
    const li = await app.inject({ url: '/api/teas?limit=7', headers: as('li') });
    assert.deepEqual(li.json(), { limit: 7, by: 'o-li' });
    const chen = await app.inject({ url: '/api/teas', headers: as('chen') });
    assert.equal(chen.statusCode, 403);
    assert.deepEqual(chen.json().requiredRoles, ['approver']);
  });

  it('an officer who has to register a key first comes in only where that is done', async () => {
    const judged = await app.inject({ url: '/api/teas?limit=7', headers: as('keyless') });
    assert.equal(judged.json().code, 'http/not-permitted');
    assert.match(judged.json().detail, /通行密钥|passkey/);
    const rule = { who: 'signed-in', beforePasskey: true } as const;
    const keyless = { kind: 'officer', officerId: 'o', mustAddPasskey: true } as never;
    assert.equal(whyNotPermitted(rule, keyless, []), undefined);
    assert.notEqual(whyNotPermitted({ who: 'signed-in' }, keyless, []), undefined);
  });

  it('everybody, where the permission says so', async () => {
    assert.deepEqual((await app.inject('/api/smell')).json(), { kind: 'anonymous' });
    const wang = await app.inject({ url: '/api/smell', headers: as('wang') });
    assert.deepEqual(wang.json(), { kind: 'person' });
  });

  it('a route that does not say who does not start', async () => {
    const open = await createServer(teaParts);
    const schema = { operationId: 'a', summary: 'a', response: { 200: Type.Object({}) } };
    assert.throws(() => open.get('/api/a', { schema }, async () => ({})), /does not say who/);
    assert.throws(
      () => open.get('/api/b', { schema, config: { permission: 'tea.drop' } }, async () => ({})),
      /does not have/,
    );
    await open.close();
  });
});

describe('a request from another site', () => {
  let app: Server;
  before(async () => (app = await teaServer({ trustedOrigins: ['https://portal.example'] })));
  after(() => app.close());

  const brew = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/teas', headers, payload: tea });

  it('does not act for a person who is signed in here', async () => {
    for (const forged of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const answer = await brew({ ...as('wang'), ...forged });
      assert.equal(answer.json().code, 'http/cross-site');
    }
  });

  it('is let in from our own pages, from programs, and from origins the operator trusts', async () => {
    for (const own of [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'http://localhost:80', host: 'localhost:80' },
      {},
      { origin: 'https://portal.example', 'sec-fetch-site': 'cross-site' },
    ]) {
      assert.equal((await brew({ ...as('wang'), ...own })).statusCode, 201);
    }
  });
});

describe('a change', () => {
  let app: Server;
  before(async () => (app = await teaServer()));
  after(() => app.close());

  const replace = (headers: Record<string, string>) =>
    app.inject({
      method: 'PUT',
      url: '/api/teas/green',
      headers: { ...as('wang'), ...headers },
      payload: '{"cups":1}',
    });

  it('states the version it saw', async () => {
    const key = { 'idempotency-key': teaKey };
    assert.equal((await replace({ ...key, 'if-match': '"3"' })).json().version, 3);
    assert.equal((await replace({ ...key, 'if-match': '3' })).json().version, 3);
    assert.equal((await replace(key)).statusCode, 428);
    for (const wrong of ['W/"3"', '*', '"3", "4"', '-1', '"03"', '9999999999']) {
      const answer = await replace({ ...key, 'if-match': wrong });
      assert.equal(answer.json().code, 'http/bad-version', wrong);
    }
  });

  it('carries a name of its own', async () => {
    const version = { 'if-match': '"3"' };
    assert.equal((await replace(version)).json().code, 'http/idempotency-key-missing');
    const malformed = await replace({ ...version, 'idempotency-key': 'abc' });
    assert.equal(malformed.json().code, 'http/idempotency-key-malformed');
  });
});

describe('too many requests', () => {
  it('are told when to come back, each caller for itself', async () => {
    const rate = { perSecond: 1, burst: 3 };
    const app = await teaServer({ limits: { anonymousRate: rate, signedInRate: rate } });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      statuses.push((await app.inject('/api/smell')).statusCode);
    }
    assert.deepEqual(statuses, [200, 200, 200, 429]);
    const refused = await app.inject('/api/smell');
    assert.equal(refused.headers['retry-after'], '1');
    assert.equal((await app.inject({ url: '/api/smell', headers: as('wang') })).statusCode, 200);
    await app.close();
  });
});
