import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import {
  houseOfSuite,
  identityHouse,
  signIn,
  switchFault,
  type Browser,
  type IdentityHouse,
} from './identity-house.ts';
import { comeBack, confirm, pathOf } from './network-identity-walk.ts';

describe('stepping up with the network identity', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let browser: Browser;
  beforeEach(async () => {
    house = houseNow();
    house.world.reset();
    house.clock.advance(3 * 3_600_000);
    browser = await realName(house);
  });

  it('leads there and back without a script: level 3, fresh, with a new token', async () => {
    const before = browser.token;
    const back = await comeBack(browser, await confirm(await begin(browser)));
    assert.deepEqual([back.status, back.headers['location']], [303, '/drafts/1?page=2']);
    assert.notEqual(browser.token, before);
    const me = (await browser.get('/api/me')).body;
    assert.equal(me['assuranceLevel'], 3);
    assert.equal(me['authenticatedAt'], house.clock());
    browser.token = before;
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
  });

  it('needs a real name first', async () => {
    const stranger = await signIn(house, newPhone());
    const answer = await stranger.post('/api/step-ups', { returnTo: '/' });
    assert.deepEqual([answer.status, answer.body['code']], [403, 'identity/real-name-first']);
  });

  it('returns nowhere but to us', async () => {
    for (const returnTo of ['//elsewhere.example', 'https://elsewhere.example', '/\\e']) {
      const answer = await browser.post('/api/step-ups', { returnTo });
      assert.equal(answer.body['code'], 'identity/return-address-not-allowed');
    }
  });

  it('refuses the same return a second time, and of fifty at once takes one', async () => {
    const back = await confirm(await begin(browser));
    const token = browser.token;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => {
        const copy = house.browser();
        copy.token = token;
        return comeBack(copy, back);
      }),
    );
    assert.equal(answers.filter(({ status }) => status === 303).length, 1);
    const again = await comeBack(browser, back);
    assert.notEqual(again.status, 303);
  });

  it('refuses a return in another session: nobody can be made to carry on a stranger’s confirmation', async () => {
    const back = await confirm(await begin(browser));
    const other = await signIn(house, newPhone());
    const answer = await comeBack(other, back);
    assert.deepEqual([answer.status, answer.body['code']], [422, 'identity/step-up-not-valid']);
    const anonymous = house.browser();
    assert.equal((await comeBack(anonymous, back)).body['code'], 'identity/step-up-not-valid');
    assert.equal((await comeBack(browser, back)).status, 303);
  });

  it('refuses an invented state', async () => {
    const answer = await browser.get(`/api/step-ups/return?state=${'x'.repeat(43)}&ticket=y`);
    assert.equal(answer.body['code'], 'identity/step-up-not-valid');
  });

  it('refuses a ticket of another confirmation', async () => {
    const first = new URL(await confirm(await begin(browser)));
    const second = new URL(await confirm(await begin(browser)));
    second.searchParams.set('ticket', first.searchParams.get('ticket') ?? '');
    const answer = await comeBack(browser, second.href);
    assert.equal(answer.body['code'], 'identity/step-up-not-valid');
  });

  it('refuses when somebody else has confirmed', async () => {
    const back = await confirm(await begin(browser), people.D.idNumber);
    const answer = await comeBack(browser, back);
    assert.deepEqual([answer.status, answer.body['code']], [403, 'identity/step-up-not-you']);
    assert.equal((await browser.get('/api/me')).body['assuranceLevel'], 2);
  });

  it('says that the citizen has declined', async () => {
    const back = await confirm(await begin(browser), people.A.idNumber, 'decline');
    assert.equal((await comeBack(browser, back)).body['code'], 'identity/step-up-declined');
  });

  it('refuses a return that comes after ten minutes', async () => {
    const back = await confirm(await begin(browser));
    house.clock.advance(10 * 60_000);
    assert.equal((await comeBack(browser, back)).body['code'], 'identity/step-up-expired');
  });

  it('sends a browser back to its page with the reason, and a program the problem', async () => {
    const back = await confirm(await begin(browser), people.A.idNumber, 'decline');
    const answer = await browser.get(pathOf(back), 'text/html,*/*');
    assert.deepEqual(
      [answer.status, answer.headers['location']],
      [303, '/drafts/1?page=2&stepUpProblem=step-up-declined'],
    );
  });

  const badTickets = {
    wrongSignature: 'identity/step-up-not-valid',
    otherAudience: 'identity/step-up-not-valid',
    expiredTicket: 'identity/step-up-expired',
  };
  for (const [fault, code] of Object.entries(badTickets)) {
    it(`refuses a ticket with the fault ${fault}`, async () => {
      await switchFault(house.world, 'network-identity', { [fault]: true });
      const answer = await comeBack(browser, await confirm(await begin(browser)));
      assert.equal(answer.body['code'], code);
      assert.equal((await browser.get('/api/me')).body['assuranceLevel'], 2);
    });
  }
});

describe('when the network identity fails', () => {
  it('says so and leaves the level as it was; a new confirmation works afterwards', async (t) => {
    const house = await identityHouse(t);
    const browser = await realName(house);
    const back = await confirm(await begin(browser));
    await switchFault(house.world, 'network-identity', { down: true });
    const answer = await comeBack(browser, back);
    assert.deepEqual(
      [answer.status, answer.body['code']],
      [503, 'identity/network-identity-unavailable'],
    );
    await switchFault(house.world, 'network-identity', {});
    assert.equal((await comeBack(browser, await confirm(await begin(browser)))).status, 303);
  });
});

let phone = 13800002000;

function newPhone(): string {
  phone += 1;
  return String(phone);
}

async function realName(house: IdentityHouse): Promise<Browser> {
  const browser = await signIn(house, people.A.phone);
  const { name, idNumber } = people.A;
  await browser.post('/api/real-name-checks', { name, idNumber });
  return browser;
}

async function begin(browser: Browser): Promise<string> {
  const answer = await browser.post('/api/step-ups', { returnTo: '/drafts/1?page=2' });
  return String(answer.body['redirectUrl']);
}
