import pg from 'pg';
import { connectionOptions } from '../connection-options.ts';
import { isUnavailable, toDatabaseError } from '../database-error.ts';

/**
 * Connections for the queue's own code. It tries again only what fails with certain codes, and does not look
 * at what becomes of marking a job as done: a lost connection there would end the whole program. All it asks
 * may be asked twice, so a lost connection is reported to it as "not at this moment".
 */
export function openJobsPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    ...connectionOptions({ url, role: 'tongban_app', applicationName: 'tongban jobs' }),
    // That code expects the values as `pg` gives them.
    types: undefined,
    max: size,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    askAgainWhenLost(client, 'query');
  });
  askAgainWhenLost(pool, 'connect');
  return pool;
}

const cannotConnectNow = '57P03';

/** Replaces a method whose promise may be rejected; its form with a callback stays as it is. */
function askAgainWhenLost<Name extends string>(
  target: Record<Name, (...args: never[]) => unknown>,
  name: Name,
): void {
  const original = target[name].bind(target) as (...args: unknown[]) => unknown;
  target[name] = (...args: unknown[]) => {
    const answer = original(...args);
    return answer instanceof Promise ? answer.catch(retryable) : answer;
  };
}

function retryable(error: unknown): never {
  if (isUnavailable(toDatabaseError(error)) && error instanceof Error) {
    Object.assign(error, { code: cannotConnectNow });
  }
  throw error;
}
