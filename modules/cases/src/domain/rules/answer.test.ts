import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accept, claim, given, officer, submit } from '../../../test/given-case.ts';

const on = '2026-03-02';

describe('answering what was asked, complained of or reported', () => {
  const { refusal, when } = given([submit(on), accept(on), claim(on)], { template: 'T12' });
  const answer = { type: 'answer', outcome: 'upheld', reply: '情况属实，已责令改正。' } as const;

  it('says what was found and done', () => {
    const silent = refusal(on, officer('examiner'), { ...answer, reply: ' ' });
    assert.equal(silent?.code, 'cases/reply-missing');
    when(on, officer('examiner'), answer).followsOfType('CaseAnswered');
  });

  it('names where one may turn against it', () => {
    const answered = given([submit(on), accept(on), claim(on), [on, officer('examiner'), answer]], {
      template: 'T12',
    }).state;
    assert.deepEqual(answered.ending?.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
  });
});
