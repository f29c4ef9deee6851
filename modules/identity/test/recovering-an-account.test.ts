import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { houseOfSuite, signIn, type Browser, type IdentityHouse } from './identity-house.ts';
import { register, softwareAuthenticator } from './software-authenticator.ts';
import { comeBack, confirm } from './network-identity-walk.ts';

const chen = { name: people.C.name, idNumber: people.C.idNumber as string };
const hourMs = 3_600_000;
let phones = 13_500_000_000;

describe('an account whose phone is lost', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let owner: Browser;
  let oldPhone: string;
  let newPhone: string;
  let claimant: Browser;
  beforeEach(async () => {
    house = houseNow();
    house.world.reset();
    house.clock.advance(24 * hourMs);
    oldPhone = String((phones += 1));
    newPhone = String((phones += 1));
    owner = await signIn(house, currentPhone ?? oldPhone);
    if (currentPhone === undefined) {
      assert.equal((await owner.post('/api/real-name-checks', chen)).status, 200);
      currentPhone = oldPhone;
    }
    house.notices.length = 0;
    claimant = await signIn(house, newPhone);
  });
  // The one account of this person, whatever its phone is by now.
  let currentPhone: string | undefined;

  const ask = async (claim: object = chen, who: string = chen.idNumber) => {
    const began = await claimant.post('/api/account-recoveries', {
      ...claim,
      returnTo: '/recovery',
    });
    assert.equal(began.status, 200, JSON.stringify(began.body));
    return comeBack(claimant, await confirm(String(began.body['redirectUrl']), who));
  };
  const waiting = async (browser = claimant) => {
    const { items } = (await browser.get('/api/account-recoveries')).body as {
      items: { recoveryId: string; status: string; role: string }[];
    };
    return items.find(({ status }) => status === 'waiting');
  };

  it('is moved to the new phone after 48 hours, with every former way in ended', async () => {
    const key = softwareAuthenticator('http://localhost:8080');
    await register(owner, key);
    house.notices.length = 0;
    assert.equal((await ask()).status, 303);
    assert.deepEqual(
      house.notices.map(({ kind }) => kind),
      ['recovery-asked'],
    );
    const { recoveryId } = (await waiting())!;
    const early = await claimant.post(`/api/account-recoveries/${recoveryId}/completion`);
    assert.equal(early.body['code'], 'identity/recovery-too-early');
    house.clock.advance(48 * hourMs);
    claimant = await signIn(house, newPhone, undefined, claimant);
    const finished = await Promise.all(
      Array.from({ length: 10 }, () => {
        const copy = house.browser();
        copy.token = claimant.token;
        return copy.post(`/api/account-recoveries/${recoveryId}/completion`);
      }),
    );
    assert.equal(finished.filter(({ status }) => status === 204).length, 1);
    currentPhone = newPhone;
    assert.equal(house.notices.at(-1)?.kind, 'recovery-done');

    house.clock.advance(61_000);
    const back = await signIn(house, newPhone);
    const me = (await back.get('/api/me')).body;
    assert.equal(me['assuranceLevel'], 1, 'a code in a new browser');
    assert.ok(me['idMasked'], 'the account with the name');
    const asked = await house.browser().post('/api/passkey-challenges');
    const signed = key.sign(asked.body['options'] as { challenge: string });
    const path = `/api/passkey-challenges/${asked.body['challengeId']}/session`;
    assert.equal((await house.browser().post(path, signed)).status, 422);
    const stranger = await signIn(house, oldPhone);
    assert.equal((await stranger.get('/api/me')).body['idMasked'], undefined);
  });

  it('stays where it is when its owner objects', async () => {
    await ask();
    const { recoveryId, role } = (await waiting(owner))!;
    assert.equal(role, 'owner');
    assert.equal((await owner.post(`/api/account-recoveries/${recoveryId}/objection`)).status, 204);
    house.clock.advance(48 * hourMs);
    claimant = await signIn(house, newPhone, undefined, claimant);
    const late = await claimant.post(`/api/account-recoveries/${recoveryId}/completion`);
    assert.equal(late.status, 404);
  });

  it('is not given to somebody else who confirms, and moved by nobody but who asked', async () => {
    const answer = await ask(chen, people.A.idNumber);
    assert.equal(answer.body['code'], 'identity/step-up-not-you');
    assert.equal(await waiting(), undefined);
    await ask();
    const { recoveryId } = (await waiting())!;
    const again = await ask();
    assert.equal(again.body['code'], 'identity/recovery-waiting');
    house.clock.advance(48 * hourMs);
    const stranger = await signIn(house, String((phones += 1)));
    for (const act of ['completion', 'objection']) {
      assert.equal(
        (await stranger.post(`/api/account-recoveries/${recoveryId}/${act}`)).status,
        404,
      );
    }
    claimant = await signIn(house, newPhone, undefined, claimant);
    assert.equal(
      (await claimant.post(`/api/account-recoveries/${recoveryId}/objection`)).status,
      204,
    );
  });

  it('is told not to be there only to who has shown to be that person', async () => {
    const began = await claimant.post('/api/account-recoveries', {
      name: people.D.name,
      idNumber: people.D.idNumber,
      returnTo: '/recovery',
    });
    assert.equal(began.status, 200);
    const back = await comeBack(
      claimant,
      await confirm(String(began.body['redirectUrl']), people.D.idNumber),
    );
    assert.equal(back.body['code'], 'identity/recovery-not-found');
  });

  it('raises nothing: who asked is at level 1 as before', async () => {
    await ask();
    assert.equal((await claimant.get('/api/me')).body['assuranceLevel'], 1);
    const { recoveryId } = (await waiting())!;
    await claimant.post(`/api/account-recoveries/${recoveryId}/objection`);
  });
});
