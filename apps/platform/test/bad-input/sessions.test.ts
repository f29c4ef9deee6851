import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { citizen, officer, visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const notSignedIn = {
  status: 401,
  code: 'http/sign-in-needed',
  zh: '登录后才能使用此服务。登录已失效的，请重新登录。',
  en: 'Sign in to use this. If you were signed in, the session has ended.',
};

describe('a stolen session', () => {
  let platform: TestPlatform;
  before(async () => (platform = await testPlatform('2026-03-02T01:00:00Z')));
  after(() => platform.stop());

  it('opens nothing on another device, and ends where it was stolen too', async () => {
    const wang = await citizen(platform, people.A.phone);
    const thief = visitor(platform, {
      cookie: wang.cookie(),
      userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
    });
    await refused((language) => thief.get('/api/sessions', { language }), notSignedIn);
    assert.equal((await thief.get('/api/me')).body.kind, 'anonymous');
    await refused((language) => wang.get('/api/sessions', { language }), notSignedIn);
  });

  it('that was copied before the real-name check is worth nothing after it', async () => {
    const li = await citizen(platform, people.B.phone);
    const thief = visitor(platform, { cookie: li.cookie() });
    const { name, idNumber } = people.B;
    const checked = await li.send('POST', '/api/real-name-checks', { body: { name, idNumber } });
    assert.equal(checked.status, 200, JSON.stringify(checked.body));
    await refused((language) => thief.get('/api/sessions', { language }), notSignedIn);
    assert.equal((await li.get('/api/me')).body.assuranceLevel, 2, 'the owner goes on');
  });

  it('is ended by its owner from the list, and at once', async () => {
    const chen = await citizen(platform, people.C.phone);
    const thief = visitor(platform, { cookie: chen.cookie() });
    assert.equal((await thief.get('/api/me')).body.kind, 'person');
    platform.clock.advance(61_000);
    const elsewhere = await citizen(platform, people.C.phone);
    const { body } = await elsewhere.get('/api/sessions');
    assert.equal(body.items.length, 2);
    const stolen = body.items.find((session: { current: boolean }) => !session.current);
    const ended = await elsewhere.send('DELETE', `/api/sessions/${stolen.sessionId}`);
    assert.equal(ended.status, 204);
    await refused((language) => thief.get('/api/sessions', { language }), notSignedIn);
    assert.equal((await elsewhere.get('/api/sessions')).body.items.length, 1);
  });

  it('of somebody else cannot be ended: it looks like one that never was', async () => {
    const zhao = await citizen(platform, people.D.phone);
    const other = await citizen(platform, people.G.phone);
    const { body } = await zhao.get('/api/sessions');
    const ids = [body.items[0].sessionId, '0199aaaa-0000-7000-8000-000000000000'];
    for (const id of ids) {
      await refused((language) => other.send('DELETE', `/api/sessions/${id}`, { language }), {
        status: 404,
        code: 'identity/session-not-found',
        zh: '没有这个登录会话，或者已经结束。',
        en: 'There is no such session, or it is over.',
      });
    }
    assert.equal((await zhao.get('/api/sessions')).status, 200);
  });

  it('ends by itself after half an hour without a request', async () => {
    const wu = await citizen(platform, people.H.phone);
    platform.clock.advance(31 * 60_000);
    await refused((language) => wu.get('/api/sessions', { language }), notSignedIn);
  });

  it('of an officer does not outlive signing out', async () => {
    const [first] = platform.demonstration!.showcase.officers;
    const somebody = await officer(platform, first!.officerNumber);
    const copied = visitor(platform, { cookie: somebody.cookie() });
    assert.equal((await copied.get('/api/me')).body.kind, 'officer');
    assert.equal((await somebody.send('DELETE', '/api/sessions/current')).status, 204);
    await refused((language) => copied.get('/api/sessions', { language }), notSignedIn);
  });
});
