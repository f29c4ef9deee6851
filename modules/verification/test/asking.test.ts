import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { dayOf, systemClock } from '@tongban/kernel';
import { eventually, people } from '@tongban/testing';
import { newNonce } from '@tongban/verification-client';
import type { ContractAct } from '../src/domain/decide.ts';
import { giveDemonstrationAccess, handleContractCommand, type ContractId } from '../src/index.ts';
import { asking, house, wang, type House } from './house.ts';

describe('asking whether a name and a number belong together', () => {
  it('is answered with one of three words and a receipt number, all of one length', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1');
    const answers = [
      await asker.ask(wang),
      await asker.ask({ ...wang, name: '王大明' }),
      await asker.ask({ name: people.M.name, number: people.M.idNumber }),
      await asker.ask({ name: '无此人', number: '440308199901010012' }),
    ];
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body['result']]),
      [
        [200, 'match'],
        [200, 'no_match'],
        [200, 'unable'],
        [200, 'no_match'],
      ],
    );
    assert.equal(new Set(answers.map(({ text }) => text.length)).size, 1, 'all of one length');
    for (const { body } of answers) {
      assert.deepEqual(Object.keys(body), ['result', 'receipt', 'answeredAt']);
      assert.match(String(body['receipt']), /^\d{16}$/);
    }
  });

  it('takes the validity or the phone into account', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1');
    const ask = async (path: string, more: object) => {
      const body = { ...asking, ...wang, ...more };
      return (await asker.send({ url: `/api/verifications/${path}`, body })).body['result'];
    };
    assert.equal(await ask('name-number-and-validity', { validUntil: '2035-12-31' }), 'match');
    assert.equal(await ask('name-number-and-validity', { validUntil: 'long-term' }), 'no_match');
    assert.equal(await ask('name-number-and-phone', { phone: people.A.phone }), 'match');
    assert.equal(await ask('name-number-and-phone', { phone: '13899999999' }), 'no_match');
  });

  it('leaves a receipt and a count, and nothing of the person', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    await asker.ask(wang);
    await asker.ask({ ...wang, name: '王大明' });
    const rows = await db.many(sql`select * from verification.receipts order by number limit 10`);
    assert.equal(rows.length, 2);
    assert.doesNotMatch(JSON.stringify(rows), /王|44030519900101991X|19900101/);
    assert.deepEqual(await counted(db), [
      { result: 1, count: 1 },
      { result: 2, count: 1 },
    ]);
  });

  it('needs a purpose of the contract on its legal basis, and a call the contract names', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1', { calls: ['name-and-number'] });
    const refused = async (change: object, url?: string) => {
      const body = { ...asking, ...wang, ...change };
      const sent = await asker.send({ body, ...(url !== undefined && { url }) });
      return [sent.status, sent.body['code']];
    };
    const expected = [403, 'verification/not-in-contract'];
    assert.deepEqual(await refused({ purpose: 'marketing' }), expected);
    assert.deepEqual(await refused({ legalBasis: '另一部法律' }), expected);
    const phone = { phone: people.A.phone };
    assert.deepEqual(await refused(phone, '/api/verifications/name-number-and-phone'), expected);
  });

  it('says what is wrong with a number that fails its own check, and counts nothing', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    const { status, body } = await asker.ask({ ...wang, number: '440305199001019911' });
    assert.deepEqual([status, body['code']], [422, 'verification/number-malformed']);
    assert.deepEqual(await counted(db), []);
  });
});

describe('the signature of a request', () => {
  it('covers the body, the address, the query and the time', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    const body = JSON.stringify({ ...asking, ...wang, name: '李四' });
    const wrong = [
      await asker.ask(wang, { forged: { body } }),
      await asker.ask(wang, { forged: { url: '/api/verifications/name-and-number?a=1' } }),
      await asker.ask(wang, { forged: { url: '/api/verifications/name-number-and-phone' } }),
    ];
    assert.deepEqual(
      wrong.map(({ body: { code } }) => code),
      Array(3).fill('verification/signature-wrong'),
    );
    const old = await asker.ask(wang, { at: new Date(Date.now() - 301_000) });
    assert.equal(old.body['code'], 'verification/time-out-of-window');
    const early = await asker.ask(wang, { at: new Date(Date.now() + 301_000) });
    assert.equal(early.body['code'], 'verification/time-out-of-window');
    assert.deepEqual(await counted(db), []);
  });

  it('is asked for, and an unknown system and key have the answer of a wrong one', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1');
    const nonce = newNonce();
    const at = new Date().toISOString();
    const header = (who: string) => `Tongban HMAC-SM3 ${who} ${at} ${nonce} ${'A'.repeat(43)}`;
    for (const [authorization, code] of [
      ['', 'verification/signature-missing'],
      ['Bearer x', 'verification/signature-missing'],
      [header('nobody key-1'), 'verification/signature-wrong'],
      [header('province-1 key-1'), 'verification/signature-wrong'],
    ] as const) {
      const sent = await asker.ask(wang, { forged: { authorization } });
      assert.deepEqual([sent.status, sent.body['code']], [401, code], authorization);
    }
  });

  it('is no use from another network than the contract names', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1', { networks: ['10.1.0.0/16', '2001:db8::/32'] });
    const from = async (address: string) => (await asker.ask(wang, { address })).status;
    assert.equal(await from('10.1.2.3'), 200);
    assert.equal(await from('::ffff:10.1.2.3'), 200);
    assert.equal(await from('2001:db8::7'), 200);
    assert.equal(await from('10.2.2.3'), 403);
  });

  it('is no use when the system is suspended', async (t) => {
    const { system, owner, verification } = await house(t);
    const asker = await system('province-1');
    await owner.run(
      sql`update verification.systems set suspended_at = now(), suspended_reason = 'x'`,
    );
    await verification.refresh();
    assert.equal((await asker.ask(wang)).body['code'], 'verification/system-suspended');
  });
});

describe('a nonce', () => {
  it('used fifty times at once has one receipt, is counted once, and all are told the same', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    const [nonce, at] = [newNonce(), new Date()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => asker.ask(wang, { nonce, at })),
    );
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal(answers[0]!.body['result'], 'match');
    assert.deepEqual(await counted(db), [{ result: 1, count: 1 }]);
    const receipts = sql`select count(*)::integer as n from verification.receipts`;
    assert.deepEqual(await db.one(receipts), { n: 1 });
  });

  it('is not good for another request, and the answer it had stays', async (t) => {
    const { system, db, verification } = await house(t);
    const asker = await system('province-1');
    const [nonce, at] = [newNonce(), new Date()];
    const first = await asker.ask(wang, { nonce, at });
    const other = await asker.ask({ ...wang, name: '李四' }, { nonce, at });
    assert.deepEqual([other.status, other.body['code']], [409, 'verification/nonce-reused']);
    const again = await asker.ask(wang, { nonce, at });
    assert.equal(again.text, first.text);
    assert.deepEqual(await counted(db), [{ result: 1, count: 1 }]);
    await verification.watch.settled();
    const alarms = sql`select kind from verification.alarms limit 10`;
    assert.deepEqual(await db.many(alarms), [{ kind: 'nonce-reused' }]);
  });

  it('of one system does not hinder another', async (t) => {
    const { system } = await house(t);
    const [one, other] = [await system('province-1'), await system('province-2')];
    const nonce = newNonce();
    assert.equal((await one.ask(wang, { nonce })).status, 200);
    assert.equal((await other.ask(wang, { nonce })).status, 200);
  });
});

describe('a contract', () => {
  it('is not exceeded in a day, and says so from its soft limit on', async (t) => {
    const { system, db, verification } = await house(t);
    const asker = await system('province-1', { dailyLimit: 10, monthlyLimit: 100 });
    const statuses = [];
    for (let call = 0; call < 12; call += 1) statuses.push((await asker.ask(wang)).status);
    assert.deepEqual(statuses, [...Array<number>(10).fill(200), 429, 429]);
    await verification.refresh();
    const after = await asker.ask(wang);
    assert.equal(after.body['code'], 'verification/quota-used-up', 'also when counted again');
    assert.deepEqual(await counted(db), [{ result: 1, count: 10 }]);
    await verification.watch.settled();
    const alarms = sql`select kind, evidence from verification.alarms limit 10`;
    assert.deepEqual(await db.many(alarms), [
      { kind: 'quota-soft-limit', evidence: { today: 8, allowance: 10 } },
    ]);
  });

  it('is stretched by an overdraft that two others approved, and by none before', async (t) => {
    const { system, db, verification } = await house(t);
    const asker = await system('province-1', { dailyLimit: 1, monthlyLimit: 100 });
    const { contractId } = await db.one<{ contractId: ContractId }>(
      sql`select contract_id as "contractId" from verification.contracts`,
    );
    const at = systemClock();
    const act = async (by: string, act: ContractAct) => {
      const done = await handleContractCommand(db, { contractId }, { ...act, at, by });
      assert.ok(done.ok, JSON.stringify(done));
      await verification.refresh();
    };
    const ask = async () => {
      const { status, body } = await asker.ask(wang);
      return status === 200 ? 200 : body['code'];
    };
    assert.deepEqual([await ask(), await ask()], [200, 'verification/quota-used-up']);
    const overdraft = { on: dayOf(at), calls: 1, reason: '高考报名' };
    await act('a', { type: 'propose-overdraft', overdraft });
    assert.equal(await ask(), 'verification/quota-used-up');
    await act('b', { type: 'approve-overdraft', as: 'operator' });
    assert.equal(await ask(), 'verification/quota-used-up');
    await act('c', { type: 'approve-overdraft', as: 'organ-head' });
    assert.deepEqual([await ask(), await ask()], [200, 'verification/quota-used-up']);
    await act('a', { type: 'suspend', reason: '核查用途' });
    assert.equal(await ask(), 'verification/system-suspended');
    await act('b', { type: 'resume', reason: '用途属实' });
    assert.equal(await ask(), 'verification/quota-used-up');
  });

  it('allows no more at once than its burst, and says when to come again', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1', { perSecond: 1, burst: 5 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => asker.ask(wang)));
    const limited = answers.filter(({ status }) => status === 429);
    assert.equal(limited.length, 3);
    assert.equal(limited[0]!.body['code'], 'verification/too-fast');
    assert.equal(limited[0]!.headers['retry-after'], '1');
  });
});

describe('a key of a system that is lost', () => {
  it('stops that system alone, and is told once', async (t) => {
    const told: string[] = [];
    const onFailure = (error: unknown) => told.push(String(error));
    const { system, process, owner } = await house(t, { onFailure });
    const [asker, other] = [await system('province-1'), await system('province-2')];
    await owner.run(sql`
      update verification.system_keys set key_sealed = '\\x00'
       where system_no = (select system_no from verification.systems where code = 'province-1')
    `);
    const { app, verification } = await process();
    const lost = await asker.ask(wang, { through: app });
    assert.equal(lost.body['code'], 'verification/signature-wrong');
    assert.equal((await other.ask(wang, { through: app })).status, 200);
    await verification.refresh();
    assert.equal(told.length, 1, 'told once');
    assert.match(told[0]!, /cannot be opened/);
  });
});

describe('the key of a system of the demonstration', () => {
  it('is the same at every start while it is good, and another when an officer has revoked it', async (t) => {
    const { system, db, keys } = await house(t);
    await system('province-1');
    const give = () => giveDemonstrationAccess({ db, keys, clock: systemClock }, 'province-1');
    const [first, second] = [await give(), await give()];
    assert.deepEqual(second, first);
    const rows = sql`select count(*)::integer as count from verification.system_keys`;
    assert.deepEqual(await db.one(rows), { count: 1 });
    await db.run(sql`
      update verification.system_keys set revoked_at = now(), revoked_by = 'li', revoke_reason = '试'
    `);
    assert.notEqual((await give()).keyId, first.keyId);
  });
});

describe('the replica', () => {
  it('follows the change feed of the registry, and is believed again', async (t) => {
    const { system, db, verification, world } = await house(t, { feedEveryMs: 50, start: true });
    const asker = await system('province-1');
    await db.run(sql`delete from verification.replica`);
    await db.run(sql`
      update verification.replica_feed set sequence = 0, heard_at = now() - interval '1 hour'
    `);
    const result = async () => (await asker.ask(wang)).body['result'];
    await eventually(async () => {
      await verification.refresh();
      return verification.source.name === 'replica' && (await result()) === 'match';
    });
    await fetch(`${world.url}/registries/persons/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        idNumber: wang.number,
        change: { populationRecord: 'under-correction' },
      }),
    });
    await eventually(async () => (await result()) === 'unable');
  });
});

describe('a source in doubt', () => {
  it('is the registry when the replica has not heard the feed, and unable when that is down', async (t) => {
    const { system, db, verification, world } = await house(t);
    const asker = await system('province-1');
    await db.run(sql`update verification.replica_feed set heard_at = now() - interval '1 hour'`);
    await db.run(sql`delete from verification.replica`);
    await verification.refresh();
    assert.equal(verification.source.name, 'registry');
    assert.equal((await asker.ask(wang)).body['result'], 'match');
    assert.equal((await asker.ask({ ...wang, name: '李四' })).body['result'], 'no_match');
    await fetch(`${world.url}/faults/population`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ down: true }),
    });
    const down = await asker.ask(wang);
    assert.deepEqual([down.status, down.body['result']], [200, 'unable']);
  });
});

function counted(db: House['db']) {
  return db.many<{ result: number; count: number }>(sql`
    select result, sum(count)::integer as count from verification.counters
     group by result order by result limit 100
  `);
}
