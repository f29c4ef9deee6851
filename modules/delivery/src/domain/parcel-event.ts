import type { Instant } from '@tongban/kernel';

/** What happens to a parcel, in the words agreed with the courier. */
export const parcelEventKinds = [
  'collected',
  'in-transit',
  'out-for-delivery',
  'signed',
  'attempt-failed',
  'returned',
] as const;
export type ParcelEventKind = (typeof parcelEventKinds)[number];

export interface ParcelEvent {
  readonly eventId: string;
  readonly orderId: string;
  readonly trackingNumber: string;
  readonly kind: ParcelEventKind;
  readonly at: Instant;
  readonly text: string;
}

/** In the order in which things can happen, for reports of the same second. */
const rank: Readonly<Record<ParcelEventKind, number>> = {
  collected: 0,
  'in-transit': 1,
  'out-for-delivery': 2,
  'attempt-failed': 3,
  returned: 4,
  signed: 5,
};

/** Reports come late, twice and in any order; this is the order in which things happened. */
export function inOrder<Event extends Pick<ParcelEvent, 'at' | 'kind'>>(
  events: readonly Event[],
): Event[] {
  return events.toSorted(
    (one, other) => one.at.localeCompare(other.at) || rank[one.kind] - rank[other.kind],
  );
}
