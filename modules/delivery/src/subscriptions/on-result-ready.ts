import type { CaseSubscription, PublishedCaseEvent } from '@tongban/cases';
import { addJob } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import { handOverName } from '../jobs/hand-over.ts';
import { orderAttempts, orderCourierName } from '../jobs/order-courier.ts';
import { insertOrder } from '../store/orders.ts';
import type { OrderId } from '../store/orders.ts';

/** What is ready goes out the way the applicant chose; each result once, however often it is told. */
export function resultReadySubscription({ clock }: { clock: Clock }): CaseSubscription {
  return {
    name: 'delivery.result-ready',
    async run(tx, notices) {
      for (const { published } of notices) {
        for (const event of published) {
          if (event.name === 'cases.result-ready.v1') await handOver(tx, event, clock);
        }
      }
    },
  };
}

async function handOver(tx: Transaction, event: PublishedCaseEvent, clock: Clock): Promise<void> {
  const { caseId, eventId, delivery, applicantId, organId } = event;
  const { method, addressId } = delivery;
  if (method === 'courier' && addressId !== undefined) {
    const orderId = newId<OrderId>();
    const added = await insertOrder(tx, {
      orderId,
      caseId,
      applicantId,
      organId,
      addressId,
      cause: eventId,
      now: clock(),
    });
    if (!added) return;
    const options = { key: `courier/${orderId}`, maxAttempts: orderAttempts };
    await addJob(tx, orderCourierName, { orderId }, options);
    return;
  }
  // Sent by courier without an address cannot be: it waits at the window.
  const way = method === 'electronic' ? 'electronic' : 'window';
  await addJob(tx, handOverName, { caseId, eventId, method: way }, { key: `hand-over/${eventId}` });
}
