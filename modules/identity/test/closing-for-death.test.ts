import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import { followDeaths } from '../src/index.ts';
import {
  houseOfSuite,
  signIn,
  switchFault,
  type Browser,
  type IdentityHouse,
} from './identity-house.ts';

describe('somebody who has died', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let zhao: Browser;
  let zhaoId: string;
  let wangId: string;
  const phone = people.D.phone;
  before(async () => {
    house = houseNow();
    zhao = await proved(people.D);
    zhaoId = await idOf(zhao);
    const wang = await proved(people.A);
    wangId = await idOf(wang);
    const given = await zhao.post(
      '/api/mandates',
      {
        agentName: people.A.name,
        agentIdNumber: people.A.idNumber,
        from: '2026-03-02',
        to: '2026-12-31',
      },
      { 'idempotency-key': randomUUID() },
    );
    const path = `/api/mandates/${String(given.body['mandateId'])}/acceptance`;
    const accepted = await wang.post(path, {}, { 'idempotency-key': randomUUID() });
    assert.equal(accepted.status, 200);
  });

  async function proved({ name, idNumber, phone: own }: (typeof people)['A' | 'D']) {
    const browser = await signIn(house, own);
    const checked = await browser.post('/api/real-name-checks', { name, idNumber });
    assert.equal(checked.status, 200, JSON.stringify(checked.body));
    return browser;
  }
  async function idOf(browser: Browser): Promise<string> {
    return String((await browser.get('/api/me')).body['personId']);
  }
  const agencies = () => house.identity.mandates.agenciesOf(wangId, dayOf(house.clock()));
  async function report(diedOn: string | null): Promise<void> {
    const answer = await fetch(`${house.world.url}/registries/persons/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ idNumber: people.D.idNumber, change: { diedOn } }),
    });
    assert.equal(answer.status, 204);
  }
  async function follow(): Promise<void> {
    const { db, keys, clock, vitalStatusAfter } = house.identity.inside.parts;
    await followDeaths({ db, keys, clock, vitalStatusAfter }).run({}, undefined as never);
    house.identity.inside.resolver.refresh();
  }
  const closing = async () => {
    const entries = await readStream(house.db, `account-closing/${zhaoId}`);
    return entries.map(({ type }) => type);
  };

  it('is not taken for dead while nobody says so, nor while the register is silent', async () => {
    await follow();
    assert.equal((await zhao.get('/api/me')).body['kind'], 'person');
    await report('2026-03-01');
    await switchFault(house.world, 'population', { down: true });
    await follow();
    assert.equal((await zhao.get('/api/me')).body['kind'], 'person');
    await switchFault(house.world, 'population', {});
  });

  it('has no account any more: sessions, mandates and the phone are over, the cases stay', async () => {
    assert.equal((await agencies()).length, 1);
    await Promise.all([follow(), follow()]);
    assert.equal((await zhao.get('/api/me')).body['kind'], 'anonymous');
    assert.deepEqual(await agencies(), [], 'a mandate ends with the mandator');
    assert.equal((await house.identity.readMasked(zhaoId))?.diedOn, '2026-03-01');
    assert.equal(await house.identity.contactOf(zhaoId), undefined, 'nobody is written to');
    assert.deepEqual(await closing(), ['AccountClosedByDeath']);
    await follow();
    assert.deepEqual(await closing(), ['AccountClosedByDeath'], 'once');

    house.clock.advance(61_000);
    const next = await signIn(house, phone);
    assert.notEqual(await idOf(next), zhaoId, 'whoever has the number next is somebody else');
    const { name, idNumber } = people.D;
    const claimed = await next.post('/api/real-name-checks', { name, idNumber });
    assert.equal(claimed.status, 409, JSON.stringify(claimed.body));
    await house.db.run(sql`
      update identity.persons set phone_index = 'given-back' where person_id = ${await idOf(next)}
    `);
  });

  it('signs in again when the register has taken its notice back; what ended stays ended', async () => {
    await report(null);
    await follow();
    assert.deepEqual(await closing(), ['AccountClosedByDeath', 'AccountReopened']);
    house.clock.advance(61_000);
    const back = await signIn(house, phone);
    assert.equal(await idOf(back), zhaoId);
    assert.deepEqual(await agencies(), []);
  });
});
