import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedOn, claim, contextOf, given, officer, when } from '../../test/given-case.ts';
import { stateRefusal } from './state-rules.ts';

const on = '2026-03-02';
const examiner = contextOf(when(on), officer('examiner'));

describe('who works on a case', () => {
  const { state } = given([...acceptedOn(on), claim(on)]);

  it('is settled no more once it is over, though it stands where others still go on', () => {
    for (const action of ['reassign', 'stand-aside', 'order-recusal', 'migrate-flow'] as const) {
      const code = (more: object) => stateRefusal(action, { ...state, ...more }, examiner)?.code;
      assert.equal(code({}), undefined, action);
      assert.equal(code({ endedAt: when(on) }), 'cases/not-possible-now', action);
    }
  });

  it('does not take up what they have; another may, and a case of nobody', () => {
    assert.equal(stateRefusal('claim', state, examiner)?.code, 'cases/not-possible-now');
    const another = contextOf(when(on), officer('examiner@2'));
    assert.equal(stateRefusal('claim', state, another), undefined);
    const assigned = { ...state, status: 'accepted' } as const;
    assert.equal(stateRefusal('claim', assigned, examiner), undefined);
  });
});
