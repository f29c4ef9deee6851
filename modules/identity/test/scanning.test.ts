import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { houseOfSuite, signIn, type Browser, type IdentityHouse } from './identity-house.ts';

const screenAgent = 'Mozilla/5.0 (Windows NT 10.0; rv:144.0) Gecko/20100101 Firefox/144.0';

interface Started {
  readonly scanId: string;
  readonly scanToken: string;
  readonly waitToken: string;
  readonly number: string;
}

describe('signing in on a screen from a phone', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let phone: Browser;
  let screen: Browser;
  let started: Started;
  beforeEach(async () => {
    house = houseNow();
    house.clock.advance(3_600_000);
    house.notices.length = 0;
    phone = await signIn(house, people.A.phone);
    screen = house.browser(screenAgent);
    started = (await screen.post('/api/scan-sign-ins')).body as unknown as Started;
  });

  const wait = (browser = screen, waitToken = started.waitToken) =>
    browser.post(`/api/scan-sign-ins/${started.scanId}/session`, { waitToken });
  const approve = (number = started.number) =>
    phone.post(`/api/scans/${started.scanToken}/approval`, { number });

  it('waits, is shown with its name, and is signed in when the number was typed', async () => {
    assert.equal((await wait()).status, 202);
    const shown = await phone.get(`/api/scans/${started.scanToken}`);
    assert.equal(shown.body['device'], 'Firefox · Windows');
    assert.equal((await approve()).status, 204);
    assert.equal((await wait()).status, 201);
    assert.equal((await screen.get('/api/me')).body['kind'], 'person');
    assert.equal(house.notices.at(-1)?.kind, 'new-device');
    assert.equal((await wait()).status, 410, 'once');
  });

  it('has no more level than the phone has', async () => {
    await phone.post('/api/real-name-checks', { name: '王小明', idNumber: people.A.idNumber });
    assert.equal((await approve()).status, 204);
    await wait();
    assert.equal((await screen.get('/api/me')).body['assuranceLevel'], 2);
    house.clock.advance(61_000);
    const low = await signIn(house, people.A.phone, undefined, house.browser());
    const other = house.browser(screenAgent);
    const second = (await other.post('/api/scan-sign-ins')).body as unknown as Started;
    await low.post(`/api/scans/${second.scanToken}/approval`, { number: second.number });
    await other.post(`/api/scan-sign-ins/${second.scanId}/session`, {
      waitToken: second.waitToken,
    });
    assert.equal((await other.get('/api/me')).body['assuranceLevel'], 1);
  });

  it('takes three wrong numbers and then no right one', async () => {
    const wrong = started.number === '55' ? '56' : '55';
    for (let count = 0; count < 3; count += 1) {
      assert.equal((await approve(wrong)).body['code'], 'identity/scan-number-not-right');
    }
    assert.equal((await approve()).status, 410);
  });

  it('of fifty that wait with one token one is signed in', async () => {
    await approve();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => wait(house.browser(screenAgent))),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });

  it('opens nothing for who only saw the picture, or waits in another kind of browser', async () => {
    await approve();
    assert.equal((await wait(house.browser(), started.scanToken)).status, 410);
    assert.equal((await wait(house.browser('curl/8'))).status, 410);
    assert.equal((await wait()).status, 201);
  });

  it('is over after a refusal, and after three minutes', async () => {
    assert.equal((await phone.post(`/api/scans/${started.scanToken}/refusal`)).status, 204);
    assert.equal((await wait()).status, 410);
    const late = (await screen.post('/api/scan-sign-ins')).body as unknown as Started;
    house.clock.advance(3 * 60_000);
    assert.equal((await phone.get(`/api/scans/${late.scanToken}`)).status, 410);
  });
});
