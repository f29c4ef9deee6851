import { ok, refuse, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { createUpstreamClient } from './upstream-client.ts';
import type { UpstreamParts } from './upstream-sign-ins.ts';
import type { Upstream } from './upstream.ts';

interface FinderOptions {
  readonly issuer: string;
  readonly upstreams: readonly Upstream[];
  onRefused?(upstreamId: string, error: unknown): void;
}

/** Each platform with its own client and its own return address, so that none can answer for another. */
export function upstreamFinder(
  identity: IdentityParts,
  { issuer, upstreams, ...options }: FinderOptions,
): (upstreamId: string) => Result<UpstreamParts> {
  const { db, keys, clock } = identity;
  const known = new Map<string, UpstreamParts>(
    upstreams.map((upstream) => [
      upstream.upstreamId,
      {
        identity,
        upstream,
        client: createUpstreamClient(upstream, { db, keys, clock }),
        returnAddress: `${issuer}/api/upstreams/${upstream.upstreamId}/return`,
        ...options,
      },
    ]),
  );
  return (upstreamId) => {
    const found = known.get(upstreamId);
    return found === undefined ? refuseUnknownUpstream() : ok(found);
  };
}

export function refuseUnknownUpstream() {
  return refuse('identity/upstream-not-found', {
    zh: '没有这个平台，或没有与它关联。',
    en: 'There is no such platform, or no link with it.',
  });
}
