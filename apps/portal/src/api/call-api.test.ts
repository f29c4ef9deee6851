import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApi, type ApiParts } from './call-api.ts';
import type { Transport } from './transport.ts';

interface Sent {
  readonly path: string;
  readonly headers: Headers;
}

function apiOver(answer: () => Promise<Response>) {
  const sent: Sent[] = [];
  const setCookies: string[] = [];
  const transport: Transport = (path, init) => {
    sent.push({ path, headers: new Headers(init.headers) });
    return answer();
  };
  const parts: ApiParts = {
    transport,
    cookie: '__Host-session=abc; language=en',
    language: 'en',
    requestId: 'r-1',
    userAgent: 'test',
    onSetCookie: (lines) => setCookies.push(...lines),
  };
  return { api: createApi(parts), sent, setCookies };
}

describe('asking the API for a reader', () => {
  it('takes their cookie, language and request number along', async () => {
    const { api, sent } = apiOver(async () => Response.json({}));
    await api('/api/cases', { query: { limit: 3, cursor: undefined } });
    assert.equal(sent[0]?.path, '/api/cases?limit=3');
    assert.equal(sent[0]?.headers.get('cookie'), '__Host-session=abc; language=en');
    assert.equal(sent[0]?.headers.get('accept-language'), 'en');
    assert.equal(sent[0]?.headers.get('x-request-id'), 'r-1');
    assert.equal(sent[0]?.headers.get('idempotency-key'), null);
  });

  it('relays the cookies that the API sets', async () => {
    const headers = { 'set-cookie': '__Host-session=new; Path=/' };
    const { api, setCookies } = apiOver(async () => Response.json({}, { headers }));
    await api('/api/sessions', { method: 'POST', body: {} });
    assert.deepEqual(setCookies, ['__Host-session=new; Path=/']);
  });

  it('names every change, and a repeated one by the same name', async () => {
    const { api, sent } = apiOver(async () => Response.json({}));
    await api('/api/drafts', { method: 'POST', body: {} });
    await api('/api/drafts', { method: 'POST', body: {}, idempotencyKey: 'k-1', version: 4 });
    assert.match(sent[0]?.headers.get('idempotency-key') ?? '', /^[0-9a-f-]{36}$/);
    assert.equal(sent[1]?.headers.get('idempotency-key'), 'k-1');
    assert.equal(sent[1]?.headers.get('if-match'), '"4"');
  });

  it('hands a problem on with its code, its words and what it adds', async () => {
    const body = {
      type: '/problems/drafts/incomplete',
      title: '需要更正',
      detail: '有 1 处',
      status: 422,
      problems: [1],
    };
    const { api } = apiOver(async () => Response.json(body, { status: 422 }));
    const answer = await api('/api/drafts/1/submission', { method: 'POST' });
    assert.deepEqual(answer, {
      ok: false,
      problem: {
        status: 422,
        code: 'drafts/incomplete',
        title: '需要更正',
        detail: '有 1 处',
        more: { problems: [1] },
      },
    });
  });

  it('calls the API unavailable when no answer comes or it is no JSON', async () => {
    for (const broken of [
      () => Promise.reject(new Error('refused')),
      async () => new Response('<html>', { status: 200 }),
    ]) {
      const answer = await apiOver(broken).api('/api/me');
      assert.equal(answer.ok === false && answer.problem.code, 'portal/unavailable');
    }
  });
});
