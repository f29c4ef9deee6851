import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, it, type TestContext } from 'node:test';
import { eventually } from '@tongban/testing';
import { usualUpstreamLimits, type UpstreamLimits } from '../src/federation/guarded-fetch.ts';
import { openidHouse, type OpenidHouse, type SignedInBrowser } from './openid-house.ts';
import { openSystem } from './openid-walk.ts';

const wang = '44030519900101991X';
const many = 24;
const limits: UpstreamLimits = {
  timeoutSeconds: 60,
  atOnce: 8,
  breaker: { failures: 3, openMs: 3_000 },
};

describe('the national platform under load', () => {
  it('killed, is spared after a few failures, hinders nobody who signs in here, and is used again when it is back', async (t) => {
    const { house, sent, onTheirWay, local, arrive } = await underLoad(t, limits);
    const coming = await onTheirWay();
    await faults(house, { down: true });
    const before = sent();
    const [answers] = await Promise.all([Promise.all(coming.map((one) => one())), local()]);
    assert.deepEqual(new Set(answers), new Set([422]), 'each is told, and how else to sign in');
    const cost = sent() - before;
    assert.ok(
      cost >= limits.breaker.failures && cost < limits.atOnce + limits.breaker.failures,
      `${cost} were sent`,
    );
    await local();
    await faults(house, {});
    await eventually(async () => (await arrive()) === 303);
    assert.equal(await arrive(), 303, 'and for everybody after the one who tried');
  });

  it('hanging, holds no more than a number of calls; the others are told at once', async (t) => {
    const { house, sent, onTheirWay, local } = await underLoad(t, limits);
    const coming = await onTheirWay();
    await faults(house, { slowMs: 30_000 });
    const before = sent();
    let answered = 0;
    const all = coming.map(async (one) => {
      const status = await one();
      answered += 1;
      return status;
    });
    await eventually(async () => answered >= many - limits.atOnce);
    await local();
    assert.equal(answered, many - limits.atOnce, 'those who hang still do');
    assert.equal(sent() - before, limits.atOnce);
    await house.killWorld();
    await Promise.all(all);
  });

  it('would cost a call for each who comes if nothing held it', async (t) => {
    const unheld = { ...limits, atOnce: 1e6, breaker: { failures: 1e9, openMs: 1 } };
    const { house, sent, onTheirWay } = await underLoad(t, unheld);
    const coming = await onTheirWay();
    await faults(house, { down: true });
    const before = sent();
    await Promise.all(coming.map((one) => one()));
    assert.equal(sent() - before, many);
  });

  it('is asked what it offers once, however many arrive before it has answered', async (t) => {
    const { house, asked } = await underLoad(t, usualUpstreamLimits);
    await faults(house, { down: true });
    const start = () => house.visitor().go(`${house.url}${startPath}`);
    const first = await Promise.all(Array.from({ length: many }, start));
    assert.deepEqual(new Set(first.map(({ status }) => status)), new Set([503]));
    // Some begin after the first answer has failed; each failure is shared by all who waited for it.
    const { failures } = usualUpstreamLimits.breaker;
    assert.ok(asked() >= 1 && asked() <= failures, `asked ${asked()} times`);
  });
});

const startPath = '/api/upstreams/national/sign-in?returnTo=/account';

/** A house with people half-way from the national platform, and what is sent to it counted where it leaves this process. */
async function underLoad(t: TestContext, upstreamLimits: UpstreamLimits) {
  const house = await openidHouse(t, { national: true, upstreamLimits });
  const paths: string[] = [];
  const count = (message: unknown) => {
    const { request } = message as { request: { origin: string; path: string } };
    if (String(request.origin) === house.worldUrl) paths.push(request.path);
  };
  subscribe('undici:request:create', count);
  t.after(() => unsubscribe('undici:request:create', count));
  const system = await house.register({ clientId: 'opened-meanwhile' });
  const countOf = (part: string) => paths.filter((path) => path.includes(part)).length;
  return {
    house,
    sent: () => countOf('/national/token'),
    asked: () => countOf('/.well-known/'),
    async onTheirWay() {
      const backs = [];
      for (let one = 0; one < many; one += 1) {
        const browser = house.visitor();
        const back = await comeBack(house, browser);
        backs.push(async () => (await browser.go(back)).status);
      }
      return backs;
    },
    /** Five people sign in here and open a system; an error when one of them cannot. */
    async local() {
      const persons = await Promise.all(Array.from({ length: 5 }, () => house.person()));
      await Promise.all(persons.map((person) => openSystem(house, system, person)));
    },
    async arrive() {
      const browser = house.visitor();
      return (await browser.go(await comeBack(house, browser))).status;
    },
  };
}

async function comeBack(house: OpenidHouse, browser: SignedInBrowser): Promise<string> {
  await browser.go(`${house.worldUrl}/national/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ person: wang, level: '3' }),
  });
  const there = (await browser.go(`${house.url}${startPath}`)).headers.get('location')!;
  return (await browser.go(there)).headers.get('location')!;
}

async function faults(house: OpenidHouse, wanted: object): Promise<void> {
  await fetch(`${house.worldUrl}/faults/national`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
}
