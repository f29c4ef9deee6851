import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { groupCommit, GroupCommitFull } from './group-commit.ts';

describe('storing many things in one go', () => {
  it('answers each caller with his own answer', async () => {
    const group = groupCommit({
      run: async (items: readonly number[]) => items.map((item) => item * 10),
    });
    deepStrictEqual(await Promise.all([1, 2, 3].map(group.add)), [10, 20, 30]);
  });

  it('lets those who come in the same moment travel together, and a lone one at once', async () => {
    const { group, batches } = recording();
    await Promise.all([1, 2, 3].map(group.add));
    const lone = group.add(4);
    // One turn of the event loop is all it waits.
    await turn();
    deepStrictEqual(batches, [[1, 2, 3], [4]]);
    await lone;
  });

  it('waits for company only when the batch before had some', async () => {
    const { group, batches } = recording(0, { maxWaitMs: 20 });
    const lone = group.add(1);
    await turn();
    deepStrictEqual(batches, [[1]]);
    await lone;
    const many = Array.from({ length: 8 }, (_, index) => index + 2);
    await Promise.all(many.map(group.add));
    const next = group.add(10);
    await turn();
    await turn();
    const company = group.add(11);
    await Promise.all([next, company]);
    deepStrictEqual(batches.slice(1), [many, [10, 11]]);
  });

  it('gathers the next batch while one is on its way', async () => {
    const { group, batches } = recording(10);
    const first = group.add(1);
    await turn();
    await turn();
    await Promise.all([first, ...[2, 3, 4].map(group.add)]);
    deepStrictEqual(batches, [[1], [2, 3, 4]]);
  });

  it('never takes more than the limit into one batch', async () => {
    const { group, batches } = recording(1, { maxItems: 2 });
    await Promise.all([1, 2, 3, 4, 5].map(group.add));
    deepStrictEqual(batches, [[1, 2], [3, 4], [5]]);
  });

  it('tells every caller of a batch when storing fails, and goes on with the next', async () => {
    let broken = true;
    const group = groupCommit({
      run: async (items: readonly string[]) => {
        if (broken) throw new Error('disk full');
        return items;
      },
    });
    const outcomes = await Promise.allSettled(['a', 'b'].map(group.add));
    deepStrictEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    broken = false;
    strictEqual(await group.add('c'), 'c');
  });

  it('treats a missing answer as a failure of the whole batch', async () => {
    const group = groupCommit({ run: async (items: readonly number[]) => items.slice(1) });
    await rejects(group.add(1), /1 items were given and 0 answers came back/);
  });

  it('refuses at once what it could only keep waiting', async () => {
    const { group } = recording(20, { maxWaiting: 2 });
    const taken = [group.add(1), group.add(2)];
    await rejects(group.add(3), GroupCommitFull);
    await Promise.all(taken);
  });
});

function recording(
  delayMs = 0,
  limits: { maxItems?: number; maxWaiting?: number; maxWaitMs?: number } = {},
) {
  const batches: number[][] = [];
  const group = groupCommit({
    ...limits,
    async run(items: readonly number[]) {
      batches.push([...items]);
      await sleep(delayMs);
      return items;
    },
  });
  return { group, batches };
}
