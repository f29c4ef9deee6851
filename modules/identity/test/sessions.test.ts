import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { createActorResolver } from '../src/sessions/resolve-actor.ts';
import { hashOfToken } from '../src/sessions/session-token.ts';
import { usualSettings } from '../src/settings.ts';
import { tidyIdentity } from '../src/index.ts';
import { houseOfSuite, signIn, type IdentityHouse } from './identity-house.ts';

const android = 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0.0.0 Mobile Safari/537.36';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:144.0) Gecko/20100101 Firefox/144.0';

describe('sessions', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  beforeEach(() => {
    house = houseNow();
    house.clock.advance(61_000);
  });

  it('live in a cookie that no script and no other site can touch', async () => {
    const browser = house.browser();
    const phone = '13800003001';
    await browser.post('/api/phone-codes', { phone });
    const code = await house.codeFor(phone);
    const answer = await browser.post('/api/sessions', { phone, code });
    const cookies = [answer.headers['set-cookie'] ?? []].flat().map(String);
    for (const name of ['session', 'device']) {
      const cookie = cookies.find((one) => one.startsWith(`__Host-${name}=`)) ?? '';
      assert.match(cookie, /=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax/);
    }
    const stored = await house.db.one<{ count: number }>(sql`
      select count(*) from identity.sessions where token_hash = ${hashOfToken(browser.token ?? '')}
    `);
    assert.equal(stored.count, 1);
  });

  it('are listed with their device, and the citizen ends one of them or all', async () => {
    const phone = '13800003002';
    const mobile = await signIn(house, phone, android);
    house.clock.advance(61_000);
    const desk = await signIn(house, phone, firefox);
    const { items } = (await desk.get('/api/sessions')).body as {
      items: { sessionId: string; current: boolean; device: string }[];
    };
    assert.deepEqual(
      items.map(({ device, current }) => [device, current]),
      [
        ['Firefox · Windows', true],
        ['Chrome · Android', false],
      ],
    );
    assert.equal((await desk.delete(`/api/sessions/${items[1]?.sessionId}`)).status, 204);
    assert.equal((await mobile.get('/api/me')).body['kind'], 'anonymous');
    assert.equal((await desk.get('/api/me')).body['kind'], 'person');
    assert.equal((await desk.delete('/api/sessions')).status, 204);
    assert.equal((await desk.get('/api/sessions')).status, 401);
  });

  it('of somebody else look as if there were none', async () => {
    const wang = await signIn(house, '13800003003');
    const zhao = await signIn(house, '13800003004');
    const { items } = (await wang.get('/api/sessions')).body as { items: { sessionId: string }[] };
    const answer = await zhao.delete(`/api/sessions/${items[0]?.sessionId}`);
    assert.deepEqual([answer.status, answer.body['code']], [404, 'identity/session-not-found']);
    assert.equal((await wang.get('/api/me')).body['kind'], 'person');
  });

  it('end when the citizen signs out, and signing out twice is no mistake', async () => {
    const browser = await signIn(house, '13800003005');
    const { token } = browser;
    assert.equal((await browser.delete('/api/sessions/current')).status, 204);
    assert.equal(browser.token, undefined);
    browser.token = token;
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
    assert.equal((await browser.delete('/api/sessions/current')).status, 204);
  });

  it('are not taken over from before the sign-in: a planted token is worth nothing', async () => {
    const browser = await signIn(house, '13800003006');
    const planted = browser.token;
    house.clock.advance(61_000);
    const phone = '13800003007';
    await browser.post('/api/phone-codes', { phone });
    const code = await house.codeFor(phone);
    await browser.post('/api/sessions', { phone, code });
    assert.notEqual(browser.token, planted);
    browser.token = planted;
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
  });

  it('end when their token turns up in another browser', async () => {
    const browser = await signIn(house, '13800003008', android);
    const thief = house.browser(firefox);
    thief.token = browser.token;
    assert.equal((await thief.get('/api/me')).body['kind'], 'anonymous');
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
  });

  it('survive an update of the browser', async () => {
    const browser = await signIn(house, '13800003009', android);
    const updated = house.browser(android.replace('140.0', '141.7'));
    updated.token = browser.token;
    assert.equal((await updated.get('/api/me')).body['kind'], 'person');
  });

  it('end after half an hour without activity, and live on with it', async () => {
    const idle = await signIn(house, '13800003010');
    const busy = await signIn(house, '13800003011');
    for (let count = 0; count < 4; count += 1) {
      house.clock.advance(10 * 60_000);
      // Memory is five seconds old at most; a resolver without memory stands for another process.
      const fresh = createActorResolver({ ...house.identity.inside.parts });
      assert.equal((await fresh.resolve(busy.token ?? '', agent)).kind, 'person');
    }
    const fresh = createActorResolver({ ...house.identity.inside.parts });
    assert.equal((await fresh.resolve(idle.token ?? '', agent)).kind, 'anonymous');
    assert.equal((await fresh.resolve(busy.token ?? '', agent)).kind, 'person');
    // What is over stays over, also when somebody tries again.
    assert.equal((await fresh.resolve(idle.token ?? '', agent)).kind, 'anonymous');
  });

  it('end after twelve hours whatever happens', async () => {
    const browser = await signIn(house, '13800003012');
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      const fresh = createActorResolver({ ...house.identity.inside.parts });
      assert.equal((await fresh.resolve(browser.token ?? '', agent)).kind, 'person');
      house.clock.advance(20 * 60_000);
    }
    const fresh = createActorResolver({ ...house.identity.inside.parts });
    assert.equal((await fresh.resolve(browser.token ?? '', agent)).kind, 'anonymous');
  });

  it('are ten at most: with one more the oldest ends', async () => {
    const phone = '13800003013';
    const browsers = [];
    for (let count = 0; count < 11; count += 1) {
      browsers.push(await signIn(house, phone));
      house.clock.advance(13 * 60_000);
      for (const browser of browsers.slice(-10)) await touch(house, browser.token);
    }
    const kinds = [];
    for (const { token } of browsers) {
      const fresh = createActorResolver({ ...house.identity.inside.parts });
      kinds.push((await fresh.resolve(token ?? '', agent)).kind);
    }
    assert.deepEqual(kinds, ['anonymous', ...Array(10).fill('person')]);
  });

  it('cannot be guessed into: what is no token asks no database', async () => {
    const { resolve } = createActorResolver({
      ...house.identity.inside.parts,
      settings: usualSettings,
    });
    for (const token of ['', 'x', `${'a'.repeat(43)}'`, '../..', 'é'.repeat(43)]) {
      assert.equal((await resolve(token, agent)).kind, 'anonymous');
    }
  });
});

describe('a session that ends', () => {
  const houseNow = houseOfSuite();

  it('is dead in all processes within a second', async (t) => {
    const house = houseNow();
    const processes = Array.from({ length: 4 }, () =>
      createActorResolver(house.identity.inside.parts),
    );
    const slowest: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      house.clock.advance(61_000);
      const browser = await signIn(house, people.A.phone);
      const token = browser.token ?? '';
      for (const { resolve } of processes) {
        assert.equal((await resolve(token, agent)).kind, 'person');
      }
      await browser.delete('/api/sessions/current');
      const ended = performance.now();
      const deaths = processes.map(async ({ resolve }) => {
        while ((await resolve(token, agent)).kind === 'person') await new Promise(setImmediate);
        return performance.now() - ended;
      });
      slowest.push(Math.max(...(await Promise.all(deaths))));
    }
    t.diagnostic(`slowest of four processes: ${slowest.map((ms) => `${ms.toFixed(0)} ms`)}`);
    assert.ok(Math.max(...slowest) < 1000);
  });

  it('leaves nothing behind after the tidying', async () => {
    const house = houseNow();
    house.clock.advance(400 * 86_400_000);
    const tidy = tidyIdentity(house.identity.inside.parts);
    const about = {
      attempt: 1,
      jobId: '1',
      isLastAttempt: false,
      signal: AbortSignal.timeout(9000),
    };
    await tidy.run({}, about);
    const left = await house.db.one<{ codes: number; allowances: number; sessions: number }>(sql`
      select (select count(*) from identity.phone_codes) as codes,
             (select count(*) from identity.allowances) as allowances,
             (select count(*) from identity.sessions where ended_at < ${house.clock()}) as sessions
    `);
    assert.deepEqual(left, { codes: 0, allowances: 0, sessions: 0 });
  });
});

const agent =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';

async function touch(house: IdentityHouse, token: string | undefined): Promise<void> {
  await createActorResolver({ ...house.identity.inside.parts }).resolve(token ?? '', agent);
}
