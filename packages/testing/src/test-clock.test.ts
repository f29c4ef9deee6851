import { strictEqual, throws } from 'node:assert/strict';
import { it } from 'node:test';
import { testClock } from './test-clock.ts';

it('the clock of a test stands still until it is moved', () => {
  const clock = testClock('2026-03-02T09:00:00+08:00');
  strictEqual(clock(), '2026-03-02T01:00:00.000Z');
  clock.advance(60_000);
  strictEqual(clock(), '2026-03-02T01:01:00.000Z');
  clock.set('2027-01-01T00:00:00Z');
  strictEqual(clock(), '2027-01-01T00:00:00.000Z');
  throws(() => clock.set('tomorrow'), /Not an instant/);
});
