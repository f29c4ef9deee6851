import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fairQueue, FairQueueFull } from './fair-queue.ts';

describe('the queue in front of a scarce source', () => {
  it('lets a quiet tenant in after one turn, however many a noisy one has waiting', async () => {
    const queue = fairQueue({ lanes: 1, mostWaiting: 1_000 });
    const order: string[] = [];
    const noisy = Array.from({ length: 500 }, () => run(queue, 1, 1, () => order.push('noisy')));
    await new Promise((resolve) => setImmediate(resolve));
    const before = order.length;
    await run(queue, 2, 1, () => order.push('quiet'));
    assert.ok(order.indexOf('quiet') - before <= 2, `after ${order.indexOf('quiet') - before}`);
    await Promise.all(noisy);
  });

  it('gives turns by weight', async () => {
    const queue = fairQueue({ lanes: 1, mostWaiting: 1_000 });
    const order: number[] = [];
    const all = [1, 2].flatMap((tenant) =>
      Array.from({ length: 60 }, () =>
        run(queue, tenant, tenant === 2 ? 3 : 1, () => order.push(tenant)),
      ),
    );
    await Promise.all(all);
    const heavy = order.slice(0, 40).filter((tenant) => tenant === 2).length;
    assert.ok(heavy >= 28 && heavy <= 32, `${heavy} of the first 40`);
  });

  it('refuses what is too much of one tenant, and only of that one', async () => {
    const queue = fairQueue({ lanes: 1, mostWaiting: 3 });
    const held = Array.from({ length: 4 }, () => run(queue, 1, 1, () => undefined));
    await assert.rejects(
      run(queue, 1, 1, () => undefined),
      FairQueueFull,
    );
    await run(queue, 2, 1, () => undefined);
    await Promise.all(held);
  });

  it('hands on what a task throws, and goes on', async () => {
    const queue = fairQueue({ lanes: 1, mostWaiting: 3 });
    const turn = { tenantNo: 1, weight: 1 };
    await assert.rejects(
      queue.run(turn, () => Promise.reject(new Error('broken'))),
      /broken/,
    );
    assert.equal(await queue.run(turn, () => Promise.resolve(7)), 7);
    assert.equal(queue.waiting(), 0);
  });
});

function run(
  queue: ReturnType<typeof fairQueue>,
  tenantNo: number,
  weight: number,
  work: () => unknown,
): Promise<void> {
  return queue.run({ tenantNo, weight }, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    work();
  });
}
