import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Server } from '../src/index.ts';
import { as, teaServer } from './tea-server.ts';

describe('what a request may say', () => {
  let app: Server;
  before(async () => (app = await teaServer()));
  after(() => app.close());

  const post = async (payload: string | Buffer, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/teas',
      headers: { ...as('wang'), ...headers },
      payload,
    });

  it('refuses an unknown field, a wrong type and a missing one, each with its pointer', async () => {
    const answer = await post(
      '{"leaf":"oolong","cups":"2","sugar":1,"water":{"warm":true,"a/b":1}}',
    );
    assert.equal(answer.statusCode, 400);
    const pointers = answer.json().errors.map((error: { pointer: string }) => error.pointer);
    assert.deepEqual(pointers.sort(), ['/cups', '/leaf', '/sugar', '/water/a~1b']);
    assert.equal((await post('{"cups":1}')).json().errors[0].pointer, '/leaf');
  });

  it('refuses a day that does not exist', async () => {
    const answer = await post('{"leaf":"green","cups":1,"on":"2026-02-30"}');
    assert.equal(answer.json().errors[0].detail, '应为存在的日期，如 2026-03-02。');
  });

  it('turns the text of the URL into numbers, but refuses what is none and what nobody asked for', async () => {
    const list = (query: string) => app.inject({ url: `/api/teas?${query}`, headers: as('li') });
    assert.equal((await list('limit=7')).json().limit, 7);
    assert.equal((await list('')).json().limit, 20);
    for (const wrong of ['limit=7a', 'limit=101', 'limit=0', 'colour=red']) {
      const answer = await list(wrong);
      assert.equal(answer.json().code, 'http/invalid-input', wrong);
      assert.equal(answer.json().errors[0].in, 'query');
    }
  });

  const broken: [string, string | Buffer, string][] = [
    ['half a JSON', '{"leaf":', 'http/bad-json'],
    ['a field named twice', '{"leaf":"green","leaf":"black","cups":1}', 'http/duplicate-key'],
    [
      'the same through an escape',
      '{"leaf":"green","\\u006ceaf":"b","cups":1}',
      'http/duplicate-key',
    ],
    ['a way to the prototype', '{"__proto__":{"admin":true}}', 'http/forbidden-key'],
    ['another way there', '{"constructor":{"prototype":{}}}', 'http/forbidden-key'],
    ['a null character', '{"leaf":"a\\u0000","cups":1}', 'http/bad-text'],
    ['half a surrogate', '{"leaf":"\\ud800","cups":1}', 'http/bad-text'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'http/bad-text'],
    ['a tower of lists', '['.repeat(5000) + ']'.repeat(5000), 'http/bad-json'],
    ['nothing', '', 'http/invalid-input'],
    ['more than fits', JSON.stringify({ leaf: 'x'.repeat(300_000) }), 'http/body-too-large'],
  ];
  for (const [name, payload, code] of broken) {
    it(`has a specific answer to ${name}`, async () => {
      const answer = await post(payload);
      assert.equal(answer.json().code, code);
      assert.ok(answer.statusCode >= 400 && answer.statusCode < 500);
    });
  }

  it('takes text with colons, quotes and escapes for what it is', async () => {
    const answer = await post('{"leaf":"\\":{,\\\\","cups":1}');
    assert.equal(answer.statusCode, 201);
  });

  it('refuses other content types, files where none are taken, and a broken address', async () => {
    const xml = await post('<a/>', { 'content-type': 'text/xml' });
    assert.equal(xml.statusCode, 415);
    const form = await post('--x--', { 'content-type': 'multipart/form-data; boundary=x' });
    assert.equal(form.statusCode, 415);
    const text = await post('hello', { 'content-type': 'text/plain' });
    assert.equal(text.json().code, 'http/media-type-not-supported');
    assert.equal((await app.inject('/api/%zz')).json().code, 'http/bad-url');
    assert.equal((await app.inject('/api/teas/%00')).statusCode, 400);
  });

  it('answers 404 for what nobody has and 405 with the methods there are', async () => {
    assert.equal((await app.inject('/api/coffee')).json().code, 'http/not-found');
    const answer = await app.inject({ method: 'DELETE', url: '/api/teas' });
    assert.equal(answer.statusCode, 405);
    assert.equal(answer.headers.allow, 'GET, HEAD, POST');
    const put = await app.inject({ method: 'POST', url: '/api/teas/green' });
    assert.equal(put.headers.allow, 'PUT');
  });
});
