import { deepStrictEqual, doesNotMatch, rejects } from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { toInstant } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import {
  addJob,
  addJobs,
  createJobs,
  type JobFailure,
  type JobHandler,
  sql,
} from '../src/index.ts';

describe('work that is done after the answer', () => {
  it('is done when the transaction is stored, and not at all when it is not', async (t) => {
    const { db, jobs, done } = await prepare(t);
    await db.transaction((tx) => addJob(tx, 'note', { text: 'stored' }));
    await rejects(
      db.transaction(async (tx) => {
        await addJob(tx, 'note', { text: 'not stored' });
        throw new Error('no');
      }),
    );
    await jobs.start();
    await jobs.settled();
    deepStrictEqual(done, ['stored']);
  });

  it('is done once when the same key is added again before it ran', async (t) => {
    const { db, jobs, done } = await prepare(t);
    await addJobs(db, [
      { name: 'note', payload: { text: 'first' }, key: 'k' },
      { name: 'note', payload: { text: 'other' } },
    ]);
    await addJob(db, 'note', { text: 'second' }, { key: 'k' });
    await jobs.start();
    await jobs.settled();
    deepStrictEqual(done.sort(), ['other', 'second']);
  });

  it('waits for its time', async (t) => {
    const { db, jobs, done } = await prepare(t);
    await addJob(db, 'note', { text: 'later' }, { runAt: toInstant(Date.now() + 3_600_000) });
    await jobs.start();
    await jobs.settled();
    deepStrictEqual(done, []);
    deepStrictEqual(await jobs.counts(), { waiting: 1, running: 0, failed: 0 });
  });

  it('is tried again after an error, a bounded number of times, keeping nothing of the error', async (t) => {
    const failures: JobFailure[] = [];
    const { db, jobs } = await prepare(t, {
      handlers: [
        {
          name: 'break',
          run: async () => {
            throw new Error('phone 13800001234 unknown');
          },
        },
      ],
      onFailure: (failure) => failures.push(failure),
    });
    await addJob(db, 'break', {}, { maxAttempts: 2 });
    await jobs.start();
    await jobs.settled();
    await db.run(sql`update jobs._private_jobs set run_at = now()`);
    await jobs.settled();
    await sleep(50);
    deepStrictEqual(
      failures.map(({ attempt, isLastAttempt }) => [attempt, isLastAttempt]),
      [
        [1, false],
        [2, true],
      ],
    );
    deepStrictEqual(await jobs.counts(), { waiting: 0, running: 0, failed: 1 });
    const { kept } = await db.one<{ kept: string }>(
      sql`select last_error as kept from jobs._private_jobs`,
    );
    doesNotMatch(kept, /1380000/);
  });

  it('counts as failed when it takes too long', async (t) => {
    const failures: string[] = [];
    const { db, jobs } = await prepare(t, {
      handlers: [
        { name: 'slow', timeoutMs: 30, run: () => sleep(5_000, undefined, { ref: false }) },
      ],
      onFailure: ({ name, error }) => failures.push(`${name} ${(error as Error).name}`),
    });
    await addJob(db, 'slow', {});
    await jobs.start();
    await jobs.settled();
    deepStrictEqual(failures, ['slow TimeoutError']);
  });

  it('is taken over within half a minute from a program that was killed, not from one that lives', async (t) => {
    let release: () => void = () => {};
    const { db, url, jobs } = await prepare(t, {
      handlers: [{ name: 'long', run: () => new Promise<void>((resolve) => (release = resolve)) }],
    });
    await addJob(db, 'long', {});
    await jobs.start();
    while ((await jobs.counts()).running === 0) await sleep(10);
    await addJob(db, 'note', { text: 'left behind' });
    await db.run(sql`
      update jobs._private_jobs
         set locked_by = 'killed', locked_at = now() - interval '21 seconds'
       where locked_by is null`);
    await db.run(sql`
      update jobs._private_jobs
         set locked_at = now() - interval '21 seconds' where locked_by <> 'killed'`);
    const done: string[] = [];
    const other = createJobs({ url, handlers: [noting(done)] });
    t.after(() => other.stop());
    await other.start();
    while (done.length === 0) await sleep(10);
    deepStrictEqual(done, ['left behind']);
    // The job is marked as done a moment after it was done.
    while ((await other.counts()).running > 1) await sleep(10);
    deepStrictEqual(await other.counts(), { waiting: 0, running: 1, failed: 0 });
    release();
    await jobs.settled();
  });
});

function noting(done: string[]): JobHandler<{ text: string }> {
  return {
    name: 'note',
    run: async ({ text }) => {
      done.push(text);
    },
  };
}

async function prepare(
  t: TestContext,
  options: { handlers?: JobHandler<never>[]; onFailure?(failure: JobFailure): void } = {},
) {
  const done: string[] = [];
  const { db, url } = await testDatabase(t, []);
  const jobs = createJobs({
    url,
    ...options,
    handlers: options.handlers ?? [noting(done) as JobHandler<never>],
  });
  t.after(() => jobs.stop());
  return { db, url, jobs, done };
}
