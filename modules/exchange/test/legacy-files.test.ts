import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import { nationalContract } from '../src/index.ts';
import { takeDroppedFiles } from '../src/legacy/drop-folder.ts';
import { exchangeWorld, untilSettled } from './exchange-world.ts';

const organ = '11440305MB0TE00040';
const header =
  '办件编号,基本编码,机构代码,申请人,证件号码,申请日期,受理日期,承诺日期,经办人,办结日期,办理结果,证照编号';
const rows = [
  `L-1,000109001000,${organ},陈思雨,310101200712319927,2026-09-01,2026-09-02,2026-09-10,李明,2026-09-08,准予,ZJ-1`,
  `L-2,000109001000,${organ},王小明,44030519900101991X,2026-09-01,2026-09-02,,李明,,,`,
  `L-3,000109001000,${organ},王小明,44030519900101991A,2026-09-01,2026-09-02,,李明,,,`,
  `L-4,000109001000,${organ},王小明,44030519900101991X,2026-09-01,2026-02-30,,李明,,,`,
  `L-5,000109001000,${organ},王小明,44030519900101991X,2026-09-05,2026-09-06,,李明,2026-09-01,准予,`,
];

describe('files that a provincial system of before drops', async () => {
  const world = await exchangeWorld();
  const { sender, receiver, numbers } = world;
  const folder = await mkdtemp(join(tmpdir(), 'tongban-legacy-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const parts = {
    db: sender.db,
    clock: systemClock,
    contract: nationalContract,
    code: 'shaanxi',
    seal: numbers,
    findItem: () => ({ name: '无犯罪记录证明', version: 3, itemType: '01', isInstant: false }),
    organ: (code: string) => (code === organ ? { name: '南山分局', level: '4' } : undefined),
  };
  // As it is a minute later, when nobody writes to the files any more.
  const turn = () => takeDroppedFiles(folder, parts, Date.now() + 60_000);
  const drop = (name: string, text: string) => writeFile(join(folder, 'in', name), text);
  const statusOf = (name: string) =>
    readFile(join(folder, 'out', `${name}.status.csv`), 'utf8').then((text) =>
      text.replace('\uFEFF', '').trim().split('\n').slice(1),
    );

  it('become rows of the national tables, and each case is told what became of it', async () => {
    await turn();
    await drop('a.csv', [header, ...rows].join('\r\n'));
    const [taken] = await turn();
    assert.equal(taken?.cases, 4);
    assert.deepEqual(
      taken?.faults.map(({ line, caseNumber, code, column }) => [line, caseNumber, code, column]),
      [[5, 'L-4', 'day-wrong', '受理日期']],
    );
    assert.deepEqual(await statusOf('a.csv'), [
      'L-1,待回执,',
      'L-2,待回执,',
      'L-3,被拒,citizen-number-wrong',
      'L-5,被拒,result-before-accept',
    ]);
    world.deliver();
    await untilSettled(sender.db);
    await turn();
    assert.deepEqual((await statusOf('a.csv')).slice(0, 2), ['L-1,已上报,', 'L-2,已上报,']);
    const held = await receiver.db.many<{ table: string; body: string }>(
      sql`select table_name as "table", body from reception.received_rows order by pos`,
    );
    assert.deepEqual(
      held.map(({ table }) => table),
      [
        'up_task_general_basic',
        'up_pro_accept',
        'up_pro_process',
        'up_pro_result',
        'up_pro_accept',
        'up_pro_process',
        'up_pro_accept',
        'up_pro_process',
      ],
    );
    assert.doesNotMatch(JSON.stringify(held), /陈思雨|310101200712319927/);
  });

  it('change nothing when they are dropped again, and a correction takes the row off the work-list', async () => {
    await drop('a.csv', [header, ...rows].join('\n'));
    assert.equal((await turn())[0]?.rows, 0);
    await drop('b.csv', `${header}\n${rows[2]!.replace('991A', '991X')}`);
    // The acceptance, and behind it the step that waited for it.
    assert.equal((await turn())[0]?.rows, 2);
    await untilSettled(sender.db);
    await turn();
    assert.deepEqual(await statusOf('b.csv'), ['L-3,已上报,']);
  });

  it('may be XML just as well', async () => {
    await drop(
      'c.xml',
      `<?xml version="1.0" encoding="UTF-8"?><cases><case caseNumber="L-6" basicCode="000109001000" organCode="${organ}" applicantName="王&amp;小明" applicantNumber="44030519900101991X" appliedOn="2026-09-01" acceptedOn="2026-09-02"/></cases>`,
    );
    assert.deepEqual((await turn())[0], {
      name: 'c.xml',
      cases: 1,
      rows: 2,
      faults: [],
      isUnreadable: false,
    });
  });

  it('are put aside when they cannot be read, and one that still grows is left', async () => {
    await drop('d.csv', Buffer.from([0xff, 0xfe, 0x00]).toString('latin1'));
    await writeFile(join(folder, 'in', 'e.xml'), Buffer.from([0xff, 0xfe, 0x3c]));
    await drop('f.xml', '<cases><case caseNumber="L-7"');
    const found = await turn();
    assert.deepEqual(
      found.map(({ name, isUnreadable }) => [name, isUnreadable]),
      [
        ['d.csv', false],
        ['e.xml', true],
        ['f.xml', true],
      ],
    );
    assert.deepEqual((await readdir(join(folder, 'failed'))).sort(), ['e.xml', 'f.xml']);
    await drop('g.csv', header);
    assert.deepEqual(await takeDroppedFiles(folder, parts), []);
  });
});
