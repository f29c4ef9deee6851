import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import {
  houseOfSuite,
  identityHouse,
  signIn,
  switchFault,
  type IdentityHouse,
} from './identity-house.ts';

const wang = { name: people.A.name, idNumber: people.A.idNumber };

describe('proving one’s real name', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  beforeEach(() => {
    house = houseNow();
  });

  it('raises the level to 2 and gives the session a new token; the old one is worth nothing', async () => {
    const browser = await signIn(house, people.A.phone);
    const before = browser.token;
    const answer = await browser.post('/api/real-name-checks', wang);
    assert.deepEqual([answer.status, answer.body], [200, { assuranceLevel: 2 }]);
    assert.notEqual(browser.token, before);
    const me = (await browser.get('/api/me')).body;
    assert.deepEqual([me['assuranceLevel'], me['nameMasked']], [2, '王*明']);
    browser.token = before;
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
  });

  it('takes full-width digits and a small x', async () => {
    const browser = await signIn(house, people.B.phone);
    const idNumber = '３７０１０２１９６００８１５９９３x';
    const answer = await browser.post('/api/real-name-checks', { name: people.B.name, idNumber });
    assert.equal(answer.status, 200);
  });

  it('is open to residents of Hong Kong and Taiwan and to foreigners, by the number of their card', async () => {
    for (const [phone, name, idNumber, source] of [
      ['13800009001', '梁嘉欣', '810000199408230021', 'population'],
      ['13800009002', '林雅婷', '830000199201300022', 'population'],
      ['13800009003', 'JANE EXAMPLE', '911840198101010010', 'exit-entry'],
    ] as const) {
      const browser = await signIn(house, phone);
      const wrong = await browser.post('/api/real-name-checks', { name: '王小明', idNumber });
      assert.equal(wrong.body['code'], 'identity/name-does-not-match', name);
      const answer = await browser.post('/api/real-name-checks', { name, idNumber });
      assert.deepEqual([answer.status, answer.body], [200, { assuranceLevel: 2 }], name);
      const { evidence } = (await browser.get('/api/levels')).body as {
        evidence: { source: string }[];
      };
      assert.equal(evidence[0]?.source, source);
      house.clock.advance(61_000);
      const anew = await signIn(house, phone, undefined, browser);
      assert.equal((await anew.get('/api/me')).body['assuranceLevel'], 2, 'carries over');
    }
  });

  it('may be repeated by the same person and not for another one', async () => {
    const browser = await signIn(house, people.D.phone);
    const own = { name: people.D.name, idNumber: people.D.idNumber };
    assert.equal((await browser.post('/api/real-name-checks', own)).status, 200);
    assert.equal((await browser.post('/api/real-name-checks', own)).status, 200);
    const other = { name: people.C.name, idNumber: people.C.idNumber };
    const answer = await browser.post('/api/real-name-checks', other);
    assert.deepEqual([answer.status, answer.body['code']], [409, 'identity/verified-as-another']);
  });

  it('one account for one number: the second is told only after it has shown to know the name', async () => {
    const first = await signIn(house, '13800000301');
    const owner = { name: people.H.name, idNumber: people.H.idNumber };
    assert.equal((await first.post('/api/real-name-checks', owner)).status, 200);
    const second = await signIn(house, '13800000302');
    const guess = await second.post('/api/real-name-checks', { ...owner, name: '王小明' });
    assert.equal(guess.body['code'], 'identity/name-does-not-match');
    const claim = await second.post('/api/real-name-checks', owner);
    assert.deepEqual([claim.status, claim.body['code']], [409, 'identity/id-number-in-use']);
    assert.equal((await second.get('/api/me')).body['assuranceLevel'], 1);
  });

  it('two accounts that claim one number at once: one gets it', async () => {
    const browsers = [await signIn(house, '13800000303'), await signIn(house, '13800000304')];
    const claim = { name: people.J.name, idNumber: people.J.idNumber };
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/api/real-name-checks', claim)),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  });

  const badNumbers = {
    'a wrong check digit': ['440308199901010011', 'citizen-ids/check-digit'],
    'a birth date that does not exist': ['33010620010229991X', 'citizen-ids/birth-date'],
    '17 characters': ['44030519900101991', 'citizen-ids/length'],
  };
  for (const [what, [idNumber, code]] of Object.entries(badNumbers)) {
    it(`refuses ${what} before anybody is asked`, async () => {
      const browser = await signedIn(house);
      const answer = await browser.post('/api/real-name-checks', { name: '王小明', idNumber });
      assert.deepEqual([answer.status, answer.body['code']], [422, code]);
    });
  }

  it('leaves a child under 14 to the guardian', async () => {
    const browser = await signedIn(house);
    const child = { name: people.I.name, idNumber: people.I.idNumber };
    const answer = await browser.post('/api/real-name-checks', child);
    assert.equal(answer.body['code'], 'identity/guardian-needed');
  });

  it('never takes “cannot judge” for a match', async () => {
    const browser = await signedIn(house);
    const zhao = { name: '赵玉兰', idNumber: '11010519491231002X' };
    const answer = await browser.post('/api/real-name-checks', zhao);
    assert.deepEqual([answer.status, answer.body['code']], [422, 'identity/cannot-judge']);
    assert.equal((await browser.get('/api/me')).body['assuranceLevel'], 1);
  });

  it('is locked after five mismatches, for the right name too, and says until when', async () => {
    const browser = await signedIn(house);
    const guess = { name: '陈一', idNumber: people.M.idNumber };
    for (let count = 0; count < 5; count += 1) {
      const answer = await browser.post('/api/real-name-checks', guess);
      assert.equal(answer.body['code'], 'identity/name-does-not-match');
    }
    const right = { name: people.M.name, idNumber: people.M.idNumber };
    const answer = await browser.post('/api/real-name-checks', right);
    assert.deepEqual([answer.status, answer.body['code']], [429, 'identity/too-many-mismatches']);
    assert.ok(Number(answer.headers['retry-after']) > 3600);
  });

  it('fifty guesses at once are five', async () => {
    const browser = await signedIn(house);
    const guess = { name: '陈一', idNumber: people.L.idNumber };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => browser.post('/api/real-name-checks', guess)),
    );
    const asked = answers.filter(({ body }) => body['code'] === 'identity/name-does-not-match');
    assert.ok(asked.length <= 5, `${asked.length} were asked`);
  });

  it('a sweep of one birth date over many accounts is stopped before the twentieth try', async () => {
    const first14 = '44040219750620';
    let asked = 0;
    for (let account = 0; account < 5; account += 1) {
      const browser = await signedIn(house);
      for (let count = 0; count < 5; count += 1) {
        const first17 = `${first14}${String(account * 5 + count + 100)}`;
        const idNumber = `${first17}${citizenIdCheckCharacter(first17)}`;
        const answer = await browser.post('/api/real-name-checks', { name: '何先生', idNumber });
        if (answer.body['code'] === 'identity/name-does-not-match') asked += 1;
      }
    }
    assert.equal(asked, 15);
  });

  it('keeps every try and no value', async () => {
    const rows = await house.db.many<{ row: string }>(sql`
      select row_to_json(p)::text as row from identity.proofs p limit 500
    `);
    assert.ok(rows.some(({ row }) => row.includes('mismatch')));
    for (const { row } of rows) {
      for (const { name, idNumber } of Object.values(people)) {
        assert.ok(!row.includes(name) && !row.includes(idNumber));
      }
    }
    await assert.rejects(house.db.run(sql`update identity.proofs set outcome = 'match'`));
    await assert.rejects(house.db.run(sql`delete from identity.proofs`));
  });
});

describe('when the population registry fails', () => {
  for (const [what, fault] of Object.entries({
    'is down': { down: true },
    'is silent': { slowMs: 2000 },
    'answers with errors': { errors: { failing: 1, of: 1 } },
  })) {
    it(`${what}: says so, proves nothing, and does not count a mismatch`, async (t) => {
      const house = await identityHouse(t);
      const browser = await signIn(house, people.A.phone);
      await switchFault(house.world, 'population', fault);
      for (let count = 0; count < 6; count += 1) {
        const answer = await browser.post('/api/real-name-checks', wang);
        assert.deepEqual(
          [answer.status, answer.body['code']],
          [503, 'identity/population-unavailable'],
        );
      }
      assert.equal((await browser.get('/api/me')).body['assuranceLevel'], 1);
      await switchFault(house.world, 'population', {});
      assert.equal((await browser.post('/api/real-name-checks', wang)).status, 200);
    });
  }
});

describe('the real name at a later sign-in', () => {
  it('still counts within sixty days in the same browser, and nowhere else: SMS alone never does', async (t) => {
    const house = await identityHouse(t);
    const first = await signIn(house, people.A.phone);
    await first.post('/api/real-name-checks', wang);
    house.clock.set('2026-04-30T01:00:00Z');
    const elsewhere = await signIn(house, people.A.phone);
    assert.equal((await elsewhere.get('/api/me')).body['assuranceLevel'], 1);
    house.clock.advance(61_000);
    const soon = await signIn(house, people.A.phone, undefined, first);
    assert.equal((await soon.get('/api/me')).body['assuranceLevel'], 2);
    house.clock.set('2026-07-15T01:00:00Z');
    const late = await signIn(house, people.A.phone, undefined, first);
    assert.equal((await late.get('/api/me')).body['assuranceLevel'], 1);
    assert.equal((await late.post('/api/real-name-checks', wang)).status, 200);
  });

  it('counts for nothing when the deployment says that a code alone never does', async (t) => {
    const house = await identityHouse(t, { realNameCarriesOverDays: 0 });
    const first = await signIn(house, people.A.phone);
    await first.post('/api/real-name-checks', wang);
    house.clock.advance(61_000);
    const again = await signIn(house, people.A.phone, undefined, first);
    assert.equal((await again.get('/api/me')).body['assuranceLevel'], 1);
  });
});

let nextPhone = 13800001000;

/** Somebody new, so that the mismatches of one test do not touch another. */
function signedIn(house: IdentityHouse) {
  nextPhone += 1;
  return signIn(house, String(nextPhone));
}
