import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accept, given, officer, organId, submit, system } from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';
import type { Part } from '../handling.ts';

const on = '2026-09-15';
const world = { template: 'T13' };

function part(key: string, branchCode: string, ...requires: string[]): Part {
  const name = { zh: '分项', en: 'part' };
  return { key, name, department: { organId, branchCode }, requires, withinWorkingDays: 5 };
}

const parts = [part('household', 'HZ'), part('licence', 'JG', 'household'), part('health', 'HZ')];
const accepted: Happened[] = [submit(on, { handling: { parts } }), accept(on)];
const household = officer('examiner');

describe('finishing a part of one matter', () => {
  it('needs no word when it is done, and a reason when it is refused', () => {
    const { when, refusal } = given(accepted, world);
    const refuse = { type: 'finish-part', part: 'household', outcome: 'refused' } as const;
    for (const silent of [refuse, { ...refuse, result: ' ' }]) {
      assert.equal(refusal(on, household, silent)?.code, 'cases/reason-missing');
    }
    when(on, household, { ...refuse, outcome: 'done' }).followsOfType('PartFinished');
    when(on, household, { ...refuse, result: '已在外地登记。' }).followsOfType(
      'PartFinished',
      'PartFinished',
    );
  });

  it('is for the department of the part, and for no other of the organ or above it', () => {
    const { refusal } = given(accepted, world);
    const done = (key: string) => ({ type: 'finish-part', part: key, outcome: 'done' }) as const;
    assert.equal(refusal(on, household, done('licence'))?.code, 'cases/not-your-part');
    assert.equal(refusal(on, household, done('nothing'))?.code, 'cases/not-your-part');
    // Of the organ whose case it is, but no part is theirs to finish.
    assert.equal(refusal(on, officer('acceptor'), done('household'))?.code, 'cases/not-your-part');
    const above = refusal(on, officer('examiner@upper'), done('household'));
    assert.equal(above?.code, 'cases/outside-your-authority');
  });

  it('waits for what it requires', () => {
    const traffic = officer('examiner@JG');
    const licence = { type: 'finish-part', part: 'licence', outcome: 'done' } as const;
    const { refusal } = given(accepted, world);
    assert.equal(refusal(on, traffic, licence)?.code, 'cases/other-part-first');
    const registered: Happened = [
      on,
      household,
      { type: 'finish-part', part: 'household', outcome: 'done' },
    ];
    const after = given([...accepted, registered], world);
    const another = after.refusal(on, traffic, { ...licence, part: 'health' });
    assert.equal(another?.code, 'cases/not-your-part');
    after.when(on, traffic, licence).followsOfType('PartFinished');
  });
});

describe('a part that is left to the system', () => {
  const byCheck: Part = { ...part('household', 'HZ'), byCheck: 'birth-certificate' };
  const card: Part = { ...part('card', 'HZ', 'health'), byCheck: 'birth-certificate' };
  const answered = (outcome: 'match' | 'mismatch' | 'failed' | 'cannot-judge'): Happened[] => [
    submit(on, { handling: { parts: [byCheck, card, part('health', 'HZ')] } }),
    accept(on),
    [
      on,
      system,
      { type: 'record-checks', ruleSet: 'r', checks: [{ check: 'birth-certificate', outcome }] },
    ],
  ];
  const done = { type: 'finish-part', part: 'household', outcome: 'done' } as const;
  const signed = { ...done, responsibleOfficerId: 'approver' } as const;

  it('is done once its source says yes, by a rule for which an approver answers', () => {
    const { state, events } = given([...answered('match'), [on, system, signed]], world);
    assert.equal(state.parts?.['household']?.outcome, 'done');
    const last = events.at(-1);
    assert.ok(last?.type === 'PartFinished');
    assert.deepEqual(last.automatic, {
      ruleSet: 'T13/2/birth-certificate',
      responsibleOfficerId: 'approver',
    });
  });

  it('is left to people where the source says anything else, or nothing', () => {
    for (const outcome of ['mismatch', 'failed', 'cannot-judge'] as const) {
      const refusal = given(answered(outcome), world).refusal(on, system, signed);
      assert.equal(refusal?.code, 'cases/not-your-part', outcome);
    }
    const unasked = given(answered('match').slice(0, 2), world).refusal(on, system, signed);
    assert.equal(unasked?.code, 'cases/not-your-part');
  });

  it('is never refused by the system, done without an approver, or done out of turn', () => {
    const stands = given(answered('match'), world);
    for (const wrong of [
      done,
      { ...signed, outcome: 'refused', result: '不符' } as const,
      { ...signed, part: 'health' },
      { ...signed, part: 'card' },
    ]) {
      assert.equal(stands.refusal(on, system, wrong)?.code, 'cases/not-your-part');
    }
    const after = given(
      [...answered('match'), [on, household, { ...done, part: 'health' }]],
      world,
    );
    assert.equal(after.refusal(on, system, { ...signed, part: 'card' }), undefined);
  });
});
