import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import { eventually } from '@tongban/testing';
import { addDestination, nationalContract, publishRows } from '../src/index.ts';
import { acceptRow, exchangeWorld, taskRow } from './exchange-world.ts';

describe('several destinations at once', async () => {
  const world = await exchangeWorld();
  const { sender, receiver } = world;
  const key = Buffer.from(world.theirKey.point).toString('hex');
  const add = (code: string, url: string) =>
    addDestination(sender.db, {
      code,
      name: { zh: '另一平台', en: 'Another platform' },
      contract: nationalContract.code,
      url,
      partnerKey: key,
      addedAt: systemClock(),
    });
  const acknowledged = async () => {
    const rows = await sender.db.many<{ destination: string; acknowledged: number }>(sql`
      select destination, acknowledged from exchange.deliveries
       where stream_no = (select stream_no from exchange.streams where lane = 'cases')
       order by destination
    `);
    return Object.fromEntries(rows.map((row) => [row.destination, row.acknowledged]));
  };

  it('one that is dead holds up no other, and loses nothing', async () => {
    // Nobody listens on the discard port.
    await add('dead', 'http://127.0.0.1:9/exchange/v1');
    await sender.db.transaction((tx) =>
      publishRows(tx, nationalContract, [taskRow(), acceptRow('both-1'), acceptRow('both-2')]),
    );
    world.deliver();
    await untilAcknowledged(3);
    assert.deepEqual(await acknowledged(), { dead: 0, national: 3 });
  });

  it('one that answers but is not who it should be holds up nobody either', async () => {
    // The same receiver under another name refuses what is not addressed to it: a platform is who it says.
    await add('dead', receiver.address);
    await eventually(
      () =>
        sender.db.one<{ error: string | null }>(
          sql`select max(last_error) as error from exchange.deliveries where destination = 'dead'`,
        ),
      ({ error }) => error === 'exchange/not-for-us',
    );
    await sender.db.transaction((tx) => publishRows(tx, nationalContract, [acceptRow('both-3')]));
    await untilAcknowledged(4);
    assert.deepEqual(await acknowledged(), { dead: 0, national: 4 });
  });

  function untilAcknowledged(pos: number) {
    return eventually(acknowledged, ({ national }) => national === pos);
  }
});
