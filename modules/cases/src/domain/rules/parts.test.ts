import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accept, given, officer, organId, submit } from '../../../test/given-case.ts';
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
