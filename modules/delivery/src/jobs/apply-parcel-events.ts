import type { JobHandler } from '@tongban/database';
import type { DeliveryParts } from '../delivery-parts.ts';
import { commandsOf, courierActor } from '../domain/commands-of.ts';
import { inOrder } from '../domain/parcel-event.ts';
import type { ParcelEvent } from '../domain/parcel-event.ts';
import { findOrder } from '../store/orders.ts';
import type { Order } from '../store/orders.ts';
import { keepOutcome, listUndecided } from '../store/parcel-events.ts';

export const applyParcelEventsName = 'delivery.apply-parcel-events';

type ApplyParts = Pick<DeliveryParts, 'db' | 'clock' | 'handleCaseCommand'>;

/** Tells the case what the courier reported, in the order in which it happened. */
export function applyParcelEventsJob(parts: ApplyParts): JobHandler<{ orderId: string }> {
  return {
    name: applyParcelEventsName,
    async run({ orderId }) {
      const order = await findOrder(parts.db, orderId);
      if (order === undefined) throw new Error('Reports are kept for known orders only.');
      for (const event of inOrder(await listUndecided(parts.db, orderId))) {
        const outcome = await apply(parts, order, event);
        await keepOutcome(parts.db, { eventId: event.eventId, outcome, now: parts.clock() });
      }
    },
  };
}

/** What came too late for the case is kept as a report and changes nothing. */
async function apply(
  { handleCaseCommand }: ApplyParts,
  { caseId }: Order,
  event: ParcelEvent,
): Promise<string> {
  let outcome = 'nothing-to-do';
  for (const { commandId, act } of commandsOf(event)) {
    const answer = await handleCaseCommand({
      caseId,
      commandId,
      actor: courierActor,
      act,
    });
    outcome = answer.ok ? act.type : `too-late: ${answer.refusal.code}`;
  }
  return outcome;
}
