import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { asking, house, type House, type TestSystem } from './house.ts';

describe('another document', () => {
  it('is verified with the registry that issued it, whatever its kind', async (t) => {
    const { system } = await house(t);
    const ask = documentAsker(await system('province-1'));
    const known: [documentType: string, number: string, name: string][] = [
      ['passport', 'E10000017', people.A.name],
      ['foreign-passport', 'x1234567', 'Jane Example'],
      ['foreign-permanent-residence', '911840198101010010', 'Jane Example'],
      ['foreign-permanent-residence', 'USA110081010101', 'JOHN EXAMPLE'],
      ['from-hong-kong-macao-permit', 'H10000017', '梁嘉欣'],
      ['from-taiwan-permit', '10000017', '林雅婷'],
      ['to-hong-kong-macao-permit', 'C10000017', people.A.name],
      ['to-taiwan-permit', 'L10000017', people.A.name],
    ];
    for (const [documentType, number, name] of known) {
      const right = await ask({ documentType, number, name });
      assert.equal(right.body['result'], 'match', documentType);
      const wrong = await ask({ documentType, number, name: '别人' });
      assert.equal(wrong.body['result'], 'no_match', documentType);
      assert.equal(wrong.text.length, right.text.length);
    }
    const unknown = { documentType: 'passport', number: 'E99999999', name: people.A.name };
    assert.equal((await ask(unknown)).body['result'], 'no_match');
  });

  it('whose number is not one of its kind is told so and counts nothing', async (t) => {
    const { system, db } = await house(t);
    const ask = documentAsker(await system('province-1'));
    for (const [documentType, number] of [
      ['passport', 'EI1234567'],
      ['from-taiwan-permit', 'H10000017'],
      ['foreign-permanent-residence', '44030519900101991X'],
      ['foreign-permanent-residence', '911840198101010011'],
    ] as const) {
      const { status, body } = await ask({ documentType, number, name: people.A.name });
      assert.deepEqual([status, body['code']], [422, 'verification/number-malformed'], number);
    }
    assert.deepEqual(await receiptCalls(db), []);
  });

  it('that was reported lost is no match, and none can be judged while the registry is down', async (t) => {
    const { system, world } = await house(t);
    const ask = documentAsker(await system('province-1'));
    const passport = { documentType: 'passport', number: 'E10000017', name: people.A.name };
    await change(world, '/registries/persons/changes', 'POST', {
      idNumber: people.A.idNumber,
      change: { passport: { number: 'E10000017', expiresOn: '2029-06-30', reportedLost: true } },
    });
    assert.equal((await ask(passport)).body['result'], 'no_match');
    await change(world, '/faults/exit-entry', 'PUT', { down: true });
    const down = await ask(passport);
    assert.deepEqual([down.status, down.body['result']], [200, 'unable']);
  });

  it('cannot be guessed by trying names on it', async (t) => {
    const { system } = await house(t);
    const ask = documentAsker(await system('province-1'));
    const statuses = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const guess = { documentType: 'passport', number: 'E10000017', name: `某${turn}` };
      statuses.push((await ask(guess)).status);
    }
    assert.deepEqual(statuses, [200, 200, 200, 200, 429, 429, 429, 429]);
  });
});

describe('an enterprise and its legal representative', () => {
  const statement = {
    creditCode: '91440300MA5EXAMP0C',
    enterpriseName: '深圳示例科技有限公司',
    representativeName: people.A.name,
    representativeNumber: people.A.idNumber,
  };

  it('belong together or not, without a hint which part is wrong', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    const ask = async (change: object) => {
      const body = { ...asking, ...statement, ...change };
      const url = '/api/verifications/enterprise-and-representative';
      return (await asker.send({ url, body })).body;
    };
    assert.equal((await ask({}))['result'], 'match');
    const stranger = { name: people.B.name, number: people.B.idNumber };
    for (const change of [
      { enterpriseName: '深圳示例贸易有限公司' },
      { representativeName: stranger.name, representativeNumber: stranger.number },
      { creditCode: '11440305MB0TE00040' },
    ]) {
      assert.equal((await ask(change))['result'], 'no_match', JSON.stringify(change));
    }
    const liquidated = {
      creditCode: '91510100MA6CTEAM1M',
      enterpriseName: '成都范例安保服务有限公司',
      representativeName: '孙志强',
      representativeNumber: '510104198810059918',
    };
    assert.equal((await ask(liquidated))['result'], 'unable');
    const wrongCode = await ask({ creditCode: '91440300MA5EXAMP0D' });
    assert.equal(wrongCode['code'], 'verification/number-malformed');
    const rows = await db.many(sql`select * from verification.receipts limit 10`);
    assert.doesNotMatch(JSON.stringify(rows), /示例|王小明|91440300/);
  });

  it('shows the representative who asked', async (t) => {
    const { system, app } = await house(t);
    const asker = await system('province-1');
    const url = '/api/verifications/enterprise-and-representative';
    await asker.send({ url, body: { ...asking, ...statement } });
    const headers = { cookie: '__Host-session=wang' };
    const page = (await app.inject({ url: '/api/verification-usage', headers })).json() as {
      items: { call: string }[];
    };
    assert.deepEqual(
      page.items.map(({ call }) => call),
      ['enterprise-and-representative'],
    );
  });
});

describe('a network identity credential', () => {
  const url = '/api/verifications/network-identity';
  async function credentialFor(world: House['world'], audience: string, idNumber: string) {
    const path = '/network-identity/credentials';
    const answer = await change(world, path, 'POST', { idNumber, audience });
    return ((await answer.json()) as { credential: string }).credential;
  }

  it('gives each organ a name of its own for the person, the same each time', async (t) => {
    const { system, world } = await house(t);
    const [one, other] = [await system('province-1'), await system('province-2')];
    const pseudonym = async (asker: TestSystem, idNumber: string) => {
      const credential = await credentialFor(world, asker.code, idNumber);
      const { body } = await asker.send({ url, body: { ...asking, credential } });
      assert.equal(body['result'], 'match');
      return String(body['pseudonym']);
    };
    const first = await pseudonym(one, people.A.idNumber);
    assert.match(first, /^[a-z2-7]{26}$/);
    assert.equal(await pseudonym(one, people.A.idNumber), first);
    assert.notEqual(await pseudonym(other, people.A.idNumber), first);
    assert.notEqual(await pseudonym(one, people.B.idNumber), first);
  });

  it('given to another system, invented or changed is no match and names nobody', async (t) => {
    const { system, world } = await house(t);
    const [asker, thief] = [await system('province-1'), await system('province-2')];
    const credential = await credentialFor(world, 'province-1', people.A.idNumber);
    const ask = (by: TestSystem, shown: string) =>
      by.send({ url, body: { ...asking, credential: shown } });
    const good = await ask(asker, credential);
    for (const sent of [
      await ask(thief, credential),
      await ask(asker, `${credential.slice(0, -2)}AA`),
      await ask(asker, 'invented-credential-0001'),
    ]) {
      assert.deepEqual([sent.body['result'], sent.body['pseudonym']], ['no_match', undefined]);
      assert.equal(sent.text.length, good.text.length, 'as long as a match');
    }
  });
});

function documentAsker(asker: TestSystem) {
  return (statement: { documentType: string; number: string; name: string }) =>
    asker.send({ url: '/api/verifications/document', body: { ...asking, ...statement } });
}

function change(world: House['world'], path: string, method: string, body: object) {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${world.url}${path}`, { method, headers, body: JSON.stringify(body) });
}

function receiptCalls(db: House['db']) {
  return db.many(sql`select call from verification.receipts limit 10`);
}
