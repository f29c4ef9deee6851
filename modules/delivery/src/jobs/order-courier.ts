import { openSealedForm } from '@tongban/cases';
import type { JobHandler } from '@tongban/database';
import type { DeliveryParts } from '../delivery-parts.ts';
import { courierActor, shipment } from '../domain/commands-of.ts';
import { findOrder, markGivenUp, markOrdered } from '../store/orders.ts';
import type { Order } from '../store/orders.ts';

export const orderCourierName = 'delivery.order-courier';
export const orderAttempts = 10;

/**
 * Orders the courier under our own order id, so that an order that is sent again is the same order. When the last
 * attempt fails, what was made waits at the window: nobody is left without.
 */
export function orderCourierJob(parts: DeliveryParts): JobHandler<{ orderId: string }> {
  return {
    name: orderCourierName,
    timeoutMs: 30_000,
    async run({ orderId }, { isLastAttempt }) {
      const order = await findOrder(parts.db, orderId);
      if (order?.state !== 'to-order') return;
      const answer = await place(parts, order);
      if (answer.kind === 'taken') {
        await ship(parts, order, answer.trackingNumber);
        return;
      }
      if (answer.kind === 'again' && !isLastAttempt) throw new Error(answer.why);
      await offerAtWindow(parts, order);
    },
  };
}

/** The courier has taken it on: the receiver sees the tracking number from this moment. */
async function ship(parts: DeliveryParts, order: Order, trackingNumber: string): Promise<void> {
  const { orderId, caseId } = order;
  await parts.handleCaseCommand({
    caseId,
    ...shipment({ orderId, trackingNumber }),
    actor: courierActor,
  });
  await markOrdered(parts.db, { orderId, trackingNumber, now: parts.clock() });
}

type Placed =
  | { readonly kind: 'taken'; readonly trackingNumber: string }
  | { readonly kind: 'again'; readonly why: string }
  | { readonly kind: 'never' };

async function place(parts: DeliveryParts, order: Order): Promise<Placed> {
  const receiver = await receiverOf(parts, order);
  const organ = parts.findOrgan(order.organId);
  // The address was lawfully erased: nobody can be sent anything.
  if (receiver === undefined || organ === undefined) return { kind: 'never' };
  const answer = await parts.courier.call({
    method: 'POST',
    path: parts.settings.ordersPath,
    body: {
      orderId: order.orderId,
      sender: {
        name: organ.name,
        phone: organ.phone ?? '110',
        address: organ.address ?? organ.name,
      },
      receiver,
      callbackUrl: parts.settings.callbackUrl,
    },
  });
  if (!answer.ok) return { kind: 'again', why: 'The courier cannot be reached.' };
  const { status, body } = answer.value;
  const trackingNumber = (body as { trackingNumber?: unknown } | undefined)?.trackingNumber;
  if ((status === 200 || status === 201) && typeof trackingNumber === 'string') {
    return /^[A-Za-z0-9-]{4,40}$/.test(trackingNumber)
      ? { kind: 'taken', trackingNumber }
      : { kind: 'again', why: 'The courier answered no tracking number.' };
  }
  // 4xx: it understood and declines; asking again would not change its mind.
  return status >= 400 && status < 500 && status !== 401
    ? { kind: 'never' }
    : { kind: 'again', why: `The courier answered ${status}.` };
}

async function receiverOf({ db, keys, regionName }: DeliveryParts, order: Order) {
  const address = await openSealedForm(db, keys, { caseId: order.caseId, formId: order.addressId });
  if (!address.ok || address.value === undefined) return undefined;
  const { name, phone, regionCode, street } = address.value as Record<string, string>;
  return {
    name: name ?? '',
    phone: phone ?? '',
    address: `${regionName(regionCode ?? '') ?? ''}${street ?? ''}`,
  };
}

async function offerAtWindow(
  { db, handleCaseCommand }: DeliveryParts,
  order: Order,
): Promise<void> {
  await handleCaseCommand({
    caseId: order.caseId,
    commandId: `courier/${order.orderId}/offer-collection`,
    actor: { kind: 'system', name: 'delivery' },
    act: { type: 'offer-collection' },
  });
  await markGivenUp(db, order.orderId);
}
