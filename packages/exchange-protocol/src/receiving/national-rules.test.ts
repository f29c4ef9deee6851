import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRows } from './national-rules.ts';
import type { Standing } from './national-rules.ts';
import type { OpenedRow } from './opened-row.ts';

describe('rules for received rows', () => {
  it('takes a case, its steps and its result that come in their order', () => {
    assert.deepEqual(codesOf([task, accept, process, result]), []);
  });

  it('names the rule that each row breaks', () => {
    const broken: [Partial<OpenedRow>, string][] = [
      [{ ...task, table: 'up_anything' }, 'table-unknown'],
      [{ ...task, operation: 'X' }, 'operation-unknown'],
      [{ ...accept, fields: { ...accept.fields, task_version: '2' } }, 'task-version-unknown'],
      [{ ...accept, fields: { project_no: 'GD1' } }, 'task-version-unknown'],
      [{ ...accept, subject: 'GD2' }, 'case-number-wrong'],
      [{ ...accept, parent: undefined }, 'task-version-unknown'],
      [{ ...process, parent: nobody }, 'orphan'],
      [{ ...process, day: '2026-09-16' }, 'process-before-accept'],
      [{ ...result, fields: { result_date: '2026-09-16' } }, 'result-before-accept'],
      [{ ...result, fields: {} }, 'result-before-accept'],
      [result, 'process-missing'],
      [{ ...result, table: 'up_lic_data' }, 'result-missing'],
    ];
    for (const [row, code] of broken) {
      const last = { ...task, ...row, pos: 9 };
      assert.deepEqual(codesOf([task, accept, last]), [[9, code]]);
    }
  });

  it('takes exactly one result of a case, and no step after it', () => {
    const another = { ...result, pos: 5, rowGuid: nobody };
    const late = { ...process, pos: 6, rowGuid: nobody, day: '2026-09-20' };
    assert.deepEqual(codesOf([task, accept, process, result, another, late]), [
      [5, 'result-twice'],
      [6, 'process-after-result'],
    ]);
    assert.deepEqual(codesOf([task, accept, process, result, { ...result, pos: 5 }]), []);
  });

  it('lets nothing hang on a row that is rejected in the same batch', () => {
    const wrong = { ...accept, fields: { ...accept.fields, task_version: '2' } };
    assert.deepEqual(codesOf([task, wrong, process, result]), [
      [2, 'task-version-unknown'],
      [3, 'orphan'],
      [4, 'orphan'],
    ]);
  });

  it('does not let a row hang on one that comes after it, or on a withdrawn one', () => {
    assert.deepEqual(codesOf([process, task, { ...accept, pos: 5 }]), [[3, 'orphan']]);
    assert.deepEqual(codesOf([task, { ...accept, operation: 'D' }, process]), [[3, 'orphan']]);
  });

  it('asks for the parents that are not in the batch, and believes what it is told', () => {
    const { unseenParents, unseenCases } = judgeRows([process, result], new Map(), nothing);
    assert.deepEqual([unseenParents, unseenCases], [[accept.rowGuid], []]);
    const parents = new Map([[accept.rowGuid, accept]]);
    const asked = judgeRows([result], new Map(), { ...nothing, parents });
    assert.deepEqual(asked.unseenCases, [accept.rowGuid]);
    const cases = new Map([[accept.rowGuid, { lastStepOn: process.day, result: null }]]);
    const judged = judgeRows([result], new Map(), { parents, cases });
    assert.deepEqual([judged.rejected.size, judged.unseenCases.length], [0, 0]);
  });

  it('says of a row with a wrong number only that', () => {
    const faults = new Map([[2, 'citizen-number-wrong']] as const);
    const { rejected } = judgeRows([task, { ...accept, parent: undefined }], faults, nothing);
    assert.deepEqual([...rejected], [[2, 'citizen-number-wrong']]);
  });
});

const nothing: Standing = { parents: new Map(), cases: new Map() };

const nobody = '00000000-0000-4000-8000-00000000000f';

const task: OpenedRow = {
  pos: 1,
  rowGuid: '00000000-0000-4000-8000-000000000001',
  version: 1,
  operation: 'I',
  table: 'up_task_general_basic',
  parent: undefined,
  day: '2026-09-17',
  fields: { task_version: '1' },
};
const accept: OpenedRow = {
  ...task,
  pos: 2,
  rowGuid: '00000000-0000-4000-8000-000000000002',
  table: 'up_pro_accept',
  parent: task.rowGuid,
  subject: 'GD1',
  fields: { project_no: 'GD1', task_version: '1', accept_date: '2026-09-17' },
};
const process: OpenedRow = {
  ...task,
  pos: 3,
  rowGuid: '00000000-0000-4000-8000-000000000003',
  table: 'up_pro_process',
  parent: accept.rowGuid,
  fields: {},
};
const result: OpenedRow = {
  ...process,
  pos: 4,
  rowGuid: '00000000-0000-4000-8000-000000000004',
  table: 'up_pro_result',
  fields: { result_date: '2026-09-18' },
};

function codesOf(rows: readonly OpenedRow[]): [number, string][] {
  const parents = new Map(rows.map(({ parent }) => [parent ?? '', undefined]));
  return [...judgeRows(rows, new Map(), { parents, cases: new Map() }).rejected];
}
