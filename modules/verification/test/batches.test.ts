import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import { people } from '@tongban/testing';
import { newNonce, requestSigner } from '@tongban/verification-client';
import { auditLog, giveDemonstrationAccess } from '../src/index.ts';
import { asking, house, seal, wang, type TestSystem } from './house.ts';

const url = '/api/verifications/name-and-number/batches';
const persons = [
  wang,
  { ...wang, name: '王大明' },
  { name: people.M.name, number: people.M.idNumber },
];

describe('a batch of questions', () => {
  it('is answered line by line in its order, each with a receipt, all lines of one length', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    const { status, text } = await asker.send({ url, body: { ...asking, persons } });
    assert.equal(status, 200, text);
    const lines = linesOf(text);
    assert.deepEqual(
      lines.map(({ position, result }) => [position, result]),
      [
        [0, 'match'],
        [1, 'no_match'],
        [2, 'unable'],
      ],
    );
    assert.match(lines[2]!.receipt, /^\d{16}\.2$/);
    const lengths = text
      .split('\n')
      .slice(0, -1)
      .map(({ length }) => length);
    assert.equal(new Set(lengths).size, 1);
    const counts = sql`select result, count::integer from verification.counters order by result limit 9`;
    assert.deepEqual(await db.many(counts), [
      { result: 1, count: 1 },
      { result: 2, count: 1 },
      { result: 3, count: 1 },
    ]);
  });

  it('of more than a part is answered whole, and once when it is sent again', async (t) => {
    // Nobody of the batch is known, which would have the system suspended.
    const thresholds = { slowPercent: 101, suspendPercent: 101 };
    const { system, db, keys } = await house(t, { thresholds });
    const asker = await system('province-1', { burst: 10_000, perSecond: 10_000 });
    const many = manyPersons(2_500);
    const sent = { url, body: { ...asking, persons: many }, nonce: newNonce(), at: new Date() };
    const first = await asker.send(sent);
    assert.deepEqual(
      linesOf(first.text).map(({ position }) => position),
      many.map((_, position) => position),
    );
    const again = await asker.send(sent);
    assert.equal(again.text, first.text);
    const counted = sql`select sum(count)::integer as n from verification.counters`;
    assert.deepEqual(await db.one(counted), { n: 2_500 });
    const other = await asker.send({ ...sent, body: { ...asking, persons: manyPersons(3) } });
    assert.equal(other.body['code'], 'verification/nonce-reused');

    await seal({ db, keys });
    const { keyId, point } = keys.signingKey;
    const audit = await auditLog(db, new Map([[keyId, point]]));
    assert.deepEqual([audit.faults, audit.receipts + audit.unsealed], [[], 3]);
  });

  it('that breaks off half-way is answered whole when it is sent again, and counted once', async (t) => {
    const thresholds = { slowPercent: 101, suspendPercent: 101 };
    const { system, db, keys, app, verification } = await house(t, { thresholds });
    await system('province-1', { burst: 10_000, perSecond: 10_000 });
    const access = await giveDemonstrationAccess({ db, keys, clock: systemClock }, 'province-1');
    await verification.refresh();
    const sign = requestSigner({ ...access, algorithm: 'HMAC-SM3', key: access.secret });
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const body = JSON.stringify({ ...asking, persons: manyPersons(5_000) });
    const authorization = sign({ method: 'POST', url, body, at: new Date(), nonce: newNonce() });
    const headers = { authorization, 'content-type': 'application/json' };
    const send = (signal?: AbortSignal) =>
      fetch(`${origin}${url}`, { method: 'POST', headers, body, signal: signal ?? null });
    const leaving = new AbortController();
    const { body: lines } = await send(leaving.signal);
    await lines!.getReader().read();
    leaving.abort();
    const whole = linesOf(await (await send()).text());
    assert.deepEqual(
      whole.map(({ position }) => position),
      Array.from({ length: 5_000 }, (_, position) => position),
    );
    const counted = sql`select sum(count)::integer as n from verification.counters`;
    assert.deepEqual(await db.one(counted), { n: 5_000 });
    const receipted = sql`select sum(items)::integer as n from verification.receipts`;
    assert.deepEqual(await db.one(receipted), { n: 5_000 });
  });

  it('with a malformed number is refused with its places, and nothing of it is asked', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('province-1');
    const body = { ...asking, persons: [wang, { name: '李四', number: '440305199001019911' }] };
    const { status, body: problem } = await asker.send({ url, body });
    assert.deepEqual([status, problem['code']], [422, 'verification/number-malformed']);
    assert.deepEqual(problem['positions'], [1]);
    const receipts = sql`select count(*)::integer as n from verification.receipts`;
    assert.deepEqual(await db.one(receipts), { n: 0 });
  });

  it('larger than what is left of the quota is refused whole', async (t) => {
    const { system } = await house(t);
    const asker = await system('province-1', { dailyLimit: 5, monthlyLimit: 50 });
    const ask = (count: number) =>
      asker.send({ url, body: { ...asking, persons: manyPersons(count) } });
    assert.equal((await ask(6)).body['code'], 'verification/quota-used-up');
    assert.equal((await ask(5)).status, 200);
    assert.equal((await ask(1)).body['code'], 'verification/quota-used-up');
  });

  it('shows the auditor an item that was altered', async (t) => {
    const { system, db, keys, owner } = await house(t);
    const asker: TestSystem = await system('province-1');
    await asker.send({ url, body: { ...asking, persons } });
    await seal({ db, keys });
    await owner.run(sql`drop trigger batch_items_append_only on verification.batch_items`);
    await owner.run(sql`update verification.batch_items set result = 1 where position = 1`);
    const { keyId, point } = keys.signingKey;
    const { faults } = await auditLog(db, new Map([[keyId, point]]));
    assert.deepEqual(faults, [{ kind: 'items-altered', batch: 0, number: 1 }]);
  });
});

function manyPersons(count: number): { name: string; number: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const region = 110101 + (index % 900);
    const first17 = `${region}19${String(50 + (index % 49))}0101${String(index % 999).padStart(3, '0')}`;
    const name = `某${String.fromCodePoint(0x4e00 + index)}`;
    return { name, number: first17 + citizenIdCheckCharacter(first17) };
  });
}

function linesOf(text: string): { position: number; result: string; receipt: string }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { position: number; result: string; receipt: string });
}
