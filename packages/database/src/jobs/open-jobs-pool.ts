import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionOptions } from '../connection-options.ts';
import { isUnavailable, toDatabaseError } from '../database-error.ts';

/** The connections of the queue's own code. */
export interface JobsPool {
  readonly pool: pg.Pool;
  /** From now on nobody waits for PostgreSQL to come back. */
  end(): Promise<void>;
}

/**
 * The queue's code does not look at what becomes of marking a job as done: a lost connection there would end
 * the whole program. So a connection is handed out only when there is one, and a statement that was lost is
 * reported as one to be asked again; all it asks may be asked twice.
 */
export function openJobsPool(url: string, size: number): JobsPool {
  const pool = new pg.Pool({
    ...connectionOptions({ url, role: 'tongban_app', applicationName: 'tongban jobs' }),
    // That code expects the values as `pg` gives them.
    types: undefined,
    max: size,
  });
  let isEnding = false;
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    catchIn(client, 'query', askAgain);
  });
  catchIn(pool, 'connect', async (first, connect) => {
    let error = first;
    for (let pauseMs = 100; !isEnding; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      if (!isUnavailable(toDatabaseError(error))) throw error;
      await sleep(pauseMs, undefined, { ref: false });
      try {
        return await connect();
      } catch (again) {
        error = again;
      }
    }
    // The program stops; whoever still asks is not answered any more.
    return new Promise(() => {});
  });
  return {
    pool,
    end() {
      isEnding = true;
      return pool.end();
    },
  };
}

const longestPauseMs = 2_000;
const serializationFailure = '40001';

/** Replaces a method whose promise may be rejected; its form with a callback stays as it is. */
function catchIn<Name extends string>(
  target: Record<Name, (...args: never[]) => unknown>,
  name: Name,
  handle: (error: unknown, again: () => Promise<unknown>) => unknown,
): void {
  const original = target[name].bind(target) as (...args: unknown[]) => unknown;
  target[name] = (...args: unknown[]) => {
    const answer = original(...args);
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => handle(error, async () => await original(...args)));
  };
}

function askAgain(error: unknown): never {
  if (isUnavailable(toDatabaseError(error)) && error instanceof Error) {
    Object.assign(error, { code: serializationFailure });
  }
  throw error;
}
