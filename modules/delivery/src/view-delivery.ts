import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { findOrderOfCase } from './store/orders.ts';
import { listParcelEvents } from './store/parcel-events.ts';

/** The way of a parcel as its receiver follows it. */
export interface DeliveryView {
  readonly state: 'to-order' | 'ordered' | 'given-up';
  readonly trackingNumber?: string;
  readonly events: readonly {
    readonly at: Instant;
    readonly kind: string;
    readonly text: string;
  }[];
}

/** Undefined while nothing is to be carried. */
export async function viewDelivery(
  db: Queryable,
  caseId: string,
): Promise<DeliveryView | undefined> {
  const order = await findOrderOfCase(db, caseId);
  if (order === undefined) return undefined;
  const events = await listParcelEvents(db, order.orderId);
  return {
    state: order.state,
    ...(order.trackingNumber !== null && { trackingNumber: order.trackingNumber }),
    events: events.map(({ at, kind, text }) => ({ at, kind, text })),
  };
}
