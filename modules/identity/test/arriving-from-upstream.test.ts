import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { openidHouse, type OpenidHouse, type SignedInBrowser } from './openid-house.ts';
import { startSystem } from './openid-walk.ts';

const wang = '44030519900101991X';
const zhao = '110101198511089929';
const li = '37010219600815993X';

describe('arriving from the national platform', () => {
  let house: OpenidHouse;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    const later = { after: (work: () => unknown) => void tidying.push(work) };
    house = await openidHouse(later as never, { national: true });
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  async function signInThere(browser: SignedInBrowser, person: string, level = '3') {
    const answer = await browser.go(`${house.worldUrl}/national/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ person, level }),
    });
    assert.equal(answer.status, 303);
  }

  const start = (browser: SignedInBrowser, more = '') =>
    browser.go(`${house.url}/api/upstreams/national/sign-in?returnTo=/account${more}`);

  /** The address with which the browser comes back from the other platform. */
  async function comeBack(browser: SignedInBrowser, more = ''): Promise<string> {
    const there = (await start(browser, more)).headers.get('location')!;
    return (await browser.go(there)).headers.get('location')!;
  }

  async function arrive(browser: SignedInBrowser, more = ''): Promise<Response> {
    return browser.go(await comeBack(browser, more));
  }

  async function me(browser: SignedInBrowser) {
    const answer = await browser.go(`${house.url}/api/me`);
    return (await answer.json()) as { kind: string; personId?: string; assuranceLevel: number };
  }

  it('finds or makes the account without a prompt or a second registration, at the level carried over', async () => {
    const browser = house.visitor();
    await signInThere(browser, wang, '3');
    const arrived = await arrive(browser);
    assert.equal(arrived.status, 303);
    assert.equal(arrived.headers.get('location'), '/account');
    const first = await me(browser);
    assert.equal(first.kind, 'person');
    assert.equal(first.assuranceLevel, 3);
    const elsewhere = house.visitor();
    await signInThere(elsewhere, wang, '2');
    await arrive(elsewhere);
    const second = await me(elsewhere);
    assert.equal(second.personId, first.personId);
    assert.equal(second.assuranceLevel, 2);
  });

  it('counts for no more than the cap, and raises nothing for good', async () => {
    const browser = house.visitor();
    await signInThere(browser, zhao, '4');
    await arrive(browser);
    assert.equal((await me(browser)).assuranceLevel, 3);
    const { source } = await house.db.one<{ source: string }>(sql`
      select real_name_source as source from identity.persons
       where person_id = ${(await me(browser)).personId}
    `);
    assert.equal(source, 'upstream');
  });

  it('makes one account of fifty arrivals at the same moment', async () => {
    const browsers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const browser = house.visitor();
        await signInThere(browser, li);
        return { browser, back: await comeBack(browser) };
      }),
    );
    await Promise.all(browsers.map(({ browser, back }) => browser.go(back)));
    const persons = await Promise.all(
      browsers.map(async ({ browser }) => (await me(browser)).personId),
    );
    // Of fifty sessions of one person the oldest have ended meanwhile.
    assert.equal(new Set(persons.filter((one) => one !== undefined)).size, 1);
  });

  it('takes an answer once, whatever fifty try, and from the browser that asked', async () => {
    const browser = house.visitor();
    await signInThere(browser, wang);
    const back = await comeBack(browser);
    const thief = house.visitor();
    assert.equal((await thief.go(back)).status, 422);
    const answers = await Promise.all(Array.from({ length: 50 }, () => browser.go(back)));
    assert.equal(answers.filter(({ status }) => status === 303).length, 1);
  });

  it('takes no answer at the address of another platform', async () => {
    const browser = house.visitor();
    await signInThere(browser, wang);
    const back = await comeBack(browser);
    const mixed = await browser.go(back.replace('/upstreams/national/', '/upstreams/provincial/'));
    assert.equal(mixed.status, 404);
  });

  it('ends here when it ends there, with every system opened from here', async () => {
    const browser = house.visitor();
    await signInThere(browser, wang);
    await arrive(browser);
    assert.equal((await me(browser)).kind, 'person');
    await browser.go(`${house.worldUrl}/national/sign-out`, { method: 'POST' });
    assert.equal((await me(browser)).kind, 'anonymous');
  });

  it('believes no notice of an end that is not signed, not for us, or came before', async () => {
    const logout = (token: string) =>
      fetch(`${house.url}/api/upstreams/national/logout`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none', typ: 'logout+jwt' })}.${part({ sid: 'x' })}.`;
    for (const token of ['x', 'a.b.c', unsigned]) {
      assert.equal((await logout(token)).status, 422);
    }
  });

  it('links an account that is signed in, and only to the same person; takes the link away again', async () => {
    const own = house.visitor();
    await signInThere(own, wang);
    await arrive(own);
    const unlinked = await own.go(`${house.url}/api/upstreams/national/link`, { method: 'DELETE' });
    assert.equal(unlinked.status, 204);
    await arrive(own, '&links=true');
    assert.equal((await me(own)).kind, 'person');
    const stranger = await house.person();
    await signInThere(stranger, wang);
    assert.equal((await arrive(stranger, '&links=true')).status, 409);
  });

  it('is not needed: when the platform is down, everybody signs in here as ever', async () => {
    await fetch(`${house.worldUrl}/faults/national`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"down":true}',
    });
    const browser = house.visitor();
    const system = await house.register({ clientId: 'while-it-is-down' });
    const person = await house.person();
    const { address } = await startSystem(house, system);
    assert.match((await person.go(address)).headers.get('location')!, /^https:\/\/system/);
    // Known metadata are used meanwhile; the way there fails there, not here.
    assert.equal((await start(browser)).status, 303);
    await fetch(`${house.worldUrl}/faults/national`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  });
});
