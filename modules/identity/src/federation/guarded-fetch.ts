import { createBreaker, readBounded, type BreakerLimits } from '@tongban/outside-calls';

/** What a platform that hangs or fails may cost this one. */
export interface UpstreamLimits {
  /** For one answer. */
  readonly timeoutSeconds: number;
  /** Calls under way; one more is refused at once. */
  readonly atOnce: number;
  readonly breaker: BreakerLimits;
}

export const usualUpstreamLimits: UpstreamLimits = {
  timeoutSeconds: 5,
  atOnce: 64,
  breaker: { failures: 5, openMs: 10_000 },
};

/** Of one answer; metadata, keys and claims have a few kilobytes. */
const mostBytes = 256 * 1024;

/**
 * Every call to one other platform goes through here: none is sent while it is spared, and no more than a number at once, so that
 * whoever comes from there is told at once and nobody who signs in here waits. No answer, one that is too long and one from 500 on
 * are its failures; what it says is not judged here.
 */
export function guardedFetch({ atOnce, breaker: limits }: Omit<UpstreamLimits, 'timeoutSeconds'>) {
  const breaker = createBreaker(limits);
  let underWay = 0;
  return async (url: string, init: object): Promise<Response> => {
    if (underWay >= atOnce) throw new Error('Too many calls to the platform are under way.');
    if (!breaker.admits()) throw new Error('The platform is spared after it failed.');
    underWay += 1;
    try {
      const answer = await fetch(url, init as RequestInit);
      const { status, headers, body } = answer;
      const whole = body === null ? null : await readBounded(answer, mostBytes);
      if (status >= 500) breaker.failed();
      else breaker.succeeded();
      return new Response(whole, { status, headers });
    } catch (error) {
      breaker.failed();
      throw error;
    } finally {
      underWay -= 1;
    }
  };
}
