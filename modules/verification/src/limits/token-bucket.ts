/** So many calls at once, and so many a second in the long run. */
export interface TokenBucket {
  /** Takes the calls when they are there. Answers the seconds to wait, 0 when there is no need. */
  take(calls: number, limit: { perSecond: number; burst: number }, nowMs: number): number;
}

export function tokenBucket(): TokenBucket {
  let tokens: number | undefined;
  let at = 0;
  return {
    take(calls, { perSecond, burst }, nowMs) {
      tokens = Math.min(burst, (tokens ?? burst) + (Math.max(0, nowMs - at) / 1_000) * perSecond);
      at = nowMs;
      // More than ever fit in at once are let through when it is full, and paid off afterwards.
      const needed = Math.min(calls, burst);
      if (tokens < needed) return Math.max(1, Math.ceil((needed - tokens) / perSecond));
      tokens -= calls;
      return 0;
    },
  };
}
