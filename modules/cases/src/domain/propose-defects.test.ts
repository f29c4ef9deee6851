import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedOn, given, officer, submit, system } from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import type { Check } from './filing.ts';
import { newCase } from './case.ts';
import { proposedDefects } from './propose-defects.ts';

const on = '2026-03-02';
const doubted = {
  check: 'venue-capacity',
  outcome: 'mismatch',
  field: 'expectedAttendance',
} as const;
const answered = (...checks: Check[]): Happened => [
  on,
  system,
  { type: 'record-checks', ruleSet: 'T04/1', checks },
];
const fieldsOf = (steps: readonly Happened[]) =>
  proposedDefects(given(steps).state).map(({ field }) => field);

describe('what a notice of missing things might say', () => {
  it('is each answer that a source contradicts, and nothing on which it is silent or content', () => {
    assert.deepEqual(fieldsOf([submit(on), answered(doubted)]), ['expectedAttendance']);
    for (const outcome of ['match', 'cannot-judge', 'failed'] as const) {
      assert.deepEqual(fieldsOf([submit(on), answered({ ...doubted, outcome })]), []);
    }
    assert.deepEqual(fieldsOf([submit(on), answered({ check: 'x', outcome: 'mismatch' })]), []);
  });

  it('is nothing before anything is handed in, after the one notice, and once it is accepted', () => {
    assert.deepEqual(proposedDefects(newCase), []);
    assert.deepEqual(fieldsOf([...acceptedOn(on), answered(doubted)]), []);
    const noticed: Happened = [
      on,
      officer('acceptor'),
      { type: 'request-supplement', defects: [{ field: 'name', reason: '不清楚' }] },
    ];
    const supplied: Happened = [
      on,
      { kind: 'person', personId: 'wang' },
      { type: 'supply-supplement', form: { blobId: 'anew', digest: 'e' }, attachments: [] },
    ];
    const [first, received] = acceptedOn(on);
    assert.deepEqual(fieldsOf([first!, received!, noticed, supplied, answered(doubted)]), []);
  });
});
