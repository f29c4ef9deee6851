import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, Instant } from '@tongban/kernel';
import { qualityFault } from './quality-rules.ts';

const accept = {
  project_no: '44030520260918HZ0000011',
  task_code: '11440305MB0TE000404000109001000',
  applyer_page_code: 'sm4.x',
  apply_date: '2026-09-18',
  accept_date: '2026-09-18',
  promise_date: '2026-10-22',
};

describe('the quality of a row', () => {
  const faults: readonly [string, object, string | undefined][] = [
    ['is good when nothing is wrong', {}, undefined],
    [
      'is wrong when the promise ends before the acceptance',
      { promise_date: '2026-09-17' },
      'promise-before-accept',
    ],
    [
      'is wrong when it was accepted before it was applied for',
      { apply_date: '2026-09-19' },
      'accept-before-application',
    ],
    [
      'is wrong without a number of the applicant',
      { applyer_page_code: null },
      'applicant-missing',
    ],
    ['is wrong with a task code of another form', { task_code: '123' }, 'task-code-wrong'],
    [
      'is wrong with a case number longer than the table',
      { project_no: '1'.repeat(51) },
      'case-number-wrong',
    ],
  ];
  for (const [name, change, fault] of faults) {
    it(name, () => {
      assert.equal(qualityFault(rowWith({ ...accept, ...change })), fault);
    });
  }

  it('is what the mapping says when the mapping found something', () => {
    assert.equal(
      qualityFault({ ...rowWith(accept), fault: 'citizen-number-wrong' }),
      'citizen-number-wrong',
    );
  });
});

function rowWith(fields: Record<string, unknown>) {
  return {
    rowGuid: '',
    table: 'up_pro_accept',
    subject: '1',
    organCode: '11440305MB0TE00040',
    day: '2026-09-18' as Day,
    at: '2026-09-18T02:00:00.000Z' as Instant,
    fields,
  };
}
