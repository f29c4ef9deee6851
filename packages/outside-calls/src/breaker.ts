export interface BreakerLimits {
  /** So many failures in a row open it. */
  readonly failures: number;
  /** So long nothing is sent; then one call tries for all. */
  readonly openMs: number;
}

/** Spares a system that fails and a citizen who would wait for it. */
export interface Breaker {
  /** Whether a call may go out. While it is half open only one may. */
  admits(): boolean;
  succeeded(): void;
  failed(): void;
  readonly state: 'closed' | 'open' | 'half-open';
}

export function createBreaker(
  { failures, openMs }: BreakerLimits,
  now: () => number = () => performance.now(),
): Breaker {
  let inARow = 0;
  let openUntil: number | undefined;
  let trying = false;
  const stateNow = () =>
    openUntil === undefined ? 'closed' : now() < openUntil ? 'open' : 'half-open';
  return {
    admits() {
      const state = stateNow();
      if (state === 'closed') return true;
      if (state === 'open' || trying) return false;
      trying = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      openUntil = undefined;
      trying = false;
    },
    failed() {
      inARow += 1;
      if (trying || inARow >= failures) openUntil = now() + openMs;
      trying = false;
    },
    get state() {
      return stateNow();
    },
  };
}
