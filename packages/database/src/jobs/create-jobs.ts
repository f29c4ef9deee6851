import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import { queryable } from '../connect-database.ts';
import { countJobs, countRunnableJobs, type JobCounts } from './count-jobs.ts';
import type { JobFailure, JobHandler } from './job-handler.ts';
import { openJobsPool } from './open-jobs-pool.ts';
import { type Presence, startPresence } from './presence.ts';
import { startRunner } from './start-runner.ts';

export interface JobsOptions {
  readonly url: string;
  readonly handlers?: readonly JobHandler<never>[];
  /** How many jobs at once. */
  readonly concurrency?: number;
  /** For the log and the measures. */
  onFailure?(failure: JobFailure): void;
}

export interface Jobs {
  /** Before `start`. */
  handle<Payload>(handler: JobHandler<Payload>): void;
  start(): Promise<void>;
  /** Waits for the jobs at work, but not long; what is not done by then runs again later. */
  stop(): Promise<void>;
  counts(): Promise<JobCounts>;
  /** For tests: returns when nothing that could run now is left. */
  settled(timeoutMs?: number): Promise<void>;
}

const longestPauseMs = 30_000;
// A little longer than the jobs at work get.
const stopPatienceMs = 10_000;

/** The work that is done after an answer was given: at least once, with bounded attempts. */
export function createJobs(options: JobsOptions): Jobs {
  const { url, concurrency = 4 } = options;
  const handlers = new Map<string, JobHandler>();
  const running = new Set<string>();
  const { pool, end } = openJobsPool(url, concurrency + 2);
  const db = queryable((statement) => pool.query(statement));
  let presence: Presence | undefined;
  let runner: Runner | undefined;
  let stopping = false;

  function handle<Payload>(handler: JobHandler<Payload>): void {
    if (presence !== undefined) throw new Error('The jobs have been started already');
    if (handlers.has(handler.name)) throw new Error(`Two handlers for ${handler.name}`);
    handlers.set(handler.name, handler as JobHandler);
  }

  async function start(): Promise<void> {
    if (presence !== undefined) throw new Error('The jobs have been started already');
    presence = startPresence(url, () => [...running]);
    runner = await startQueue(presence);
    void keepRunning(presence);
  }

  function startQueue(present: Presence): Promise<Runner> {
    const { onFailure } = options;
    const all = [...handlers.values()];
    return startRunner({ pool, concurrency, handlers: all, present, running, onFailure });
  }

  /** The queue ends when PostgreSQL is away for long; then it is started again. */
  async function keepRunning(present: Presence): Promise<void> {
    for (let pauseMs = 1_000; !stopping; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      await runner?.promise.catch(() => {});
      if (stopping) return;
      await sleep(pauseMs, undefined, { ref: false });
      if (stopping) return;
      const next = await startQueue(present).catch(() => undefined);
      if (next === undefined) continue;
      runner = next;
      pauseMs = 500;
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    // It refuses when it has ended on its own, and never ends when PostgreSQL is away.
    await atMost(stopPatienceMs, runner?.stop());
    await atMost(stopPatienceMs, presence?.stop());
    await atMost(stopPatienceMs, end());
  }

  async function settled(timeoutMs = 30_000): Promise<void> {
    const until = Date.now() + timeoutMs;
    for (;;) {
      const left = await countRunnableJobs(db);
      if (left === 0) return;
      if (Date.now() > until) throw new Error(`${left} jobs are left after ${timeoutMs} ms`);
      await sleep(20);
    }
  }

  for (const handler of options.handlers ?? []) handle(handler);
  return { handle, start, stop, settled, counts: () => countJobs(db) };
}

async function atMost(milliseconds: number, work: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([work?.catch(() => {}), sleep(milliseconds, undefined, { ref: false })]);
}
