import type { ServerResponse } from 'node:http';
import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider';

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** How much the protocol endpoints take before they ask to come back later; each process counts for itself. */
export interface OpenidLimits {
  readonly perAddress: Rate;
  /** Counted only for requests in which the system has shown who it is: nobody spends the allowance of another. */
  readonly perSystem: Rate;
}

export interface RequestLimiter {
  /** The seconds to wait, 0 when the request may go on. */
  take(address: string): number;
  /** Refuses a system that is beyond its rate. */
  check(clientId: string): void;
  watch(provider: Provider): void;
}

export function createRequestLimiter({ perAddress, perSystem }: OpenidLimits): RequestLimiter {
  const addresses = createBuckets(perAddress);
  const systems = createBuckets(perSystem);
  return {
    take: (address) => addresses.take(address),
    check(clientId) {
      const seconds = systems.wait(clientId);
      if (seconds > 0) throw new TooManyRequests(seconds);
    },
    watch(provider) {
      const count = (ctx: KoaContextWithOIDC) => {
        const clientId = ctx.oidc.client?.clientId;
        if (clientId !== undefined) systems.take(clientId);
      };
      provider.on('grant.success', count);
      provider.on('authorization.accepted', count);
      provider.on('authorization.success', count);
    },
  };
}

class TooManyRequests extends errors.OIDCProviderError {
  constructor(seconds: number) {
    super(429, 'temporarily_unavailable');
    this.error_description = `too many requests, try again in ${seconds} s`;
  }
}

/** Before anything of the request is read. */
export function answerTooMany(response: ServerResponse, seconds: number): void {
  const body = JSON.stringify({
    error: 'temporarily_unavailable',
    error_description: `too many requests, try again in ${seconds} s`,
  });
  response
    .writeHead(429, {
      'content-type': 'application/json',
      'retry-after': String(seconds),
      'cache-control': 'no-store',
    })
    .end(body);
}

const mostBuckets = 20_000;

interface Bucket {
  tokens: number;
  at: number;
}

function createBuckets({ perSecond, burst }: Rate) {
  const buckets = new Map<string, Bucket>();

  function fill(key: string): Bucket {
    const now = performance.now();
    const known = buckets.get(key);
    if (known === undefined) {
      if (buckets.size >= mostBuckets) buckets.delete(buckets.keys().next().value ?? '');
      const fresh = { tokens: burst, at: now };
      buckets.set(key, fresh);
      return fresh;
    }
    known.tokens = Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSecond);
    known.at = now;
    return known;
  }

  const secondsOf = ({ tokens }: Bucket) =>
    tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  return {
    wait: (key: string) => secondsOf(fill(key)),
    take(key: string) {
      const bucket = fill(key);
      const seconds = secondsOf(bucket);
      if (seconds === 0) bucket.tokens -= 1;
      return seconds;
    },
  };
}
