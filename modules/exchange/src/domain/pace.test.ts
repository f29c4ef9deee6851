import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstPace, paceAfter, paceAfterFailure, pauseAfter } from './pace.ts';

describe('the size of a batch', () => {
  it('grows by steps while the receiver is quick, up to ten thousand rows', () => {
    let pace = firstPace;
    for (let turn = 0; turn < 50; turn += 1) pace = paceAfter(pace, { tookMs: 40, wasFull: true });
    assert.equal(pace.rows, 10_000);
  });

  it('stays when a batch was small because there was no more', () => {
    assert.deepEqual(paceAfter(firstPace, { tookMs: 5, wasFull: false }), firstPace);
  });

  it('is halved when the receiver is slow or fails, and never falls to nothing', () => {
    assert.equal(paceAfter({ rows: 4_000 }, { tookMs: 700, wasFull: true }).rows, 2_000);
    let pace = firstPace;
    for (let turn = 0; turn < 50; turn += 1) pace = paceAfterFailure(pace);
    assert.equal(pace.rows, 50);
  });
});

describe('the pause after a failure', () => {
  it('doubles, is scattered, and ends at a second: an outage is seen to be over soon', () => {
    assert.equal(pauseAfter(1, 0), 100);
    assert.equal(pauseAfter(1, 1), 200);
    assert.equal(pauseAfter(3, 0.5), 600);
    assert.equal(pauseAfter(1_000_000, 1), 1_000);
    assert.equal(pauseAfter(1_000_000, 0), 500);
  });
});
