/** How many requests one caller may send: `burst` at once, then `perSecond`. */
export interface RateLimit {
  readonly perSecond: number;
  readonly burst: number;
}

export interface RateLimiter {
  /** Takes one request from the caller's allowance. Answers the seconds to wait, 0 when there is none. */
  take(key: string, nowMs: number): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Coarse, one process at a time: it stops a loop that ran away or a scraper, not a siege. Remembers so many callers. */
export function createRateLimiter(limit: RateLimit, mostCallers = 50_000): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, nowMs) {
      const bucket = buckets.get(key) ?? admit(buckets, key, { limit, nowMs, mostCallers });
      const gained = ((nowMs - bucket.at) / 1000) * limit.perSecond;
      bucket.tokens = Math.min(limit.burst, bucket.tokens + Math.max(0, gained));
      bucket.at = nowMs;
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / limit.perSecond);
      bucket.tokens -= 1;
      return 0;
    },
  };
}

/** The oldest caller makes room; at worst it gets a fresh allowance. */
function admit(
  buckets: Map<string, Bucket>,
  key: string,
  { limit, nowMs, mostCallers }: { limit: RateLimit; nowMs: number; mostCallers: number },
): Bucket {
  if (buckets.size >= mostCallers) {
    const oldest = buckets.keys().next();
    if (!oldest.done) buckets.delete(oldest.value);
  }
  const bucket = { tokens: limit.burst, at: nowMs };
  buckets.set(key, bucket);
  return bucket;
}
