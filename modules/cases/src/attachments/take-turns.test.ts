import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeTurns } from './take-turns.ts';

describe('taking turns', () => {
  it('never lets more than two run at once, and forgets none', async () => {
    const inTurn = takeTurns(2);
    let running = 0;
    let most = 0;
    const done = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        inTurn(async () => {
          most = Math.max(most, (running += 1));
          await sleep(index % 3);
          running -= 1;
          if (index % 7 === 0) throw new Error('A work that fails gives its place on as well.');
          return index;
        }),
      ),
    );
    assert.equal(most, 2);
    assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 42);
    assert.equal(await inTurn(async () => 'free again'), 'free again');
  });
});
