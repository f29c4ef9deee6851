import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { dayOf, type Day } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import { recheckGuardians } from '../src/index.ts';
import { houseOfSuite, signIn, switchFault, type Browser } from './identity-house.ts';

const houseNow = houseOfSuite();
const running = { signal: new AbortController().signal } as never;
const wide = { from: '2026-03-02', to: '2026-12-31' };
const agentM = { agentName: people.M.name, agentIdNumber: people.M.idNumber };

async function proved(person: (typeof people)[keyof typeof people]): Promise<Browser> {
  const browser = await signIn(houseNow(), person.phone);
  const { name, idNumber } = person;
  const checked = await browser.post('/api/real-name-checks', { name, idNumber });
  assert.equal(checked.status, 200, JSON.stringify(checked.body));
  return browser;
}

function send(browser: Browser, path: string, body: object = {}) {
  return browser.post(path, body, { 'idempotency-key': randomUUID() });
}

async function mandatesOf(browser: Browser) {
  const listed = await browser.get('/api/mandates');
  assert.equal(listed.status, 200, JSON.stringify(listed.body));
  return listed.body as Record<'given' | 'guardians' | 'received', Record<string, unknown>[]>;
}

describe('giving somebody the right to act', () => {
  let wang: Browser;
  let zhu: Browser;
  before(async () => {
    wang = await proved(people.A);
    zhu = await proved(people.M);
  });

  it('holds from the acceptance on, within its dates, until it is taken back; all of it is in the book', async () => {
    const { db, clock, identity } = houseNow();
    const granted = await send(wang, '/api/mandates', { ...agentM, ...wide, branches: ['JG'] });
    assert.equal(granted.status, 201, JSON.stringify(granted.body));
    const { mandateId } = granted.body as { mandateId: string };
    const offered = (await mandatesOf(zhu)).received.find((one) => one['mandateId'] === mandateId);
    assert.deepEqual([offered?.['state'], offered?.['principalName']], ['offered', '王*明']);
    const zhuId = (await zhu.get('/api/me')).body['personId'] as string;
    const today = dayOf(clock());
    const inForce = async (on: Day) =>
      (await identity.mandates.agenciesOf(zhuId, on)).map((one) => one.mandateId);
    assert.deepEqual(await inForce(today), []);

    assert.equal((await send(zhu, `/api/mandates/${mandateId}/acceptance`)).status, 200);
    assert.deepEqual(await inForce(today), [mandateId]);
    assert.deepEqual(await inForce('2027-01-01' as Day), []);
    const accepted = (await mandatesOf(wang)).given[0];
    assert.deepEqual([accepted?.['state'], accepted?.['agentName']], ['in-force', '朱晓燕']);
    assert.equal((await mandatesOf(zhu)).received[0]?.['principalName'], '王小明');
    const again = await send(zhu, `/api/mandates/${mandateId}/declination`);
    assert.deepEqual([again.status, again.body['code']], [409, 'identity/mandate-over']);

    assert.equal((await send(wang, `/api/mandates/${mandateId}/revocation`)).status, 200);
    assert.equal((await send(wang, `/api/mandates/${mandateId}/revocation`)).status, 200);
    assert.deepEqual(await inForce(today), []);
    const book = await readStream(db, `mandate/${mandateId}`);
    assert.deepEqual(
      book.map(({ type }) => type),
      ['MandateGranted', 'MandateAccepted', 'MandateRevoked'],
    );
  });

  it('is given up by the agent as it is taken back by the mandator, and by nobody else', async () => {
    const { mandateId } = (await send(wang, '/api/mandates', { ...agentM, ...wide })).body;
    await send(zhu, `/api/mandates/${String(mandateId)}/acceptance`);
    const stranger = await proved(people.C);
    for (const path of ['revocation', 'acceptance', 'declination']) {
      const tried = await send(stranger, `/api/mandates/${String(mandateId)}/${path}`);
      assert.deepEqual([tried.status, tried.body['code']], [404, 'identity/mandate-not-found']);
    }
    assert.equal((await send(zhu, `/api/mandates/${String(mandateId)}/revocation`)).status, 200);
    assert.equal((await mandatesOf(wang)).given[0]?.['state'], 'revoked');
  });

  it('reaches nobody whose name or number was mistyped', async () => {
    const before = (await mandatesOf(zhu)).received.length;
    await send(wang, '/api/mandates', { ...agentM, agentName: '朱小燕', ...wide });
    assert.equal((await mandatesOf(zhu)).received.length, before);
  });

  for (const [why, more, code] of [
    ['to oneself', { agentName: people.A.name, agentIdNumber: people.A.idNumber }, 'to-oneself'],
    ['for a day that is over', { from: '2026-02-01', to: '2026-03-01' }, 'dates'],
    ['with its end before its start', { from: '2026-05-01', to: '2026-04-30' }, 'dates'],
    ['for more than three years', { from: '2026-03-02', to: '2029-03-03' }, 'dates'],
  ] as const) {
    it(`is refused ${why}`, async () => {
      const tried = await send(wang, '/api/mandates', { ...agentM, ...wide, ...more });
      assert.deepEqual([tried.status, tried.body['code']], [422, `identity/mandate-${code}`]);
    });
  }

  it('is for adults: somebody of 17 cannot be an agent', async () => {
    const young = { agentName: people.G.name, agentIdNumber: people.G.idNumber };
    houseNow().clock.set('2026-02-01T01:00:00Z');
    const tried = await send(wang, '/api/mandates', {
      ...young,
      from: '2026-02-01',
      to: '2026-12-31',
    });
    houseNow().clock.set('2026-03-02T01:00:00Z');
    assert.deepEqual([tried.status, tried.body['code']], [422, 'identity/agent-under-age']);
  });

  it('is not for minors to give: their guardians act', async () => {
    const huang = await proved(people.F);
    const tried = await send(huang, '/api/mandates', { ...agentM, ...wide });
    assert.deepEqual([tried.status, tried.body['code']], [422, 'identity/mandator-under-age']);
  });

  it('is bounded: the twenty-first is refused', async () => {
    const { db } = houseNow();
    for (;;) {
      const granted = await send(wang, '/api/mandates', { ...agentM, ...wide });
      if (granted.status !== 201) {
        assert.equal(granted.body['code'], 'identity/too-many-mandates');
        break;
      }
    }
    const { count } = await db.one<{ count: number }>(sql`
      select count(*)::int as count from identity.mandates where revoked_at is null
    `);
    assert.equal(count, 20);
  });

  it('takes a proved name', async () => {
    const unknown = await signIn(houseNow(), '13800000555');
    const tried = await send(unknown, '/api/mandates', { ...agentM, ...wide });
    assert.deepEqual([tried.status, tried.body['code']], [403, 'http/assurance-too-low']);
  });
});

describe('acting for a child', () => {
  const childI = { childName: people.I.name, childIdNumber: people.I.idNumber };
  const childE = { childName: people.E.name, childIdNumber: people.E.idNumber };
  let sun: Browser;
  before(async () => {
    sun = await proved(people.J);
  });

  it('is entered for whom the register has as the guardian, and ends the day before the child is 18', async () => {
    const { clock, identity } = houseNow();
    const claimed = await send(sun, '/api/guardianships', childE);
    assert.equal(claimed.status, 201, JSON.stringify(claimed.body));
    const [mine] = (await mandatesOf(sun)).received;
    assert.deepEqual(
      [mine?.['kind'], mine?.['state'], mine?.['principalName'], mine?.['to']],
      ['guardianship', 'in-force', '刘一诺', '2044-02-29'],
    );
    const sunId = (await sun.get('/api/me')).body['personId'] as string;
    const [agency] = await identity.mandates.agenciesOf(sunId, dayOf(clock()));
    assert.equal(agency?.reach, 'all');
    const child = await identity.readOwnDetails(agency?.principalId ?? '');
    assert.deepEqual([child?.name, child?.phone], ['刘一诺', people.J.phone]);
    assert.equal(await identity.hasAccount(agency?.principalId ?? ''), false);
    const twice = await send(sun, '/api/guardianships', childE);
    assert.deepEqual([twice.status, twice.body['code']], [409, 'identity/guardianship-known']);
    const given = await send(sun, `/api/mandates/${String(mine?.['mandateId'])}/revocation`);
    assert.equal(given.status, 404);
  });

  it('is refused to everybody else, for adults, and while the register is silent', async () => {
    const other = await send(sun, '/api/guardianships', childI);
    assert.deepEqual([other.status, other.body['code']], [422, 'identity/not-the-guardian']);
    const adult = { childName: people.C.name, childIdNumber: people.C.idNumber };
    const grown = await send(sun, '/api/guardianships', adult);
    assert.deepEqual([grown.status, grown.body['code']], [422, 'identity/of-age']);
    const { world } = houseNow();
    await switchFault(world, 'population', { down: true });
    const silent = await send(sun, '/api/guardianships', childI);
    await switchFault(world, 'population', {});
    assert.deepEqual(
      [silent.status, silent.body['code']],
      [503, 'identity/population-unavailable'],
    );
  });

  it('is asked about every night: whom the register no longer names as guardian acts for the child no more, and is told', async () => {
    const { identity, clock, notices } = houseNow();
    const sunId = (await sun.get('/api/me')).body['personId'] as string;
    const agencies = () => identity.mandates.agenciesOf(sunId, dayOf(clock()));
    const ask = () => recheckGuardians(identity.inside.parts).run({}, running);
    const told = notices.length;
    clock.advance(24 * 3_600_000);
    await switchFault(houseNow().world, 'population', { down: true });
    await assert.rejects(ask, /silent/);
    await switchFault(houseNow().world, 'population', {});
    await ask();
    assert.deepEqual([(await agencies()).length, notices.length], [1, told]);
    await guardiansOf(people.E.idNumber, []);
    await ask();
    assert.equal((await agencies()).length, 1, 'asked this night already');
    clock.advance(24 * 3_600_000);
    await ask();
    assert.deepEqual(await agencies(), []);
    const { kind, about } = notices.at(-1) as { kind: string; about: string };
    assert.deepEqual([kind, about], ['mandate-ended', '刘*诺']);
    sun = await proved(people.J);
    const again = await send(sun, '/api/guardianships', childE);
    assert.deepEqual([again.status, again.body['code']], [422, 'identity/not-the-guardian']);
    await guardiansOf(people.E.idNumber, [people.J.idNumber]);
    assert.equal((await send(sun, '/api/guardianships', childE)).status, 201);
  });
});

async function guardiansOf(idNumber: string, guardians: readonly string[]): Promise<void> {
  const { status } = await fetch(`${houseNow().world.url}/registries/persons/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ idNumber, change: { guardians } }),
  });
  assert.equal(status, 204);
}
