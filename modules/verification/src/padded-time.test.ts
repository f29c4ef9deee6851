import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { paddedTime } from './padded-time.ts';

describe('the time of an answer', () => {
  it('is a whole number of beats after the question, whatever the look-up took', async () => {
    const timers = mock.timers;
    timers.enable({ apis: ['setTimeout'] });
    let nowMs = 1_000;
    const clock = mock.method(performance, 'now', () => nowMs);
    try {
      const timeOfAnswer = paddedTime(8);
      for (const [tookMs, expectedMs] of [
        [0, 8],
        [1, 8],
        [7, 8],
        [8, 8],
        [9, 16],
        [30, 32],
      ] as const) {
        const arrivedMs = nowMs;
        nowMs += tookMs;
        let hasLeft = false;
        const left = timeOfAnswer(arrivedMs).then(() => (hasLeft = true));
        const restMs = expectedMs - tookMs;
        if (restMs > 1) {
          timers.tick(restMs - 1);
          await Promise.resolve();
          assert.equal(hasLeft, false, `${tookMs} ms: not before its beat is over`);
        }
        timers.tick(restMs > 1 ? 1 : Math.max(1, restMs));
        await left;
        nowMs = arrivedMs + expectedMs;
      }
    } finally {
      clock.mock.restore();
      timers.reset();
    }
  });
});
