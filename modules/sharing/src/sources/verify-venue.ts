import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { SourceParts } from './source-parts.ts';

/** A venue, and how many people are expected in it at once. */
export interface VenueClaim {
  readonly name: string;
  /** GB/T 2260, six digits. */
  readonly regionCode: string;
  readonly attendance: number;
}

/** Whether the venue is approved for as many people (大型群众性活动安全管理条例 Arts 7, 10: nobody beyond the approved capacity). */
export function verifyVenueCapacity(parts: SourceParts, asking: Asking, venue: VenueClaim) {
  return judgedBy(parts, asking, {
    source: 'publicOrder',
    path: '/registries/public-order/venue-capacity-verifications',
    body: venue,
    resource: 'event-venues',
    field: 'venueHolds',
  });
}
