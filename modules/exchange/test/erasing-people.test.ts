import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectDatabase, sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { eventually } from '@tongban/testing';
import {
  forgetPerson,
  listDestinations,
  nationalContract,
  publishRows,
  reconcile,
} from '../src/index.ts';
import type { Delivering } from '../src/index.ts';
import { organisationAccountRow, userRow } from '../src/mapping/map-people.ts';
import { replayFrom } from '../src/sending/operate.ts';
import { acceptRow, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

const userKey = 'u-erased-0001';
const at = '2026-09-18T02:00:00.000Z' as ReturnType<typeof systemClock>;
const mapping = {
  userKey: () => userKey,
  contractKey: Buffer.alloc(32, 7),
  keeper: '11100000MB0TE0001A',
};
const user = {
  personId: 'p',
  changedAt: at,
  provedAt: at,
  idNumber: '44030519900101991X',
  isDisabled: false,
};
const run = { day: '2026-09-18' as Day, at };

describe('a person who has the account erased, in the book of what others are owed', async () => {
  const world = await exchangeWorld();
  const { sender, receiver } = world;
  const parts = { ...sender, clock: systemClock, sender: 'guangdong' };
  const rowsOf = () =>
    sender.db.many<{ operation: string; body: string; erased: string | null }>(sql`
      select operation, body, erased_digest::text as "erased"
        from exchange.outbound where subject = ${userKey} order by pos
    `);
  let delivering: Delivering;
  const compared = async () => {
    const [destination] = await listDestinations(sender.db);
    const found = await reconcile(parts, nationalContract, destination!);
    assert.ok(found.ok);
    return found.value;
  };

  it('is told of, and nothing of that may be changed while it stands', async () => {
    const account = organisationAccountRow(
      { creditCode: '91440300MA5EXAMP0C', personId: 'p', kind: 'clerk' },
      mapping,
      run,
    );
    await sender.db.transaction((tx) =>
      publishRows(tx, nationalContract, [
        taskRow(),
        acceptRow('kept-1'),
        userRow(user, mapping),
        userRow({ ...user, isDisabled: true }, mapping),
        account,
      ]),
    );
    delivering = world.deliver();
    await untilSettled(sender.db);
    for (const table of ['up_uc_province_user', 'up_pro_accept']) {
      await assert.rejects(
        sender.db.run(sql`
          update exchange.outbound
             set erased_at = now(), erased_digest = digest, operation = 'D', body = '{}',
                 digest = ('x' || left(encode(sha256(convert_to(row_guid::text || '@' || version || 'D {}', 'UTF8')),
                                              'hex'), 15))::bit(60)::bigint
           where table_name = ${table}
        `),
        /never changed/,
        table,
      );
    }
  });

  it('is gone at once from every version, and both books are equal before and after the other side has heard', async () => {
    // A pause would be seen within a second only.
    await delivering.stop();
    const before = await compared();
    assert.equal(before.equal, true);
    await sender.db.transaction((tx) => forgetPerson(tx, [nationalContract], { userKey, at }));
    const rows = await rowsOf();
    assert.equal(rows.length, 5);
    assert.ok(rows.every(({ operation, body }) => operation === 'D' && body === '{}'));
    assert.equal(rows.filter(({ erased }) => erased !== null).length, 3);
    // The other side still has the versions it took; ours say only what their digest was.
    assert.deepEqual((await compared()).differences, []);
    world.deliver();
    await untilSettled(sender.db);
    const held = await receiver.db.many<{ body: string; operation: string }>(sql`
      select body, operation from reception.received_rows where subject = ${userKey}
    `);
    assert.deepEqual(held, [
      { body: '{}', operation: 'D' },
      { body: '{}', operation: 'D' },
    ]);
    assert.equal((await compared()).equal, true);
  });

  it('comes back neither by a replay nor to a platform that begins with the book', async () => {
    await replayFrom(sender.db, { code: 'national', lane: 'items', pos: 1 });
    await untilSettled(sender.db);
    assert.equal((await compared()).equal, true);
    // Its database is lost: it is sent everything from the first position.
    const theirs = connectDatabase({ url: receiver.url, role: 'none', size: 1 });
    await theirs.run(sql`
      truncate reception.received_rows, reception.receipts, reception.rejected_rows, reception.streams
    `);
    await theirs.close();
    for (const lane of ['cases', 'items'] as const) {
      await replayFrom(sender.db, { code: 'national', lane, pos: 1 });
    }
    await eventually(
      () =>
        receiver.db.one<{ rows: number }>(
          sql`select count(*) as rows from reception.received_rows`,
        ),
      ({ rows }) => rows === 4,
    );
    await untilSettled(sender.db);
    assert.equal((await compared()).equal, true);
    const { text } = await receiver.db.one<{ text: string }>(
      sql`select string_agg(body, '') as text from reception.received_rows`,
    );
    assert.doesNotMatch(text, /cert_key|u-erased/);
  });

  it('a blanked row is not blanked twice, nor unblanked, and a case stays as it was told', async () => {
    for (const change of [
      sql`body = '{"cert_key":"x"}'`,
      sql`erased_at = null`,
      sql`version = 9`,
    ]) {
      await assert.rejects(
        sender.db.run(sql`update exchange.outbound set ${change} where subject = ${userKey}`),
        /never changed|permission denied/,
      );
    }
    await assert.rejects(
      sender.db.run(sql`delete from exchange.outbound where subject = ${userKey}`),
      /never changed|permission denied/,
    );
    const { kept } = await sender.db.one<{ kept: number }>(sql`
      select count(*) as kept from exchange.outbound
       where table_name = 'up_pro_accept' and operation = 'I' and erased_at is null
    `);
    assert.equal(kept, 1);
  });
});
