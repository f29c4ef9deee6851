import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mismatchShare, stepFor } from './mismatch-share.ts';

describe('the share of no match', () => {
  it('is told of the last calls only, and only when there are enough', () => {
    const share = mismatchShare({ ratioCalls: 100 });
    assert.equal(share.read({ answers: 0, mismatches: 0 }), undefined);
    assert.equal(share.read({ answers: 60, mismatches: 60 }), undefined);
    assert.equal(share.read({ answers: 120, mismatches: 60 }), 50);
    // The first sixty lie too far back.
    assert.equal(share.read({ answers: 160, mismatches: 60 }), 0);
    assert.equal(share.read({ answers: 160, mismatches: 60 }), undefined, 'nothing new');
  });

  it('slows, suspends and lets recover at its thresholds', () => {
    const thresholds = { slowPercent: 30, suspendPercent: 60 };
    assert.equal(stepFor(30, false, thresholds), undefined);
    assert.equal(stepFor(31, false, thresholds), 'slow');
    assert.equal(stepFor(31, true, thresholds), undefined);
    assert.equal(stepFor(61, true, thresholds), 'suspend');
    assert.equal(stepFor(61, false, thresholds), 'suspend');
    assert.equal(stepFor(15, true, thresholds), undefined);
    assert.equal(stepFor(14, true, thresholds), 'recover');
    assert.equal(stepFor(14, false, thresholds), undefined);
  });
});
