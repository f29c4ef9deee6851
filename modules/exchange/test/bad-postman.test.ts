import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import { badPostman, type BadPostman } from '@tongban/testing';
import { nationalContract, publishRows } from '../src/index.ts';
import { acceptRow, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

describe('batches that arrive twice, late and out of order', async () => {
  let postman: BadPostman;
  // What was overtaken is no failure of the line: on a clock that stands still, a pause would never end.
  const now = systemClock();
  const world = await exchangeWorld({
    async line(port) {
      postman = await badPostman(port, { patienceMs: 1_000 });
      return postman.port;
    },
    clock: () => now,
  });
  after(() => postman.close());
  const { sender, receiver } = world;

  it('change nothing: each row is held once, in its last version', async () => {
    await sender.db.transaction((tx) => publishRows(tx, nationalContract, [taskRow()]));
    for (let turn = 0; turn < 60; turn += 1) {
      const rows = Array.from({ length: 120 }, (_, index) =>
        acceptRow(`post-${(turn * 40 + index) % 600}`, { handle_user_name: `第${turn}次` }),
      );
      await sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
    }
    // Much waits, so that several batches are on their way at once.
    world.deliver();
    await untilSettled(sender.db, 60_000);
    await postman.deliverAllAgain();
    const owed = await sender.db.many(sql`
      select row_guid as id, version, body from exchange.outbound where superseded_by is null order by row_guid
    `);
    const held = await receiver.db.many(
      sql`select row_guid as id, version, body from reception.received_rows order by row_guid`,
    );
    assert.equal(owed.length, 601);
    assert.deepEqual(held, owed);
    const { twice, late, swapped } = postman.counts;
    assert.ok(twice > 0 && late > 3 && swapped > 0, JSON.stringify(postman.counts));
  });

  it('get the receipt of the first time, byte for byte', () => {
    assert.ok(postman.answers.size > 3);
    for (const [batch, bodies] of postman.answers) {
      const receipts = bodies.filter((body) => body.includes('"batch"'));
      assert.equal(new Set(receipts).size, Math.min(1, receipts.length), batch);
    }
  });
});
