import assert from 'node:assert/strict';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { readVerifyingKey, type KeyOps } from '@tongban/crypto';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import { auditLog } from '../src/index.ts';
import { headMessage, findHead } from '../src/receipts/heads.ts';
import { changeLogKey } from '../src/receipts/log-keys.ts';
import { house, seal, wang, type House, type TestSystem } from './house.ts';

const reason = { by: 'the head of the organ', reason: '例行更换' };

describe('a new key for the receipt log', () => {
  let made: House;
  let asker: TestSystem;
  beforeEach(async (t) => {
    made = await house(t as TestContext);
    asker = await made.system('province-1');
  });

  it('signs from then on, and is believed by whoever knows the one before', async () => {
    await askAndSeal();
    await change();
    await askAndSeal();
    await change();
    await askAndSeal();
    const { faults, receipts, batches } = await audit();
    assert.deepEqual({ faults, receipts, batches }, { faults: [], receipts: 3, batches: 3 });
    const signers = await Promise.all([0, 1, 2].map((index) => findHead(made.db, index)));
    const told = (await made.app.inject('/api/verification-log')).json<Log>();
    assert.deepEqual(
      signers.map((head) => head?.keyId),
      told.keys.map(({ keyId }) => keyId),
    );
    assert.equal(told.publicKey.keyId, told.keys[2]?.keyId);
    for (const [index, head] of signers.entries()) {
      const key = readVerifyingKey('SM2-SM3', Buffer.from(told.keys[index]!.point, 'hex'));
      assert.equal(key.verify(headMessage(head!), head!.signature), true);
    }
  });

  it('leaves what was sealed before provable, with its old signature', async () => {
    const receipt = await askAndSeal();
    await change();
    await askAndSeal();
    const url = `/api/verification-receipts/${receipt}`;
    const { status, body } = await asker.send({ method: 'GET', url });
    assert.equal(status, 200);
    const { head } = body['proof'] as { head: { keyId: string } };
    assert.equal(head.keyId, made.keys.signingKey.keyId);
  });

  it('is not believed without a good voucher', async () => {
    await askAndSeal();
    await change();
    await askAndSeal();
    await tamper(sql`update verification.log_keys set opened_at = now() where generation = 1`);
    assert.deepEqual((await audit()).faults, [{ kind: 'head-altered', batch: 1 }]);
  });

  it('ends the one before: what that one signs later is found', async () => {
    await askAndSeal();
    await change();
    await askAndSeal();
    await tamper(sql`delete from verification.log_keys where generation = 1`, async () => {
      await askAndSeal();
    });
    assert.deepEqual((await audit()).faults, [{ kind: 'key-outdated', batch: 2 }]);
  });

  it('can neither be altered nor deleted by the application', async () => {
    await change();
    for (const change of [
      sql`update verification.log_keys set point = point`,
      sql`delete from verification.log_keys`,
    ]) {
      await assert.rejects(made.db.run(change), /permission|append-only/i);
    }
  });

  function change() {
    const { db, keys } = made;
    return db.transaction((tx) => changeLogKey({ tx, keys, now: systemClock() }, reason));
  }

  function audit() {
    const { keyId, point }: KeyOps['signingKey'] = made.keys.signingKey;
    return auditLog(made.db, new Map([[keyId, point]]));
  }

  async function askAndSeal(): Promise<string> {
    const { body } = await asker.ask(wang);
    await seal(made);
    return String(body['receipt']);
  }

  /** As the owner of the database could; what it took away is put back after `meanwhile`. */
  async function tamper(change: ReturnType<typeof sql>, meanwhile?: () => Promise<void>) {
    const { owner } = made;
    await owner.run(sql`alter table verification.log_keys disable trigger user`);
    await owner.run(sql`create table verification.kept as select * from verification.log_keys`);
    await owner.run(change);
    if (meanwhile === undefined) return;
    await meanwhile();
    await owner.run(sql`
      insert into verification.log_keys select * from verification.kept on conflict do nothing
    `);
  }
});

interface Log {
  publicKey: { keyId: string };
  keys: { keyId: string; point: string }[];
}
