import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spreadOf, wayOf } from './hands.ts';

const by = (...actors: string[]) => actors.map((actor) => ({ by: actor }));

describe('how often a case changed hands', () => {
  it('is counted each time somebody else acts, and never for what the platform does', () => {
    const way = by(
      'person:w',
      'system:checks',
      'officer:a',
      'officer:a',
      'officer:b',
      'system:clock',
      'officer:a',
    );
    assert.deepEqual(wayOf(way), { handOffs: 3, hands: 3 });
    assert.deepEqual(wayOf(by('system:checks')), { handOffs: 0, hands: 0 });
  });
});

describe('the spread of figures', () => {
  it('names the middle, the mean and the worst tenth', () => {
    assert.deepEqual(spreadOf([5, 1, 2, 1, 1, 1, 1, 1, 1, 9]), {
      cases: 10,
      mean: 2.3,
      median: 1,
      p90: 5,
    });
    assert.deepEqual(spreadOf([3]), { cases: 1, mean: 3, median: 3, p90: 3 });
    assert.equal(spreadOf([]), undefined);
  });
});
