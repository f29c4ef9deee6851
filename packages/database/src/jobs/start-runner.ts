import { EventEmitter } from 'node:events';
import { parseCronItems, run, type Runner, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { JobFailure, JobHandler } from './job-handler.ts';
import type { Presence } from './presence.ts';
import { quietLogger } from './quiet-logger.ts';
import { toTask } from './run-handler.ts';

// Jobs that are at work when the program stops get this long before they are told to give up.
const stopPatienceMs = 8_000;

/** Starts the queue's workers in this process, and says under whose name they lock their jobs. */
export async function startRunner(parts: RunnerParts): Promise<Runner> {
  const { pool, concurrency, handlers, present, running, onFailure } = parts;
  const events: WorkerEvents = new EventEmitter();
  let announced = Promise.resolve();
  events.once('pool:create', ({ workerPool }) => {
    announced = present.announce(workerPool.id);
  });
  const runner = await run({
    pgPool: pool,
    schema: 'jobs',
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: stopPatienceMs,
    logger: quietLogger,
    events,
    taskList: Object.fromEntries(
      handlers.map((one) => [one.name, toTask(one, running, onFailure)]),
    ),
    parsedCronItems: parseCronItems(
      handlers.flatMap(({ name, cron }) =>
        cron === undefined ? [] : [{ task: name, match: cron, identifier: name }],
      ),
    ),
  });
  runner.promise.catch(() => {});
  await announced;
  return runner;
}

interface RunnerParts {
  readonly pool: pg.Pool;
  readonly concurrency: number;
  readonly handlers: readonly JobHandler[];
  readonly present: Presence;
  /** The jobs at work in this process. */
  readonly running: Set<string>;
  readonly onFailure: ((failure: JobFailure) => void) | undefined;
}
