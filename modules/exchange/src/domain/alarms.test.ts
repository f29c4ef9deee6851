import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instant } from '@tongban/kernel';
import { alarmsOf } from './alarms.ts';
import type { AlarmKind, Standing } from './alarms.ts';

const now = '2026-09-20T02:00:00.000Z' as Instant;
const anHourAgo = '2026-09-20T01:00:00.000Z' as Instant;
const longAgo = '2026-09-18T01:00:00.000Z' as Instant;
const sound: Standing = {
  addedAt: longAgo,
  isPublished: true,
  paused: false,
  reconciledAt: anHourAgo,
  equal: true,
  daysThatDiffer: 0,
  oldestCorrectionAt: anHourAgo,
  lanes: [{ failures: 1, oldestWaitingAt: anHourAgo }],
};

describe('the alarms of a destination', () => {
  it('are none when all is well', () => {
    assert.deepEqual(alarmsOf(sound, now, 5), []);
  });

  const troubles: readonly [AlarmKind, Partial<Standing>][] = [
    ['contract-ended', { isPublished: false }],
    ['not-equal', { equal: false }],
    ['day-differs', { daysThatDiffer: 1 }],
    ['not-reconciled', { reconciledAt: longAgo }],
    ['not-reconciled', { reconciledAt: null, equal: null }],
    ['pending-too-long', { lanes: [{ failures: 0, oldestWaitingAt: longAgo }] }],
    ['line-broken', { lanes: [{ failures: 5, oldestWaitingAt: null }] }],
    ['corrections-old', { oldestCorrectionAt: longAgo }],
  ];
  for (const [kind, trouble] of troubles) {
    it(`name ${kind} when ${JSON.stringify(trouble)}`, () => {
      assert.deepEqual(alarmsOf({ ...sound, ...trouble }, now, 5), [kind]);
    });
  }

  it('leave a destination added today in peace that was not compared yet', () => {
    const fresh = { ...sound, addedAt: anHourAgo, reconciledAt: null, equal: null };
    assert.deepEqual(alarmsOf(fresh, now, 5), []);
  });
});
