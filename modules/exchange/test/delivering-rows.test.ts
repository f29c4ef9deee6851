import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { nationalContract, publishRows } from '../src/index.ts';
import { acceptRow, childRow, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

describe('delivering rows', async () => {
  const world = await exchangeWorld();
  const { sender, receiver, numbers } = world;
  const publish = (rows: Parameters<typeof publishRows>[2]) =>
    sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));

  it('takes 997 of 1,000 rows, says why it refuses three, and has 1,000 after they were put right', async () => {
    const cases = Array.from({ length: 500 }, (_, index) => `440305-${index}`);
    const rows = cases.flatMap((projectNo, index) => [
      acceptRow(projectNo, {
        applyer_page_type: '111',
        applyer_page_code: numbers.seal(
          index === 7 ? '44030519900101991A' : '44030519900101991X',
          projectNo,
        ),
        ...(index === 8 && { task_version: '99' }),
      }),
    ]);
    const results = cases
      .filter((_, index) => index !== 7 && index !== 8)
      .map((projectNo, index) =>
        childRow('up_pro_result', projectNo, {
          result_date: index === 20 ? '2026-09-17' : '2026-09-18',
        }),
      );
    await publish([taskRow(), ...rows, ...results, taskRow()]);
    const more = childRow('up_pro_process', cases[0]!, {
      event_start_time: '2026-09-18T03:00:00Z',
    });
    await publish([more]);
    world.deliver();
    await untilSettled(sender.db);
    const refused = await sender.db.many<{ code: string; subject: string }>(
      sql`select code, subject from exchange.corrections where state = 'open' order by code`,
    );
    assert.deepEqual(refused, [
      { code: 'citizen-number-wrong', subject: '440305-7' },
      { code: 'result-before-accept', subject: '440305-22' },
      { code: 'task-version-unknown', subject: '440305-8' },
    ]);
    const { taken } = await receiver.db.one<{ taken: number }>(
      sql`select count(*) as taken from reception.received_rows`,
    );
    assert.equal(taken, 997);
    await publish([
      acceptRow(cases[7]!, {
        applyer_page_type: '111',
        applyer_page_code: numbers.seal('44030519900101991X', cases[7]!),
      }),
      acceptRow(cases[8]!, { task_version: '1' }),
      childRow('up_pro_result', cases[22]!, { result_date: '2026-09-18' }),
    ]);
    await untilSettled(sender.db);
    const after = await receiver.db.one<{ taken: number }>(
      sql`select count(*) as taken from reception.received_rows`,
    );
    assert.equal(after.taken, 1_000);
    const open = await sender.db.one<{ open: number }>(
      sql`select count(*) as open from exchange.corrections where state <> 'closed'`,
    );
    assert.equal(open.open, 0);
  });
});
