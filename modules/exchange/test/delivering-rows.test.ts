import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { rowGuidOf } from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { nationalContract, publishRows } from '../src/index.ts';
import type { MappedRow } from '../src/index.ts';
import { remapRow } from '../src/correcting/remap-row.ts';
import { resendRow } from '../src/correcting/resend-row.ts';
import { publishChecked } from '../src/publishing/publish-checked.ts';
import { listCorrections } from '../src/queries/list-corrections.ts';
import { acceptRow, childRow, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

describe('delivering rows', async () => {
  const world = await exchangeWorld();
  const { sender, receiver, numbers } = world;
  const acting = { officerId: '443001', now: systemClock() };
  const sealed = (projectNo: string, number: string) => ({
    applyer_page_type: '111',
    applyer_page_code: numbers.seal(number, projectNo),
  });
  const openRows = async () => {
    const open = await listCorrections(sender.db, { after: undefined, limit: 100 });
    return new Map(open.map((one) => [one.code, one]));
  };
  const count = async () =>
    (
      await receiver.db.one<{ rows: number }>(
        sql`select count(*) as rows from reception.received_rows`,
      )
    ).rows;

  it('takes 997 of 1,000 rows, says why it refuses three, and has 1,000 after the work-list was worked off', async () => {
    const [wrongNumber, wrongVersion, wrongDay] = ['440305-7', '440305-8', '440305-22'] as const;
    const cases = Array.from({ length: 333 }, (_, index) => `440305-${index}`);
    const accepts = cases.map((projectNo) =>
      acceptRow(projectNo, {
        ...sealed(projectNo, projectNo === wrongNumber ? '44030519900101991A' : goodNumber),
        ...(projectNo === wrongVersion && { task_version: '99' }),
      }),
    );
    // Two of them have been accepted only just now: what hangs on them is not told yet.
    const further = cases.filter((one) => one !== wrongNumber && one !== wrongVersion);
    const hanging = further.flatMap((projectNo) => [
      childRow('up_pro_process', projectNo, { event_start_time: '2026-09-18T03:00:00Z' }),
      childRow('up_pro_result', projectNo, {
        result_date: projectNo === wrongDay ? '2026-09-17' : '2026-09-18',
      }),
    ]);
    const materials = further
      .slice(0, 4)
      .map((projectNo) => childRow('up_pro_material', projectNo, { get_num: 1 }));
    const rows = [taskRow(), ...accepts, ...hanging, ...materials];
    assert.equal(rows.length, 1_000);
    await sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
    world.deliver();
    await untilSettled(sender.db);
    assert.equal(await count(), 997);
    const open = await openRows();
    assert.deepEqual([...open.values()].map(({ code, subject }) => [code, subject]).sort(), [
      ['citizen-number-wrong', wrongNumber],
      ['result-before-accept', wrongDay],
      ['task-version-unknown', wrongVersion],
    ]);

    const resend = (code: string, field: string, value: string) =>
      resendRow(sender.db, [nationalContract], {
        correctionId: open.get(code)!.correctionId,
        changes: [{ field, value }],
        ...acting,
      });
    const byHand = await resend('citizen-number-wrong', 'applyer_page_code', goodNumber);
    assert.ok(!byHand.ok && byHand.refusal.code === 'exchange/field-sealed');
    const corrected = await remapRow(
      sender.db,
      {
        contracts: [nationalContract],
        mapAgain: (_tx, subject) =>
          Promise.resolve([acceptRow(subject, sealed(subject, goodNumber))]),
      },
      { correctionId: open.get('citizen-number-wrong')!.correctionId, ...acting },
    );
    assert.ok(corrected.ok);
    assert.ok((await resend('task-version-unknown', 'task_version', '1')).ok);
    assert.ok((await resend('result-before-accept', 'result_date', '2026-09-18')).ok);
    await untilSettled(sender.db);
    assert.equal(await count(), 1_000);
    assert.equal((await openRows()).size, 0);
  });

  it('holds back what breaks a rule between the rows of a case, and tells the rest', async () => {
    const step = (projectNo: string, fields: object = {}) =>
      childRow('up_pro_process', projectNo, { event_name: '1', ...fields });
    const result = (projectNo: string) =>
      childRow('up_pro_result', projectNo, { result_date: '2026-09-18' });
    const rows = [
      accepted('whole'),
      step('whole'),
      result('whole'),
      accepted('no-step'),
      accepted('two-results'),
      step('two-results'),
      result('two-results'),
      { ...result('two-results'), rowGuid: rowGuidOf('up_pro_result', 'two-results/2') },
      accepted('no-result'),
      step('no-result', { event_name: '3' }),
      accepted('late'),
      step('late'),
      result('late'),
      { ...step('late'), rowGuid: rowGuidOf('up_pro_process', 'late/2'), day: '2026-09-19' as Day },
      accepted('waiting', null),
      step('waiting'),
      result('waiting'),
    ];
    const publish = (some: readonly MappedRow[]) =>
      sender.db.transaction((tx) => publishChecked(tx, nationalContract, some, systemClock()));
    await publish(rows);
    const heldBack = await sender.db.many<{ subject: string; table: string; code: string }>(sql`
      select subject, table_name as "table", code from exchange.corrections
       where state = 'open' and found_by = 'sender' order by subject, code, table_name
    `);
    assert.deepEqual(
      heldBack.map(({ subject, table, code }) => `${subject} ${table} ${code}`),
      [
        'late up_pro_process process-after-result',
        'no-result up_pro_process result-missing',
        'no-step up_pro_accept process-missing',
        'two-results up_pro_result result-twice',
        'waiting up_pro_accept applicant-missing',
        'waiting up_pro_process orphan',
        'waiting up_pro_result orphan',
      ],
    );
    // What is told of a case later counts, too; and what waited for its acceptance follows by itself.
    const told = await publish([accepted('waiting')]);
    assert.equal(told.length, 3);
    await publish([accepted('no-step'), step('no-step')]);
    await publish([step('no-result', { event_name: '3' }), result('no-result')]);
    await untilSettled(sender.db);
    const left = await listCorrections(sender.db, { after: undefined, limit: 100 });
    assert.deepEqual(left.map(({ subject }) => subject).sort(), ['late', 'two-results']);
  });

  it('takes a case number once, beside it in a batch and after it, and nothing that hangs on the second', async () => {
    const second = (name: string): MappedRow[] => {
      const rowGuid = rowGuidOf('up_pro_accept', name);
      return [
        { ...acceptRow('numbered'), rowGuid },
        {
          ...childRow('up_pro_process', 'numbered', { event_name: '1' }),
          rowGuid: rowGuidOf('up_pro_process', name),
          parent: rowGuid,
        },
      ];
    };
    const deliver = async (rows: readonly MappedRow[]) => {
      await sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
      await untilSettled(sender.db);
    };
    await deliver([acceptRow('numbered'), ...second('beside')]);
    await deliver(second('after'));
    await deliver([{ ...acceptRow('other'), subject: 'no-number-of-its' }]);
    const refused = await sender.db.many<{ table: string; code: string }>(sql`
      select table_name as "table", code from exchange.corrections
       where subject in ('numbered', 'no-number-of-its') order by pos
    `);
    assert.deepEqual(
      refused.map(({ table, code }) => `${table} ${code}`),
      [
        'up_pro_accept case-number-twice',
        'up_pro_process orphan',
        'up_pro_accept case-number-twice',
        'up_pro_process orphan',
        'up_pro_accept case-number-wrong',
      ],
    );
  });

  it('leaves a refused row to its next version when that is on its way already', async () => {
    const wrong = (version: string) => acceptRow('overtaken', { task_version: version });
    await sender.db.transaction(async (tx) => {
      await publishRows(tx, nationalContract, [wrong('98')]);
      await publishRows(tx, nationalContract, [wrong('99')]);
    });
    await untilSettled(sender.db);
    const told = async () =>
      sender.db.many<{ version: number; state: string; resentPos: number | null }>(sql`
        select version, state, resent_pos as "resentPos" from exchange.corrections where subject = 'overtaken' order by version
      `);
    assert.deepEqual(await told(), [{ version: 2, state: 'open', resentPos: null }]);
  });

  it('packs what it sends once the receiver has said that it unpacks', async () => {
    const before = await count();
    const long = '身份证有效期满'.repeat(40);
    for (const part of ['first', 'second']) {
      const rows = Array.from({ length: 200 }, (_, index) =>
        acceptRow(`packed-${part}-${index}`, { project_name: long }),
      );
      await sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
      await untilSettled(sender.db);
    }
    assert.equal(await count(), before + 400);
    assert.equal(world.codings.at(-1), 'zstd');
    assert.equal(world.codings[0], undefined);
  });
});

function accepted(projectNo: string, number: string | null = 'sm4.x'): MappedRow {
  return acceptRow(projectNo, { applyer_page_type: '999', applyer_page_code: number });
}

const goodNumber = '44030519900101991X';
