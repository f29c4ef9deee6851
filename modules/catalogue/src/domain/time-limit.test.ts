import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWithinLaw } from './time-limit.ts';

describe('a promised time limit', () => {
  it('may equal the statutory limit or be shorter', () => {
    const law = { amount: 20, unit: 'working-days' } as const;
    assert.equal(isWithinLaw({ amount: 20, unit: 'working-days' }, law), true);
    assert.equal(isWithinLaw({ amount: 0, unit: 'working-days' }, law), true);
    assert.equal(isWithinLaw({ amount: 21, unit: 'working-days' }, law), false);
  });

  it('in working days is held against a law in natural days: 30 working days are never 30 days', () => {
    const law = { amount: 30, unit: 'natural-days' } as const;
    assert.equal(isWithinLaw({ amount: 30, unit: 'working-days' }, law), false);
    assert.equal(isWithinLaw({ amount: 20, unit: 'working-days' }, law), true);
    assert.equal(isWithinLaw({ amount: 7, unit: 'working-days' }, { ...law, amount: 7 }), false);
    assert.equal(isWithinLaw({ amount: 7, unit: 'working-days' }, { ...law, amount: 15 }), true);
  });

  it('in natural days may be as long as the shortest run of the working days the law gives', () => {
    const law = { amount: 10, unit: 'working-days' } as const;
    assert.equal(isWithinLaw({ amount: 14, unit: 'natural-days' }, law), true);
    assert.equal(isWithinLaw({ amount: 15, unit: 'natural-days' }, law), false);
  });

  it('in months or hours is held against a law in any other unit by the shortest they can last', () => {
    const twoMonths = { amount: 2, unit: 'months' } as const;
    assert.equal(isWithinLaw({ amount: 59, unit: 'natural-days' }, twoMonths), true);
    assert.equal(isWithinLaw({ amount: 60, unit: 'natural-days' }, twoMonths), false);
    assert.equal(isWithinLaw({ amount: 43, unit: 'working-days' }, twoMonths), true);
    assert.equal(isWithinLaw(twoMonths, { amount: 58, unit: 'natural-days' }), false);
    assert.equal(
      isWithinLaw({ amount: 72, unit: 'hours' }, { amount: 3, unit: 'working-days' }),
      true,
    );
    assert.equal(
      isWithinLaw({ amount: 73, unit: 'hours' }, { amount: 3, unit: 'working-days' }),
      false,
    );
    assert.equal(
      isWithinLaw({ amount: 1, unit: 'working-days' }, { amount: 8, unit: 'hours' }),
      false,
    );
  });

  it('is free where no law sets a limit', () => {
    assert.equal(isWithinLaw({ amount: 120, unit: 'working-days' }, undefined), true);
  });
});
