import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { sql } from '@tongban/database';
import { epochMs } from '@tongban/kernel';
import { Secret, TOTP } from 'otpauth';
import { houseOfSuite, signIn, type Browser, type IdentityHouse } from './identity-house.ts';

const password = '早上八点去南山看日出吧';
let phones = 13_700_000_000;

describe('a password of a citizen', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let phone: string;
  let owner: Browser;
  beforeEach(async () => {
    house = houseNow();
    house.clock.advance(86_400_000);
    phone = String((phones += 1));
    owner = await signIn(house, phone);
    assert.equal((await owner.put('/api/password', { password })).status, 204);
    house.notices.length = 0;
  });

  const enter = (browser: Browser, body: object = {}) =>
    browser.post('/api/password-sessions', { phone, password, ...body });

  it('opens the account, is kept as argon2id, and a new browser is told to the person', async () => {
    const browser = house.browser();
    const answer = await enter(browser);
    assert.equal(answer.status, 201);
    assert.equal((await browser.get('/api/me')).body['kind'], 'person');
    assert.deepEqual(
      house.notices.map(({ kind }) => kind),
      ['new-device'],
    );
    const { hash } = await house.db.one<{ hash: string }>(sql`
      select password_hash as hash from identity.person_passwords order by set_at desc limit 1
    `);
    assert.match(hash, /^\$argon2id\$/);
  });

  it('that is wrong, of nobody, or of somebody without one is answered alike', async () => {
    const without = String((phones += 1));
    await signIn(house, without);
    const answers = [
      await enter(house.browser(), { password: 'wrong' }),
      await enter(house.browser(), { phone: '13699999999' }),
      await enter(house.browser(), { phone: without }),
    ];
    for (const { status, body } of answers) {
      assert.deepEqual([status, body['code']], [401, 'identity/password-not-right']);
    }
  });

  it('of fifty wrong ones at once five are tried, and the browser of the person is not locked', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => enter(house.browser(), { password: 'wrong' })),
    );
    assert.equal(answers.filter(({ status }) => status === 401).length, 5);
    assert.equal(answers.filter(({ status }) => status === 429).length, 45);
    assert.equal((await enter(house.browser())).status, 429, 'right, and locked all the same');
    assert.equal((await enter(owner)).status, 201);
  });

  it('may not be what everybody guesses', async () => {
    const answer = await owner.put('/api/password', { password: `my-${phone}` });
    assert.deepEqual([answer.status, answer.body['code']], [422, 'identity/password-not-allowed']);
  });

  it('is removed, and opens nothing any more', async () => {
    assert.equal((await owner.delete('/api/password')).status, 204);
    assert.equal((await owner.delete('/api/password')).status, 404);
    assert.equal((await enter(house.browser())).status, 401);
  });

  it('alone gives level 1 in a new browser, with an authenticator the level of the account', async () => {
    await owner.post('/api/real-name-checks', { name: '赵雅琴', idNumber: people.D.idNumber });
    const alone = house.browser();
    await enter(alone);
    assert.equal((await alone.get('/api/me')).body['assuranceLevel'], 1);
    const secret = await setUp(owner);
    house.clock.advance(30_000);
    const both = house.browser();
    const first = await enter(both);
    assert.equal(first.status, 202);
    const second = await both.post(`/api/password-sessions/${first.body['challengeId']}/code`, {
      code: codeOf(secret),
    });
    assert.equal(second.status, 201);
    assert.equal((await both.get('/api/me')).body['assuranceLevel'], 2);
  });

  it('of fifty uses of one time step opens one session', async () => {
    const secret = await setUp(owner);
    house.clock.advance(30_000);
    const challenges: unknown[] = [];
    for (let count = 0; count < 3; count += 1) {
      challenges.push((await enter(house.browser())).body['challengeId']);
    }
    const code = codeOf(secret);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        house.browser().post(`/api/password-sessions/${challenges[index % 3]}/code`, { code }),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });

  it('the authenticator opens nothing before its first code, and cannot be replaced unseen', async () => {
    await owner.post('/api/authenticator');
    assert.equal((await enter(house.browser())).status, 201);
    const secret = await setUp(owner);
    assert.equal((await enter(house.browser())).status, 202);
    assert.equal((await owner.post('/api/authenticator')).status, 409);
    assert.equal((await owner.delete('/api/authenticator')).status, 204);
    assert.equal((await enter(house.browser())).status, 201);
    assert.ok(secret.length >= 32);
  });

  async function setUp(browser: Browser): Promise<string> {
    const { secret } = (await browser.post('/api/authenticator')).body as { secret: string };
    const wrong = await browser.post('/api/authenticator/confirmation', { code: '12' });
    assert.equal(wrong.status, 401);
    const answer = await browser.post('/api/authenticator/confirmation', { code: codeOf(secret) });
    assert.equal(answer.status, 204);
    return secret;
  }

  function codeOf(secret: string): string {
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    return totp.generate({ timestamp: epochMs(house.clock()) });
  }
});
