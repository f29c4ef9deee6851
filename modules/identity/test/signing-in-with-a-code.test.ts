import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import {
  houseOfSuite,
  identityHouse,
  signIn,
  switchFault,
  type IdentityHouse,
} from './identity-house.ts';

describe('signing in with a phone code', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  beforeEach(() => {
    house = houseNow();
  });

  it('makes the account at the first sign-in and finds it at the next', async () => {
    const wang = house.browser();
    const { phone } = people.A;
    const asked = await wang.post('/api/phone-codes', { phone });
    assert.deepEqual([asked.status, asked.body], [202, { validMinutes: 5 }]);
    const first = await wang.post('/api/sessions', { phone, code: await house.codeFor(phone) });
    assert.equal(first.status, 201);
    assert.equal(first.body['isNew'], true);
    const me = (await wang.get('/api/me')).body;
    assert.equal(me['phoneMasked'], '138****0001');
    assert.equal(me['assuranceLevel'], 1);
    house.clock.advance(61_000);
    const again = await signIn(house, phone);
    assert.equal((await again.get('/api/me')).body['personId'], me['personId']);
  });

  it('takes the number as people write it, and says what is wrong with one that is none', async () => {
    const browser = house.browser();
    const written = await browser.post('/api/phone-codes', { phone: '+86 138-0000-0002' });
    assert.equal(written.status, 202);
    const wrong = await browser.post('/api/phone-codes', { phone: '12345' });
    assert.deepEqual([wrong.status, wrong.body['code']], [422, 'citizen-ids/mobile']);
    const more = await browser.post('/api/phone-codes', { phone: '13800000002', role: 'admin' });
    assert.equal(more.status, 400);
  });

  it('answers for a phone with an account as for one without', async () => {
    const known = await house.browser().post('/api/phone-codes', { phone: people.A.phone });
    house.clock.advance(61_000);
    const unknown = await house.browser().post('/api/phone-codes', { phone: '13899999999' });
    assert.equal(known.status === 202 || known.status === 429, true);
    assert.deepEqual(unknown.body, { validMinutes: 5 });
    const tries = await Promise.all(
      [people.A.phone, '13899999998'].map((phone) =>
        house.browser().post('/api/sessions', { phone, code: '000000' }),
      ),
    );
    assert.equal(tries[0]?.body['detail'], tries[1]?.body['detail']);
    assert.equal(tries[0]?.status, tries[1]?.status);
  });

  it('accepts a code once: of fifty at once one is let in', async () => {
    const phone = '13800000101';
    await house.browser().post('/api/phone-codes', { phone });
    const code = await house.codeFor(phone);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => house.browser().post('/api/sessions', { phone, code })),
    );
    const statuses = answers.map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 201).length, 1);
    assert.equal(statuses.filter((status) => status === 422).length, 49);
  });

  it('is over after five wrong tries, the right code included', async () => {
    const phone = '13800000102';
    await house.browser().post('/api/phone-codes', { phone });
    const code = await house.codeFor(phone);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let count = 0; count < 5; count += 1) {
      const answer = await house.browser().post('/api/sessions', { phone, code: wrong });
      assert.equal(answer.body['code'], 'identity/code-not-right');
    }
    assert.equal((await house.browser().post('/api/sessions', { phone, code })).status, 422);
  });

  it('is over after five minutes', async () => {
    const phone = '13800000103';
    await house.browser().post('/api/phone-codes', { phone });
    const code = await house.codeFor(phone);
    house.clock.advance(5 * 60_000);
    assert.equal((await house.browser().post('/api/sessions', { phone, code })).status, 422);
  });

  it('lets only the latest code in', async () => {
    const phone = '13800000104';
    await house.browser().post('/api/phone-codes', { phone });
    const first = await house.codeFor(phone);
    house.clock.advance(61_000);
    await house.browser().post('/api/phone-codes', { phone });
    const second = await house.codeFor(phone);
    if (first !== second) {
      const old = await house.browser().post('/api/sessions', { phone, code: first });
      assert.equal(old.status, 422);
    }
    assert.equal(
      (await house.browser().post('/api/sessions', { phone, code: second })).status,
      201,
    );
  });

  it('sends one code a minute and five at a stretch, and says when the next can be had', async () => {
    const phone = '13800000105';
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await house.browser().post('/api/phone-codes', { phone })).status);
      const soon = await house.browser().post('/api/phone-codes', { phone });
      assert.deepEqual([soon.status, soon.body['code']], [429, 'identity/too-many-codes']);
      assert.ok(Number(soon.headers['retry-after']) > 0);
      house.clock.advance(60_000);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
  });

  it('keeps nothing readable: no phone and no code in any table', async () => {
    const phone = '13800000106';
    await signIn(house, phone);
    const rows = await house.db.many<{ row: string }>(sql`
      select row_to_json(p)::text as row from identity.persons p
      union all select row_to_json(c)::text from identity.phone_codes c
      union all select row_to_json(a)::text from identity.allowances a
      union all select row_to_json(s)::text from identity.sessions s limit 1000
    `);
    const hex = Buffer.from(phone).toString('hex');
    assert.ok(rows.length > 5);
    for (const { row } of rows) assert.ok(!row.includes(phone) && !row.includes(hex), row);
  });

  it('refuses a disabled account, whose sessions are over at once', async () => {
    const phone = '13800000107';
    const browser = await signIn(house, phone);
    const me = (await browser.get('/api/me')).body;
    await house.identity.disablePerson(String(me['personId']));
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
    house.clock.advance(61_000);
    await house.browser().post('/api/phone-codes', { phone });
    const code = await house.codeFor(phone);
    const again = await house.browser().post('/api/sessions', { phone, code });
    assert.deepEqual([again.status, again.body['code']], [403, 'identity/account-disabled']);
  });
});

describe('when the SMS gateway fails', () => {
  for (const [what, fault] of Object.entries({
    'is down': { down: true },
    'is silent': { slowMs: 2000 },
    'answers with errors': { errors: { failing: 1, of: 1 } },
  })) {
    it(`${what}: says so, sends nothing, and the citizen may ask again at once`, async (t) => {
      const house = await identityHouse(t);
      await switchFault(house.world, 'sms', fault);
      const phone = '13800000201';
      const asked = await house.browser().post('/api/phone-codes', { phone });
      assert.deepEqual([asked.status, asked.body['code']], [503, 'identity/sms-unavailable']);
      assert.equal(asked.headers['retry-after'], '10');
      const left = await house.db.one<{ count: number }>(
        sql`select count(*) from identity.phone_codes`,
      );
      assert.equal(left.count, 0);
      await switchFault(house.world, 'sms', {});
      assert.equal((await house.browser().post('/api/phone-codes', { phone })).status, 202);
    });
  }

  it('once: the retry gets through and one message arrives', async (t) => {
    const house = await identityHouse(t);
    await switchFault(house.world, 'sms', { errors: { failing: 1, of: 2 } });
    const phone = '13800000202';
    assert.equal((await house.browser().post('/api/phone-codes', { phone })).status, 202);
    const sent = await fetch(`${house.world.url}/sms/messages?phone=${phone}`);
    assert.equal(((await sent.json()) as { items: object[] }).items.length, 1);
  });
});
