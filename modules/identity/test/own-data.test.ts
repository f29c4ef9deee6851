import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { eraseAccounts } from '../src/index.ts';
import { parseKeptByLaw } from '../src/own-data/kept-by-law.ts';
import { houseOfSuite, signIn, type Browser, type IdentityHouse } from './identity-house.ts';
import { comeBack, confirm } from './network-identity-walk.ts';

const dayMs = 24 * 3_600_000;
const wang = { name: people.A.name, idNumber: people.A.idNumber as string };
let phones = 13_400_000_000;

describe('a person and their own data', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  let browser: Browser;
  let phone: string;
  beforeEach(async () => {
    house = houseNow();
    house.world.reset();
    house.clock.advance(dayMs);
    Object.assign(house.cases, { open: 0, ended: 0 });
    house.forgotten.length = 0;
    phone = String((phones += 1));
    browser = await signIn(house, phone);
    house.notices.length = 0;
  });
  const sayName = async (person: object = wang) =>
    assert.equal((await browser.post('/api/real-name-checks', person)).status, 200);
  const levels = async () =>
    (await browser.get('/api/levels')).body as {
      level: number;
      evidence: { source: string; expiresAt?: string; counts: boolean }[];
      raise: { level: number; by: string }[];
    };
  const askDeletion = () => browser.post('/api/deletion-requests');
  const erase = () => {
    const { db, keys, clock, personRecords } = house.identity.inside.parts;
    return eraseAccounts({ db, keys, clock, personRecords }).run({}, undefined as never);
  };
  /** Frees the number of Wang for the next test. */
  const leave = async () => {
    assert.equal((await askDeletion()).status, 201);
    house.clock.advance(7 * dayMs);
    await erase();
  };

  it('see their level, what proves it, until when, and what would raise it', async () => {
    const before = await levels();
    assert.deepEqual(
      [before.level, before.evidence.map(({ source }) => source), before.raise],
      [1, ['phone'], [{ level: 2, by: 'real-name' }]],
    );
    await sayName();
    const named = await levels();
    assert.equal(named.level, 2);
    assert.deepEqual(
      named.raise.map(({ by }) => by),
      ['network-identity', 'face', 'window'],
    );
    const began = await browser.post('/api/step-ups', { returnTo: '/account' });
    await comeBack(browser, await confirm(String(began.body['redirectUrl']), wang.idNumber));
    const seen = await levels();
    assert.deepEqual([seen.level, seen.raise], [3, []]);
    assert.deepEqual(
      seen.evidence.map(({ source, counts }) => [source, counts]),
      [
        ['network-identity', true],
        ['population', true],
        ['phone', true],
      ],
    );
    house.clock.advance(11 * 60_000);
    const later = await levels();
    assert.deepEqual(
      later.evidence.map(({ counts }) => counts),
      [false, true, true],
      'a face counts for minutes',
    );
    browser = await signIn(house, phone, undefined, browser);
    await leave();
  });

  it('take a copy of everything, once the name was shown, and are told', async () => {
    await sayName();
    const copied = await browser.post('/api/data-copies');
    assert.equal(copied.status, 200, JSON.stringify(copied.body));
    const records = copied.body['records'] as { code: string; rows: object[] }[];
    const rowsOf = (code: string) => records.find((one) => one.code === code)?.rows;
    assert.deepEqual(rowsOf('account'), [{ phone, language: 'zh', ...wang }]);
    assert.equal(rowsOf('proofs')?.length, 2);
    assert.ok(rowsOf('sessions')?.length);
    assert.ok(rowsOf('cases'), 'what other modules hold');
    assert.deepEqual(
      house.notices.map(({ kind }) => kind),
      ['data-copied'],
    );
    // Whoever has only the phone, in another browser, gets nothing of it.
    house.clock.advance(61_000);
    const thief = await signIn(house, phone);
    const refused = await thief.post('/api/data-copies');
    assert.deepEqual([refused.status, refused.body['code']], [403, 'identity/real-name-first']);
    assert.equal((await thief.post('/api/deletion-requests')).body['code'], refused.body['code']);
    for (let copies = 1; copies < 5; copies += 1) await browser.post('/api/data-copies');
    const often = await browser.post('/api/data-copies');
    assert.deepEqual([often.status, often.body['code']], [429, 'identity/too-many-copies']);
    house.clock.advance(11 * 60_000);
    const old = await browser.post('/api/data-copies');
    assert.equal(old.body['code'], 'identity/sign-in-again', 'a screen left open');
    browser = await signIn(house, phone, undefined, browser);
    await leave();
  });

  it('ask for deletion once, see what stays and by what law, and take it back', async () => {
    Object.assign(house.cases, { open: 1, ended: 2 });
    const refused = await askDeletion();
    assert.deepEqual([refused.status, refused.body['code']], [409, 'identity/cases-running']);
    house.cases.open = 0;
    const asked = await Promise.all(Array.from({ length: 10 }, askDeletion));
    assert.equal(asked.filter(({ status }) => status === 201).length, 1);
    assert.equal(
      asked.filter(({ body }) => body['code'] === 'identity/deletion-waiting').length,
      9,
    );
    const outlook = (await browser.get('/api/deletion-requests')).body as {
      waiting?: { requestId: string };
      kept: { code: string; law: { zh: string } }[];
    };
    assert.deepEqual(
      outlook.kept.map(({ code }) => code),
      ['cases', 'sign-ins', 'readings', 'mandates'],
    );
    assert.match(outlook.kept[1]!.law.zh, /网络安全法/);
    const path = `/api/deletion-requests/${outlook.waiting?.requestId}/withdrawal`;
    const stranger = await signIn(house, String((phones += 1)));
    assert.equal((await stranger.post(path)).status, 404);
    assert.equal((await browser.post(path)).status, 204);
    assert.equal((await browser.post(path)).status, 404);
    house.clock.advance(8 * dayMs);
    await erase();
    assert.equal((await signIn(house, phone, undefined, browser)).token !== undefined, true);
    assert.deepEqual(house.forgotten, []);
  });

  it('without cases nothing sealed for them is ever read again, and the number is free', async () => {
    await sayName();
    const { personId } = (await browser.get('/api/me')).body as { personId: string };
    await askDeletion();
    house.clock.advance(6 * dayMs);
    await erase();
    assert.ok(await house.identity.readOwnDetails(personId), 'it waits');
    house.clock.advance(dayMs);
    await erase();
    assert.deepEqual(house.forgotten, [personId]);
    assert.equal(await house.identity.readOwnDetails(personId), undefined);
    assert.equal(await house.identity.contactOf(personId), undefined);
    assert.equal((await browser.get('/api/me')).body['kind'], 'anonymous');
    browser = await signIn(house, phone);
    const anew = (await browser.get('/api/me')).body;
    assert.notEqual(anew['personId'], personId);
    await sayName();
    await leave();
  });

  it('with ended cases the archive keeps its applicant, and nobody else finds them', async () => {
    await sayName();
    const { personId } = (await browser.get('/api/me')).body as { personId: string };
    await askDeletion();
    // A case begun while it waits is decided first.
    house.cases.open = 1;
    house.clock.advance(8 * dayMs);
    await erase();
    assert.ok(await house.identity.contactOf(personId));
    Object.assign(house.cases, { open: 0, ended: 1 });
    await erase();
    assert.equal((await house.identity.readOwnDetails(personId))?.name, wang.name);
    assert.equal(await house.identity.contactOf(personId), undefined, 'nothing more is sent');
    const row = await house.db.one<{ phone: string; number: string | null }>(sql`
      select phone_index as phone, id_number_index as number from identity.persons
       where person_id = ${personId}
    `);
    assert.deepEqual(row, { phone: `erased/${personId}`, number: null });
  });
});

describe('the list of what the law keeps', () => {
  it('is refused when a row is broken', async () => {
    const text = await readFile(new URL('../data/kept-by-law.tsv', import.meta.url), 'utf8');
    assert.equal(parseKeptByLaw(text).length, 4);
    assert.throws(() => parseKeptByLaw(`${text}x\ty\n`), /line 6 is broken/);
  });
});
