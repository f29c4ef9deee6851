import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectDatabase, sql } from '@tongban/database';
import {
  countsOfOneAnswer,
  readPartnerKey,
  readStatement,
  rowGuidOf,
} from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { nationalContract, publishRows, reconcileDailyJob } from '../src/index.ts';
import {
  findProtocol,
  listDays,
  listReconciliations,
} from '../src/queries/view-reconciliations.ts';
import { accountDay, drawDay, sumOf, worstLinesFirst } from '../src/reconciling/account-day.ts';
import { findDestination } from '../src/sending/destination.ts';
import { createPoster } from '../src/sending/post.ts';
import { acceptRow, destination, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

const usualDay = '2026-09-18' as Day;
const day = usualDay;

describe('the account of a day', async () => {
  const world = await exchangeWorld();
  const { sender, receiver } = world;
  const publish = (rows: Parameters<typeof publishRows>[2]) =>
    sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
  const account = async (day: Day = usualDay) => {
    const found = (await findDestination(sender.db, destination))!;
    const { post, close } = createPoster({ url: found.url, timeoutMs: 5_000 });
    try {
      const asking = { ...sender, sender: 'guangdong', destination: found, post };
      return await accountDay(sender.db, asking, {
        day,
        contract: nationalContract,
        now: systemClock(),
      });
    } finally {
      close();
    }
  };

  it('is unsettled while a row is refused, and equal when the other side holds what it acknowledged', async () => {
    await publish([taskRow(), acceptRow('day-1'), acceptRow('day-2', { task_version: '9' })]);
    world.deliver();
    await untilSettled(sender.db);
    const before = await account();
    assert.equal(before.verdict, 'unsettled');
    const accepts = before.lines.find(({ table }) => table === 'up_pro_accept')!;
    const { generated, acknowledged, rejected, pending, heldThere } = accepts;
    assert.deepEqual(
      { generated, acknowledged, rejected, pending, heldThere },
      { generated: 2, acknowledged: 1, rejected: 1, pending: 0, heldThere: 1 },
    );
    await publish([acceptRow('day-2')]);
    await untilSettled(sender.db);
    assert.equal((await account()).verdict, 'equal');
  });

  it('is looked at without leaving anything behind, and holds only what this contract is about', async () => {
    const found = (await findDestination(sender.db, destination))!;
    const { post, close } = createPoster({ url: found.url, timeoutMs: 5_000 });
    const asking = { ...sender, sender: 'guangdong', destination: found, post };
    const kept = () =>
      sender.db.many(sql`select day, checked_at, verdict from exchange.day_accounts order by day`);
    const before = await kept();
    const { up_pro_accept: _, ...fewer } = nationalContract.tables;
    const contract = { ...nationalContract, tables: fewer };
    const { lines } = await drawDay(sender.db, asking, { day, contract });
    close();
    assert.deepEqual(await kept(), before);
    const accepts = lines.find(({ table }) => table === 'up_pro_accept');
    assert.equal(accepts?.heldThere, 0);
  });

  it('differs when a row is gone there, whatever the receipts say', async () => {
    const theirs = connectDatabase({ url: receiver.url, role: 'none', size: 1 });
    await theirs.run(
      sql`delete from reception.received_rows where table_name = 'up_pro_accept' and subject = 'day-1'`,
    );
    assert.equal((await account()).verdict, 'differs');
    await theirs.run(sql`
      insert into reception.received_rows
      select gen_random_uuid(), pos, digest, made_at, version, made_on, sender_no, operation, 'up_lic_data', subject,
             parent, organ_code, body
        from reception.received_rows
       limit 1
    `);
    const { lines } = await account();
    const extra = lines.find(({ table }) => table === 'up_lic_data');
    assert.deepEqual([extra?.generated, extra?.heldThere, extra?.verdict], [0, 1, 'differs']);
    await theirs.close();
  });

  it('is drawn every night with the whole comparison, and what is not equal is told at once', async () => {
    const told: object[] = [];
    const clock = () => '2026-09-19T18:30:00.000Z' as ReturnType<typeof systemClock>;
    const job = reconcileDailyJob({
      ...sender,
      clock,
      sender: 'guangdong',
      contracts: [nationalContract],
      onUnequal: (found) => told.push(found),
    });
    await job.run(undefined, { signal: new AbortController().signal } as never);
    assert.deepEqual(told, [
      { destination, differences: 2 },
      { destination, day },
    ]);
    const [last] = await listReconciliations(sender.db, destination, 10);
    assert.deepEqual(
      [last?.madeBy, last?.equal, last?.counts],
      ['system:daily', false, { missing: 1, extra: 1 }],
    );
    const days = await listDays(sender.db, destination, 10);
    assert.equal(days.length, 7);
    assert.equal(days.find((one) => one.day === day)?.verdict, 'differs');
  });

  it('looks again at a day that did not add up, however old it is, until it does', async () => {
    const told: object[] = [];
    const clock = () => '2026-10-30T18:30:00.000Z' as ReturnType<typeof systemClock>;
    const parts = { ...sender, clock, sender: 'guangdong', contracts: [nationalContract] };
    const job = reconcileDailyJob({ ...parts, onUnequal: (found) => told.push(found) });
    await job.run(undefined, { signal: new AbortController().signal } as never);
    assert.deepEqual(told.at(-1), { destination, day });
  });

  it('leaves a protocol that both sides have signed and nobody can change', async () => {
    const [last] = await listReconciliations(sender.db, destination, 1);
    const text = await findProtocol(sender.db, { destination, madeAt: last!.madeAt });
    const theirKey = readPartnerKey((await findDestination(sender.db, destination))!.partnerKey);
    const theirs = readStatement<{ protocol: { statement: string } }>(text!, theirKey);
    const ours = readStatement<{ counts: object }>(theirs!.protocol.statement, world.ourKey);
    assert.deepEqual(ours?.counts, { missing: 1, extra: 1 });
    const changed = text!.replace(/(missing\W+)1/, (_, head: string) => `${head}2`);
    assert.notEqual(changed, text);
    assert.equal(readStatement(changed, theirKey), undefined);
  });

  it('is of every organ: what is gone behind the ten thousandth line is seen, and the sum is of all', async () => {
    const day = '2026-09-20' as Day;
    const organs = Array.from(
      { length: countsOfOneAnswer + 20 },
      (_, index) => `9${String(index).padStart(17, '0')}`,
    );
    await publish(
      organs.map((organCode) => ({
        ...taskRow(),
        rowGuid: rowGuidOf('up_uc_gov_org', organCode),
        table: 'up_uc_gov_org',
        organCode,
        day,
        fields: { org_code: organCode },
      })),
    );
    await untilSettled(sender.db);
    const whole = await account(day);
    const held = organs.length;
    const sum = { generated: held, acknowledged: held, rejected: 0, pending: 0, heldThere: held };
    assert.deepEqual([whole.verdict, sumOf(whole.lines)], ['equal', sum]);
    const theirs = connectDatabase({ url: receiver.url, role: 'none', size: 1 });
    await theirs.run(sql`delete from reception.received_rows where organ_code = ${organs.at(-1)!}`);
    const { verdict, lines } = await account(day);
    assert.equal(verdict, 'differs');
    assert.equal(worstLinesFirst(lines)[0]?.organCode, organs.at(-1));
    await theirs.close();
  });
});
