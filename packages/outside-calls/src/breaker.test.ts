import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBreaker } from './breaker.ts';

describe('sparing a system that fails', () => {
  it('stops calling after three failures in a row', () => {
    const breaker = createBreaker({ failures: 3, openMs: 1000 }, () => 0);
    for (let count = 0; count < 3; count += 1) {
      assert.ok(breaker.admits());
      breaker.failed();
    }
    assert.equal(breaker.admits(), false);
  });

  it('goes on calling when a success comes between the failures', () => {
    const breaker = createBreaker({ failures: 2, openMs: 1000 }, () => 0);
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    assert.ok(breaker.admits());
  });

  it('lets one call try after the pause, and no second one meanwhile', () => {
    let now = 0;
    const breaker = createBreaker({ failures: 1, openMs: 1000 }, () => now);
    breaker.failed();
    now = 1000;
    assert.equal(breaker.state, 'half-open');
    assert.equal(breaker.admits(), true);
    assert.equal(breaker.admits(), false);
    breaker.succeeded();
    assert.equal(breaker.admits(), true);
  });

  it('is open again when that call fails too', () => {
    let now = 0;
    const breaker = createBreaker({ failures: 1, openMs: 1000 }, () => now);
    breaker.failed();
    now = 1000;
    breaker.admits();
    breaker.failed();
    assert.equal(breaker.state, 'open');
  });
});
