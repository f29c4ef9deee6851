import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { addDays, dayOf } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import { eraseAccounts, recheckRepresentatives, watchMandates } from '../src/index.ts';
import { houseOfSuite, signIn, switchFault, type Browser } from './identity-house.ts';
import { comeBack, confirm } from './network-identity-walk.ts';

const houseNow = houseOfSuite();
const running = { signal: new AbortController().signal } as never;
const company = { creditCode: '91440300MA5EXAMP0C', name: '深圳示例科技有限公司' };
const clerkM = {
  agentName: people.M.name,
  agentIdNumber: people.M.idNumber,
  from: '2026-03-02',
  to: '2026-12-31',
};

async function proved(person: (typeof people)[keyof typeof people]): Promise<Browser> {
  const browser = await signIn(houseNow(), person.phone);
  const { name, idNumber } = person;
  const checked = await browser.post('/api/real-name-checks', { name, idNumber });
  assert.equal(checked.status, 200, JSON.stringify(checked.body));
  return browser;
}

/** At level 3, by the network identity. */
async function seen(person: (typeof people)[keyof typeof people]): Promise<Browser> {
  const browser = await proved(person);
  const began = await browser.post('/api/step-ups', { returnTo: '/account' });
  await comeBack(browser, await confirm(String(began.body['redirectUrl']), person.idNumber));
  return browser;
}

function send(browser: Browser, path: string, body: object = {}) {
  return browser.post(path, body, { 'idempotency-key': randomUUID() });
}

interface Role {
  readonly kind: string;
  readonly organisationId: string;
  readonly name: string;
}
async function rolesOf(browser: Browser) {
  const answer = await browser.get('/api/roles');
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body as { current?: Role; roles: Role[] };
}

function changeCompany(change: object): Promise<Response> {
  return fetch(`${houseNow().world.url}/registries/enterprises/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ creditCode: company.creditCode, change }),
  });
}

describe('representing an organisation', () => {
  let wang: Browser;
  let zhu: Browser;
  let sun: Browser;
  before(async () => {
    wang = await seen(people.A);
    zhu = await proved(people.M);
    sun = await seen(people.J);
  });

  it('takes level 3, a true code and the word of the business registry', async () => {
    const low = await send(zhu, '/api/organisations', company);
    assert.deepEqual([low.status, low.body['code']], [403, 'http/assurance-too-low']);
    const faults = [
      [{ ...company, creditCode: '91440300MA5EXAMP0D' }, 'citizen-ids/credit-code-check-character'],
      [{ ...company, name: '  ' }, 'identity/organisation-name-missing'],
      [{ ...company, name: '别的公司' }, 'identity/not-the-representative'],
      [
        { creditCode: '91330106MA2B0AAA1A', name: '杭州样例贸易有限公司' },
        'identity/not-the-representative',
      ],
    ] as const;
    for (const [claim, code] of faults) {
      const tried = await send(wang, '/api/organisations', claim);
      assert.deepEqual([tried.status, tried.body['code']], [422, code]);
    }
    const { world } = houseNow();
    await switchFault(world, 'business', { down: true });
    const silent = await send(wang, '/api/organisations', company);
    await switchFault(world, 'business', {});
    assert.deepEqual(
      [silent.status, silent.body['code']],
      [503, 'identity/business-registry-unavailable'],
    );
    await changeCompany({ state: 'in-liquidation' });
    const unclear = await send(wang, '/api/organisations', company);
    await changeCompany({ state: 'open' });
    assert.deepEqual([unclear.status, unclear.body['code']], [422, 'identity/cannot-judge']);
    assert.deepEqual((await rolesOf(wang)).roles, []);
  });

  it('lets the representative act in everything, and confirms rather than enters a second time', async () => {
    const { clock, identity, db } = houseNow();
    const entered = await send(wang, '/api/organisations', company);
    assert.equal(entered.status, 201, JSON.stringify(entered.body));
    const { organisationId } = entered.body as { organisationId: string };
    const again = await send(wang, '/api/organisations', company);
    assert.equal(again.body['organisationId'], organisationId);
    const wangId = (await wang.get('/api/me')).body['personId'] as string;
    const agencies = await identity.mandates.agenciesOf(wangId, dayOf(clock()));
    assert.deepEqual(
      agencies.map(({ kind, principalId, reach }) => [kind, principalId, reach]),
      [['representation', organisationId, 'all']],
    );
    const book = await readStream(db, `mandate/${agencies[0]?.mandateId}`);
    assert.deepEqual(
      book.map(({ type }) => type),
      ['MandateGranted', 'RepresentationConfirmed'],
    );
    const details = await identity.readOwnDetails(organisationId);
    assert.deepEqual(
      [details?.name, details?.creditCode, details?.idNumber, details?.phone],
      [company.name, company.creditCode, undefined, people.A.phone],
    );
    assert.equal(await identity.hasAccount(organisationId), false);
  });

  it('names clerks, who act by their own account and in a role of their session', async () => {
    const [mine] = (await rolesOf(wang)).roles;
    const place = `/api/organisations/${mine?.organisationId}/mandates`;
    const low = await send(zhu, place, clerkM);
    assert.deepEqual([low.status, low.body['code']], [403, 'http/assurance-too-low']);
    const stranger = await send(sun, place, clerkM);
    assert.deepEqual(
      [stranger.status, stranger.body['code']],
      [404, 'identity/organisation-not-found'],
    );
    const granted = await send(wang, place, clerkM);
    assert.equal(granted.status, 201, JSON.stringify(granted.body));
    assert.deepEqual((await rolesOf(zhu)).roles, []);
    const mandateId = String(granted.body['mandateId']);
    assert.equal((await send(zhu, `/api/mandates/${mandateId}/acceptance`)).status, 200);
    assert.deepEqual(
      (await rolesOf(zhu)).roles.map(({ kind, name }) => [kind, name]),
      [['clerk', company.name]],
    );

    const former = zhu.token;
    const switched = await zhu.put('/api/role', { organisationId: mine?.organisationId });
    assert.equal(switched.status, 200, JSON.stringify(switched.body));
    assert.notEqual(zhu.token, former);
    const me = (await zhu.get('/api/me')).body as { role?: Role };
    assert.deepEqual([me.role?.kind, me.role?.name], ['clerk', company.name]);
    const foreign = await sun.put('/api/role', { organisationId: mine?.organisationId });
    assert.deepEqual(
      [foreign.status, foreign.body['code']],
      [404, 'identity/organisation-not-found'],
    );

    assert.equal((await send(wang, `/api/mandates/${mandateId}/revocation`)).status, 200);
    // The role of the session is gone with the mandate; the session itself goes on.
    const after = (await zhu.get('/api/me')).body as { kind: string; role?: Role };
    assert.deepEqual([after.kind, after.role], ['person', undefined]);
    assert.equal((await zhu.put('/api/role', {})).status, 200);
  });

  it('passes to whom the registry names next; clerks stay and are theirs to end', async () => {
    const { identity, clock } = houseNow();
    const [mine] = (await rolesOf(wang)).roles;
    const place = `/api/organisations/${mine?.organisationId}/mandates`;
    const { mandateId } = (await send(wang, place, clerkM)).body as { mandateId: string };
    await send(zhu, `/api/mandates/${mandateId}/acceptance`);
    await changeCompany({ representative: { name: people.J.name, idNumber: people.J.idNumber } });
    // Asked anew at the next appointment, the registry takes the role away at once.
    const late = await send(wang, place, clerkM);
    assert.deepEqual([late.status, late.body['code']], [422, 'identity/not-the-representative']);
    assert.deepEqual((await rolesOf(wang)).roles, []);

    assert.equal((await send(sun, '/api/organisations', company)).status, 201);
    const zhuId = (await zhu.get('/api/me')).body['personId'] as string;
    assert.equal((await identity.mandates.agenciesOf(zhuId, dayOf(clock()))).length, 1);
    const former = await send(wang, `/api/mandates/${mandateId}/revocation`);
    assert.deepEqual([former.status, former.body['code']], [404, 'identity/mandate-not-found']);
    const given = (await sun.get('/api/mandates')).body['given'] as { mandateId: string }[];
    assert.ok(given.some((one) => one.mandateId === mandateId));
    assert.equal((await send(sun, `/api/mandates/${mandateId}/revocation`)).status, 200);
    assert.deepEqual(await identity.mandates.agenciesOf(zhuId, dayOf(clock())), []);
    await changeCompany({ representative: { name: people.A.name, idNumber: people.A.idNumber } });
  });

  it('is asked about every night: whom the registry no longer names loses the role and its sessions, and is told', async () => {
    const { identity, clock, notices, world } = houseNow();
    const { parts } = identity.inside;
    const ask = () => recheckRepresentatives(parts).run({}, running);
    const entered = await send(wang, '/api/organisations', company);
    const { organisationId } = entered.body as { organisationId: string };
    const told = notices.length;

    clock.advance(24 * 3_600_000);
    await switchFault(world, 'business', { down: true });
    await assert.rejects(ask, /silent/);
    await switchFault(world, 'business', {});
    await changeCompany({ state: 'in-liquidation' });
    await ask();
    await changeCompany({ state: 'open' });
    assert.equal(notices.length, told, 'nobody loses anything by silence or by doubt');
    await changeCompany({ representative: { name: people.J.name, idNumber: people.J.idNumber } });
    await ask();
    assert.equal(notices.length, told, 'asked this night already');

    clock.advance(24 * 3_600_000);
    wang = await seen(people.A);
    await wang.put('/api/role', { organisationId });
    clock.advance(120_000);
    const asPerson = await signIn(houseNow(), people.A.phone, 'another browser');
    await ask();
    assert.equal((await wang.get('/api/me')).body['kind'], 'anonymous');
    assert.equal((await asPerson.get('/api/me')).body['kind'], 'person');
    assert.deepEqual((await rolesOf(asPerson)).roles, []);
    const { kind, about } = notices.at(-1) as { kind: string; about: string };
    assert.deepEqual([kind, about], ['mandate-ended', company.name]);
    await changeCompany({ representative: { name: people.A.name, idNumber: people.A.idNumber } });
  });

  it('tells both sides thirty days before the last day, and when it is over, once each', async () => {
    const { identity, clock, notices } = houseNow();
    const { parts } = identity.inside;
    clock.advance(24 * 3_600_000);
    wang = await seen(people.A);
    zhu = await proved(people.M);
    await send(wang, '/api/organisations', company);
    const [mine] = (await rolesOf(wang)).roles;
    const today = dayOf(clock());
    const place = `/api/organisations/${mine?.organisationId}/mandates`;
    const terms = { ...clerkM, from: today, to: addDays(today, 40) };
    const { mandateId } = (await send(wang, place, terms)).body as { mandateId: string };
    assert.equal((await send(zhu, `/api/mandates/${mandateId}/acceptance`)).status, 200);
    const toldBy = async () => {
      const before = notices.length;
      await watchMandates(parts).run({}, running);
      return notices.slice(before).map(({ kind, ...one }) => [kind, 'about' in one && one.about]);
    };
    await toldBy();
    clock.advance(9 * 24 * 3_600_000);
    assert.deepEqual(await toldBy(), []);
    clock.advance(24 * 3_600_000);
    assert.deepEqual(await toldBy(), [
      ['mandate-ending', company.name],
      ['mandate-ending', '朱*燕'],
    ]);
    assert.deepEqual(await toldBy(), []);
    clock.advance(31 * 24 * 3_600_000);
    assert.deepEqual(await toldBy(), [
      ['mandate-ended', company.name],
      ['mandate-ended', '朱*燕'],
    ]);
    assert.deepEqual(await toldBy(), []);
  });

  it('ends with the account of the representative; the clerks of the organisation do not', async () => {
    const house = houseNow();
    house.clock.advance(24 * 3_600_000);
    wang = await seen(people.A);
    zhu = await proved(people.M);
    assert.equal((await send(wang, '/api/organisations', company)).status, 201);
    const [mine] = (await rolesOf(wang)).roles;
    const place = `/api/organisations/${mine?.organisationId}/mandates`;
    const { mandateId } = (await send(wang, place, clerkM)).body as { mandateId: string };
    await send(zhu, `/api/mandates/${mandateId}/acceptance`);
    assert.equal((await wang.post('/api/deletion-requests')).status, 201);
    house.clock.advance(7 * 24 * 3_600_000);
    const { db, keys, clock, personRecords } = house.identity.inside.parts;
    await eraseAccounts({ db, keys, clock, personRecords }).run({}, undefined as never);
    zhu = await proved(people.M);
    assert.deepEqual(
      (await rolesOf(zhu)).roles.map(({ kind }) => kind),
      ['clerk'],
    );
    const details = await house.identity.readOwnDetails(String(mine?.organisationId));
    assert.deepEqual([details?.name, details?.phone], [company.name, '']);
  });
});
