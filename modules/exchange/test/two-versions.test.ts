import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectDatabase, sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import {
  addDestination,
  listDestinations,
  nationalContracts,
  nationalV2,
  reconcile,
  repair,
} from '../src/index.ts';
import { ensureStreams } from '../src/publishing/ensure-streams.ts';
import { publishChecked } from '../src/publishing/publish-checked.ts';
import { exchangeWorld, untilSettled } from './exchange-world.ts';
import { goldenRows } from './golden-facts.ts';

describe('two versions of the national interface, published side by side', async () => {
  const world = await exchangeWorld();
  const { sender, receiver } = world;
  await addDestination(sender.db, {
    code: 'national-v2',
    receiver: 'national',
    name: { zh: '国家平台（第 2 版）', en: 'National platform, version 2' },
    contract: nationalV2.code,
    url: receiver.address,
    partnerKey: Buffer.from(world.theirKey.point).toString('hex'),
    addedAt: systemClock(),
  });
  const parts = { ...sender, clock: systemClock, sender: 'guangdong' };
  const held = async () => {
    const rows = await receiver.db.many<{ book: string; table: string; fields: Fields }>(sql`
      select senders.code as "book", table_name as "table", body::jsonb as "fields"
        from reception.received_rows
        join reception.senders on senders.sender_no = received_rows.sender_no
       order by pos
    `);
    return Map.groupBy(rows, ({ book }) => book);
  };
  type Fields = Readonly<Record<string, unknown>>;
  const publish = async (at = systemClock()) => {
    for (const contract of nationalContracts) {
      await ensureStreams(sender.db, contract);
      const rows = await goldenRows(contract);
      await sender.db.transaction((tx) => publishChecked(tx, contract, rows, at));
    }
  };
  const compared = async (code: string) => {
    const destination = (await listDestinations(sender.db)).find((one) => one.code === code)!;
    const contract = nationalContracts.find((one) => one.code === destination.contract)!;
    const found = await reconcile(parts, contract, destination);
    assert.ok(found.ok);
    return { ...found.value, contract };
  };

  it('are two books at the receiver, each in its own words', async () => {
    world.deliver();
    await publish();
    await untilSettled(sender.db);
    const books = await held();
    assert.deepEqual([...books.keys()].sort(), ['guangdong', 'guangdong/v2']);
    const taskOf = (book: string) =>
      books.get(book)!.find(({ table }) => table.endsWith('_basic'))!;
    const [older, newer] = [taskOf('guangdong'), taskOf('guangdong/v2')];
    assert.deepEqual([older.table, newer.table], ['up_task_general_basic', 'up_task_public_basic']);
    assert.deepEqual(
      [older.fields['promise_type'], newer.fields['promise_type']],
      ['working-days', '1'],
    );
    assert.equal(Object.hasOwn(older.fields, 'accept_condition'), false);
    assert.equal(newer.fields['accept_condition'], '本市户籍居民');
  });

  it('are equal each by itself, and what is lost of one is found and repaired in that one alone', async () => {
    for (const code of ['national', 'national-v2']) {
      const { equal, rows, differences } = await compared(code);
      assert.equal(equal, true, JSON.stringify(differences));
      assert.ok(rows > 15);
    }
    const theirs = connectDatabase({ url: receiver.url, role: 'none', size: 1 });
    await theirs.run(sql`
      delete from reception.received_rows
       where table_name = 'up_pro_result'
         and sender_no = (select sender_no from reception.senders where code = 'guangdong/v2')
    `);
    await theirs.close();
    assert.equal((await compared('national')).equal, true);
    const { differences, contract } = await compared('national-v2');
    assert.deepEqual(
      differences.map(({ kind }) => kind),
      ['missing'],
    );
    const now = systemClock();
    await sender.db.transaction((tx) =>
      repair(tx, contract, { differences, now, today: now.slice(0, 10) as never }),
    );
    await untilSettled(sender.db);
    assert.equal((await compared('national-v2')).equal, true);
  });

  it('make no row anew for what has not changed', async () => {
    const positions = () =>
      sender.db.many<{ pos: number }>(sql`select last_pos as pos from exchange.streams order by 1`);
    const before = await positions();
    await publish();
    // The golden case is told event by event: its result goes from its first to its last telling and back each time.
    const after = await positions();
    assert.ok(Math.max(...after.map(({ pos }, at) => pos - before[at]!.pos)) <= 3);
  });
});
