import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMs, toInstant, type Instant } from '@tongban/kernel';
import { afterTry } from './lockout.ts';

const rule = { failures: 5, lockedMs: 900_000 };
const start = toInstant(Date.parse('2026-03-02T01:00:00Z'));

describe('locking after failures', () => {
  it('lets five tries pass and locks the sixth for a quarter of an hour', () => {
    const locks = tryAt([0, 1, 2, 3, 4, 5]).map(({ lockedUntil }) => lockedUntil);
    assert.deepEqual(locks, [null, null, null, null, null, addMs(start, 905_000)]);
  });

  it('does not prolong the lock by tries during it, and starts anew after it', () => {
    const during = tryAt([0, 1, 2, 3, 4, 5, 100, 200]).at(-1);
    assert.equal(during?.lockedUntil, addMs(start, 905_000));
    const after = tryAt([0, 1, 2, 3, 4, 5, 905]).at(-1);
    assert.deepEqual(after, { failures: 1, firstAt: addMs(start, 905_000), lockedUntil: null });
  });

  it('forgets failures that are old', () => {
    assert.equal(tryAt([0, 1, 2, 3, 4, 1000, 1001]).at(-1)?.lockedUntil, null);
  });
});

function tryAt(seconds: readonly number[]) {
  let known = { failures: 0, firstAt: start, lockedUntil: null as Instant | null };
  return seconds.map((second) => (known = afterTry(known, rule, addMs(start, second * 1000))));
}
