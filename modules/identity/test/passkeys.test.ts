import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { sql } from '@tongban/database';
import { houseOfSuite, signIn, type Browser, type IdentityHouse } from './identity-house.ts';
import {
  register,
  softwareAuthenticator,
  type SoftwareAuthenticator,
} from './software-authenticator.ts';

const origin = 'http://localhost:8080';
const wang = { name: '王小明', idNumber: '44030519900101991X' };

describe('a passkey', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  beforeEach(() => {
    house = houseNow();
    house.clock.advance(3_600_000);
    house.notices.length = 0;
  });

  it('opens the account anywhere at the level of its proof, and is told to the person', async () => {
    const first = await signIn(house, people.A.phone);
    await first.post('/api/real-name-checks', wang);
    const key = softwareAuthenticator(origin);
    assert.equal((await register(first, key)).status, 201);
    assert.deepEqual(
      house.notices.map(({ kind }) => kind),
      ['way-in-added'],
    );
    const elsewhere = house.browser();
    const answer = await show(elsewhere, key);
    assert.equal(answer.status, 201);
    assert.equal((await elsewhere.get('/api/me')).body['assuranceLevel'], 2);
    assert.equal(house.notices.at(-1)?.kind, 'new-device');
    const session = await house.db.one<{ authenticator: number; means: string[] }>(sql`
      select authenticator, means from identity.sessions where ended_at is null
       order by created_at desc, session_id desc limit 1
    `);
    assert.deepEqual(session, { authenticator: 3, means: ['hwk', 'user'] });
  });

  it('that may leave its device counts as two factors and not as hardware', async () => {
    const key = softwareAuthenticator(origin, { isSynced: true });
    await register(await signIn(house, people.B.phone), key);
    assert.equal((await show(house.browser(), key)).status, 201);
    const { authenticator } = await house.db.one<{ authenticator: number }>(sql`
      select authenticator from identity.sessions order by created_at desc, session_id desc limit 1
    `);
    assert.equal(authenticator, 2);
  });

  it('of fifty uses of one challenge opens one session', async () => {
    const key = softwareAuthenticator(origin);
    await register(await signIn(house, people.B.phone), key);
    const asked = await house.browser().post('/api/passkey-challenges');
    const signed = key.sign(asked.body['options'] as { challenge: string });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        house
          .browser()
          .post(`/api/passkey-challenges/${asked.body['challengeId']}/session`, signed),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });

  for (const [what, wrong] of [
    ['another origin', { origin: 'https://tongban.example.com' }],
    ['another platform', { rpId: 'example.com' }],
    ['no finger, face or PIN', { userVerified: false }],
  ] as const) {
    it(`signed for ${what} opens nothing`, async () => {
      const key = softwareAuthenticator(origin);
      await register(await signIn(house, people.B.phone), key);
      const browser = house.browser();
      const asked = await browser.post('/api/passkey-challenges');
      const signed = key.sign(asked.body['options'] as { challenge: string }, wrong);
      const answer = await browser.post(
        `/api/passkey-challenges/${asked.body['challengeId']}/session`,
        signed,
      );
      assert.deepEqual([answer.status, answer.body['code']], [422, 'identity/passkey-not-right']);
    });
  }

  it('that was copied is found out by its counter', async () => {
    const key = softwareAuthenticator(origin);
    await register(await signIn(house, people.B.phone), key);
    const copy = key.copy();
    assert.equal((await show(house.browser(), key)).status, 201);
    assert.equal((await show(house.browser(), copy)).status, 422);
  });

  it('of one person cannot be kept by another, nor come back after it was removed', async () => {
    const key = softwareAuthenticator(origin);
    const owner = await signIn(house, people.B.phone);
    const { passkeyId } = (await register(owner, key)).body;
    const other = await signIn(house, people.C.phone);
    assert.equal((await register(other, key)).status, 422);
    assert.equal((await other.delete(`/api/passkeys/${passkeyId}`)).status, 404);
    assert.equal((await owner.delete(`/api/passkeys/${passkeyId}`)).status, 204);
    assert.equal((await show(house.browser(), key)).status, 422);
    assert.equal((await register(other, key)).status, 422);
  });

  it('is made and removed only soon after signing in', async () => {
    const browser = await signIn(house, people.B.phone);
    house.clock.advance(11 * 60_000);
    const answer = await browser.post('/api/passkey-registrations');
    assert.deepEqual([answer.status, answer.body['code']], [403, 'identity/sign-in-again']);
    assert.equal((await browser.get('/api/ways-in')).body['mayChange'], false);
  });

  it('is not registered with what another began', async () => {
    const key = softwareAuthenticator(origin);
    const began = (await (await signIn(house, people.B.phone)).post('/api/passkey-registrations'))
      .body as { registrationId: string; options: { challenge: string } };
    const other = await signIn(house, people.C.phone);
    const answer = await other.post(`/api/passkey-registrations/${began.registrationId}/passkey`, {
      name: 'theirs',
      response: key.register(began.options),
    });
    assert.equal(answer.status, 422);
  });
});

async function show(browser: Browser, key: SoftwareAuthenticator) {
  const asked = await browser.post('/api/passkey-challenges');
  const signed = key.sign(asked.body['options'] as { challenge: string });
  return browser.post(`/api/passkey-challenges/${asked.body['challengeId']}/session`, signed);
}
