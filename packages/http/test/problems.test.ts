import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { refuse } from '@tongban/kernel';
import { ProblemError, unwrap, type Server } from '../src/index.ts';
import { as, teaProblems, teaServer } from './tea-server.ts';

describe('a problem', () => {
  let app: Server;
  before(async () => (app = await teaServer()));
  after(() => app.close());

  const brew = (leaf: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/teas',
      headers: { ...as('wang'), ...headers },
      payload: { leaf, cups: 1 },
    });

  it('is RFC 9457 in the language of the reader', async () => {
    const answer = await brew('cold', {
      'accept-language': 'en-GB,zh;q=0.5',
      'x-request-id': 'gate-00000001',
    });
    assert.equal(answer.statusCode, 409);
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(answer.headers['content-language'], 'en');
    assert.deepEqual(answer.json(), {
      type: '/problems/tea/cold',
      title: 'The tea is cold',
      status: 409,
      detail: 'Brew again.',
      instance: 'urn:request:gate-00000001',
      code: 'tea/cold',
    });
    assert.equal((await brew('cold')).json().title, '茶凉了');
    const chosen = await brew('cold', { cookie: '__Host-session=wang; language=en' });
    assert.equal(chosen.json().title, 'The tea is cold');
  });

  it('says nothing of a bug but the number of the request', async () => {
    const answer = await brew('bug');
    assert.equal(answer.statusCode, 500);
    assert.doesNotMatch(answer.body, /leaf|Wang|138|4403|stack/);
    assert.equal(answer.json().instance, `urn:request:${String(answer.headers['x-request-id'])}`);
  });

  it('does not believe a malformed request id', async () => {
    const answer = await brew('cold', { 'x-request-id': 'a b' });
    assert.doesNotMatch(answer.json().instance, /a b/);
  });

  it('must stand in its table', () => {
    const no = refuse('tea/spilt' as 'tea/cold', { zh: '洒了', en: 'Spilt' });
    assert.throws(() => unwrap(no, teaProblems), /does not list tea\/spilt/);
    const cold = refuse('tea/cold', { zh: '凉了', en: 'Cold' });
    assert.throws(() => unwrap(cold, teaProblems), ProblemError);
  });

  it('has a page for people, and so has the list of all', async () => {
    const page = await app.inject({
      url: '/problems/tea/cold',
      headers: { 'accept-language': 'en' },
    });
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /<h1>The tea is cold<\/h1>/);
    assert.match(page.body, /#brewTea/);
    assert.match((await app.inject('/problems')).body, /http\/unexpected/);
    assert.equal((await app.inject('/problems/tea/none')).statusCode, 404);
  });

  it('of the guards is declared by every route they stand at', async () => {
    const { paths } = (await app.inject('/api/openapi.json')).json();
    const declared = (path: string, method: string): string[] => paths[path][method]['x-problems'];
    assert.ok(declared('/api/teas', 'post').includes('tea/cold'));
    assert.ok(declared('/api/teas', 'post').includes('http/assurance-too-low'));
    assert.ok(declared('/api/teas/{kind}', 'put').includes('http/version-missing'));
    assert.ok(declared('/api/teas/{kind}', 'put').includes('http/idempotency-key-reused'));
    assert.ok(!declared('/api/smell', 'get').includes('http/sign-in-needed'));
    const { schema } = paths['/api/teas'].post.requestBody.content['application/json'];
    assert.equal(schema.additionalProperties, false);
    assert.equal(schema.properties.water.additionalProperties, false);
  });
});

describe('the documentation', () => {
  let app: Server;
  before(async () => (app = await teaServer()));
  after(() => app.close());

  it('shows each operation with its members, in both languages, under a policy that lets no script run', async () => {
    const page = await app.inject('/api/docs');
    assert.match(page.body, /id="brewTea"/);
    assert.match(page.body, /water\.warm/);
    const policy = String(page.headers['content-security-policy']);
    assert.doesNotMatch(policy, /unsafe-inline/);
    assert.doesNotMatch(page.body, /<script/);
    const english = await app.inject({ url: '/api/docs', headers: { 'accept-language': 'en' } });
    assert.match(english.body, /Who may/);
  });

  it('allows exactly the style it prints', async () => {
    const page = await app.inject('/api/docs');
    const style = /<style>([\s\S]*?)<\/style>/.exec(page.body)?.[1] ?? '';
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(String(page.headers['content-security-policy']).includes(`'sha256-${hash}'`));
  });
});
