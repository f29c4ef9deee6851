import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateLimiter } from './rate-limit.ts';

describe('an allowance', () => {
  it('is used up and comes back with time', () => {
    const limiter = createRateLimiter({ perSecond: 2, burst: 2 });
    assert.deepEqual([limiter.take('a', 0), limiter.take('a', 0), limiter.take('a', 0)], [0, 0, 1]);
    assert.equal(limiter.take('a', 500), 0);
    assert.equal(limiter.take('b', 500), 0);
  });

  it('does not grow for ever with the number of callers', () => {
    const limiter = createRateLimiter({ perSecond: 0.001, burst: 1 }, 2);
    for (const caller of ['a', 'b', 'c']) assert.equal(limiter.take(caller, 0), 0);
    assert.ok(limiter.take('c', 0) > 0);
    assert.equal(limiter.take('a', 0), 0);
  });

  it('is not enlarged by a clock that goes back', () => {
    const limiter = createRateLimiter({ perSecond: 1, burst: 1 });
    assert.equal(limiter.take('a', 10_000), 0);
    assert.ok(limiter.take('a', 0) > 0);
  });
});
