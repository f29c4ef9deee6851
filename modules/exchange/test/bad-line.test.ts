import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectDatabase, sql } from '@tongban/database';
import { dayOf, systemClock } from '@tongban/kernel';
import { faultProxy, type FaultProxy } from '@tongban/testing';
import {
  listDestinations,
  nationalContract,
  publishRows,
  reconcile,
  repair,
} from '../src/index.ts';
import { acceptRow, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

describe('a bad line between two platforms', async () => {
  let line: FaultProxy | undefined;
  const world = await exchangeWorld({
    line: async (port) => {
      line = await faultProxy({ to: { port } });
      return line.port;
    },
  });
  const { sender, receiver } = world;
  const compare = async () => {
    const [destination] = await listDestinations(sender.db);
    const found = await reconcile(
      { ...sender, clock: systemClock, sender: 'guangdong' },
      nationalContract,
      destination!,
    );
    assert.ok(found.ok);
    return found.value;
  };

  it('loses nothing and doubles nothing, whatever is cut while rows are made', async () => {
    const faults = [
      () => line!.reset(),
      () => line!.refuse(),
      () => line!.halfClose(),
      () => line!.delay(50),
      () => line!.heal(),
    ];
    world.deliver();
    await sender.db.transaction((tx) => publishRows(tx, nationalContract, [taskRow()]));
    for (let turn = 0; turn < 40; turn += 1) {
      faults[turn % faults.length]!();
      const rows = Array.from({ length: 25 }, (_, index) => acceptRow(`line-${turn}-${index}`));
      await sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
      // Long enough for what is wrong with the line to meet a batch.
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    line!.heal();
    line!.reset();
    await untilSettled(sender.db, 60_000);
    const { rows } = await receiver.db.one<{ rows: number }>(
      sql`select count(*) as rows from reception.received_rows`,
    );
    assert.equal(rows, 1_001);
    assert.deepEqual((await compare()).differences, []);
  });

  it('leaves nothing unseen: what differs afterwards is found, named and repaired', async () => {
    const theirs = connectDatabase({ url: receiver.url, role: 'none', size: 1 });
    const ids = await theirs.many<{ id: string }>(
      sql`select row_guid as id from reception.received_rows order by row_guid limit 8`,
    );
    await theirs.run(sql`delete from reception.received_rows where row_guid = ${ids[0]!.id}`);
    await theirs.run(
      sql`update reception.received_rows set body = '{"x":1}' where row_guid = ${ids[1]!.id}`,
    );
    // What is stored of a row beside its content is as much of it.
    const beside = [
      sql`organ_code = '99999999MB0TE00040'`,
      sql`subject = 'another'`,
      sql`made_on = made_on + 1`,
      sql`made_at = made_at + interval '1 second'`,
      sql`parent = gen_random_uuid()`,
      sql`pos = pos - 1`,
    ];
    for (const [index, change] of beside.entries()) {
      const { id } = ids[index + 2]!;
      await theirs.run(sql`update reception.received_rows set ${change} where row_guid = ${id}`);
    }
    await theirs.close();
    const { differences } = await compare();
    assert.deepEqual(
      differences.map(({ rowGuid, kind }) => [rowGuid, kind]),
      [[ids[0]!.id, 'missing'], ...ids.slice(1).map(({ id }) => [id, 'altered'])],
    );
    const now = systemClock();
    await sender.db.transaction((tx) =>
      repair(tx, nationalContract, { differences, now, today: dayOf(now) }),
    );
    await untilSettled(sender.db, 60_000);
    assert.equal((await compare()).equal, true);
    await line!.close();
  });
});
