import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseFault, isOfCase, nothingYet, withRow } from './case-rules.ts';
import type { CaseRow } from './case-rules.ts';

const row = (table: string, day: string, rowGuid = table): CaseRow => ({
  rowGuid,
  table,
  day,
  parent: 'accept',
});
const step = row('up_pro_process', '2026-09-18');
const result = row('up_pro_result', '2026-09-21');
const licence = row('up_lic_data', '2026-09-21');

describe('rules between the rows of a case', () => {
  it('take a step, the result and the licence in their order, each also once more', () => {
    const rows = [step, result, licence, result, step];
    let facts = nothingYet;
    for (const one of rows) {
      assert.equal(caseFault(one, facts), undefined);
      facts = withRow(facts, one);
    }
  });

  const faults: readonly [string, readonly CaseRow[], CaseRow, string][] = [
    ['a result without any step', [], result, 'process-missing'],
    ['a second result', [step, result], { ...result, rowGuid: 'another' }, 'result-twice'],
    ['a result before a step', [step], row('up_pro_result', '2026-09-17'), 'process-after-result'],
    [
      'a step after the result',
      [step, result],
      row('up_pro_process', '2026-09-22', 'late'),
      'process-after-result',
    ],
    ['a licence without a result', [step], licence, 'result-missing'],
  ];
  for (const [name, before, last, code] of faults) {
    it(`say what is wrong with ${name}`, () => {
      assert.equal(caseFault(last, before.reduce(withRow, nothingYet)), code);
    });
  }

  it('are not about what hangs on no acceptance', () => {
    assert.equal(isOfCase({ ...licence, parent: undefined }), false);
    assert.equal(isOfCase(row('up_pro_material', '2026-09-18')), false);
  });
});
