import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import {
  keyMisbehaviours,
  logoutMisbehaviours,
  metadataMisbehaviours,
  misbehaviours,
  type Misbehaviour,
} from '@tongban/outside-world';
import { openidHouse, serveIdentity, type OpenidHouse } from './openid-house.ts';
import type { SignedInBrowser } from './openid-house.ts';

const wang = '44030519900101991X';
const start = '/api/upstreams/national/sign-in?returnTo=/account';

describe('a national platform that misbehaves', () => {
  let house: OpenidHouse;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    const later = { after: (work: () => unknown) => void tidying.push(work) };
    house = await openidHouse(later as never, { national: true });
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  function misbehave(name?: Misbehaviour) {
    return fetch(`${house.worldUrl}/national/misbehaviour`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(name === undefined ? {} : { name }),
    });
  }

  async function signedInThere(): Promise<SignedInBrowser> {
    const browser = house.visitor();
    const form = new URLSearchParams({ person: wang, level: '3' });
    await browser.go(`${house.worldUrl}/national/sign-in`, { method: 'POST', body: form });
    return browser;
  }

  /** The same platform that has not asked the other one anything yet. */
  async function newcomer(t: TestContext): Promise<string> {
    const { db, issuer, worldUrl } = house;
    const { app } = await serveIdentity({ db, issuer, port: 0, world: { url: worldUrl } as never });
    t.after(() => app.close());
    return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  }

  /** From the start to the answer of ours, with the platform misbehaving as soon as it is asked for its tokens. */
  async function arriveAt(url: string, misbehaviour?: Misbehaviour) {
    const browser = await signedInThere();
    const started = await browser.go(url + start);
    assert.equal(started.status, 303);
    await misbehave(misbehaviour);
    const back = (await browser.go(started.headers.get('location')!)).headers.get('location')!;
    const answer = await browser.go(back.replace(house.issuer, url));
    await misbehave();
    return { browser, answer };
  }

  async function kindOf(browser: SignedInBrowser): Promise<string> {
    const answer = await browser.go(`${house.url}/api/me`);
    return ((await answer.json()) as { kind: string }).kind;
  }

  it('is believed while it does not', async (t) => {
    const { browser, answer } = await arriveAt(await newcomer(t));
    assert.equal(answer.status, 303);
    assert.equal(await kindOf(browser), 'person');
  });

  for (const misbehaviour of misbehaviours) {
    it(`is not believed: ${misbehaviour}`, async () => {
      const { browser, answer } = await arriveAt(house.url, misbehaviour);
      assert.ok([400, 422].includes(answer.status), await answer.text());
      assert.equal(await kindOf(browser), 'anonymous');
    });
  }

  for (const misbehaviour of keyMisbehaviours) {
    it(`is not believed: ${misbehaviour}`, async (t) => {
      const { browser, answer } = await arriveAt(await newcomer(t), misbehaviour);
      assert.equal(answer.status, 422, await answer.text());
      assert.equal(await kindOf(browser), 'anonymous');
    });
  }

  for (const misbehaviour of metadataMisbehaviours) {
    it(`is not even asked: ${misbehaviour}`, async (t) => {
      const url = await newcomer(t);
      await misbehave(misbehaviour);
      const answer = await house.visitor().go(url + start);
      await misbehave();
      assert.equal(answer.status, 503, await answer.text());
    });
  }

  for (const misbehaviour of logoutMisbehaviours) {
    it(`signs nobody out here: ${misbehaviour}`, async () => {
      const { browser } = await arriveAt(house.url);
      await misbehave(misbehaviour);
      await browser.go(`${house.worldUrl}/national/sign-out`, { method: 'POST' });
      await misbehave();
      assert.equal(await kindOf(browser), 'person');
    });
  }
});
