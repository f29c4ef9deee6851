import type { Bilingual } from '@tongban/kernel';
import type { UpstreamLimits } from './guarded-fetch.ts';

/** Another platform whose sign-ins are believed, up to a level. */
export interface Upstream {
  readonly upstreamId: string;
  readonly name: Bilingual;
  /** Exact; the discovery document lies below it, and every endpoint it names at the same origin. */
  readonly issuer: string;
  readonly clientId: string;
  /** What its sign-ins count for at most. */
  readonly maximumLevel: 1 | 2 | 3 | 4;
  /** Which of the mapping tables reads its levels. */
  readonly scheme: string;
  /** How long ago the person may have signed in there. */
  readonly maximumAgeSeconds: number;
  /** What it may cost this platform when it hangs or fails; absent: the usual. */
  readonly limits?: UpstreamLimits;
}

export const usualUpstream = {
  maximumLevel: 3,
  scheme: 'national',
  maximumAgeSeconds: 12 * 3600,
} as const satisfies Partial<Upstream>;
