import { createHash } from 'node:crypto';
import { addJob } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { DeliveryParts } from './delivery-parts.ts';
import type { ParcelEvent } from './domain/parcel-event.ts';
import { applyParcelEventsName } from './jobs/apply-parcel-events.ts';
import type { DeliveryProblemCode } from './problems.ts';
import { isFresh } from './store/callback-signatures.ts';
import { findOrder } from './store/orders.ts';
import { digestOfEvent, insertParcelEvent } from './store/parcel-events.ts';

/**
 * Keeps a report whose signature was checked; what follows from it follows in a job. Sent again, it is answered
 * the same and does nothing.
 */
export async function takeCallback(
  { db, clock }: Pick<DeliveryParts, 'db' | 'clock'>,
  event: ParcelEvent,
  signature: string,
): Promise<Result<{ repeated: boolean }, Refusal<DeliveryProblemCode>>> {
  const order = await findOrder(db, event.orderId);
  if (order === undefined) return unknownOrder();
  // A report can overtake the answer to the order; then the number is not known yet.
  if (order.trackingNumber !== null && order.trackingNumber !== event.trackingNumber) {
    return otherNumber();
  }
  const now = clock();
  const digest = digestOf(event);
  return db.transaction(async (tx) => {
    if (!(await isFresh(tx, { signature, now }))) return ok({ repeated: true });
    if (!(await insertParcelEvent(tx, { ...event, digest, receivedAt: now }))) {
      return (await digestOfEvent(tx, event.eventId)) === digest
        ? ok({ repeated: true })
        : reused();
    }
    const { orderId } = order;
    await addJob(tx, applyParcelEventsName, { orderId }, { key: `parcel/${orderId}` });
    return ok({ repeated: false });
  });
}

function digestOf({ orderId, trackingNumber, kind, at, text }: ParcelEvent): string {
  const said = JSON.stringify([orderId, trackingNumber, kind, at, text]);
  return createHash('sha256').update(said).digest('hex');
}

function unknownOrder() {
  return refuse('delivery/order-unknown', {
    zh: '没有该寄递单号对应的订单。',
    en: 'There is no order with this id.',
  });
}

function otherNumber() {
  return refuse('delivery/tracking-number-differs', {
    zh: '运单号与下单时返回的不一致。',
    en: 'The tracking number is not the one given for this order.',
  });
}

function reused() {
  return refuse('delivery/event-id-reused', {
    zh: '该事件编号已用于内容不同的事件。',
    en: 'This event id was used for an event with other content.',
  });
}
