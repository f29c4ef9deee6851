import type { CaseAct } from '@tongban/cases';
import type { ParcelEvent } from './parcel-event.ts';

export interface CourierCommand {
  /** The same for the same report, so that telling the case twice changes nothing. */
  readonly commandId: string;
  readonly act: CaseAct;
}

export const courierActor = { kind: 'system', name: 'courier' } as const;

/** The case is on its way. One command for one order, whoever finds out first: the order's answer or a report. */
export function shipment(order: { orderId: string; trackingNumber: string }): CourierCommand {
  return {
    commandId: `courier/${order.orderId}/ship`,
    act: { type: 'ship', trackingNumber: order.trackingNumber, courier: 'courier' },
  };
}

/**
 * What a report means for the case. Whatever the courier reports, it has the parcel: a report that overtakes the
 * answer to the order ships the case. Being on the way is shown and changes nothing.
 */
export function commandsOf(event: ParcelEvent): readonly CourierCommand[] {
  const ship = shipment(event);
  const commandId = `courier/${event.orderId}/${event.eventId}`;
  switch (event.kind) {
    case 'collected':
    case 'in-transit':
    case 'out-for-delivery':
      return [ship];
    case 'attempt-failed':
      return [
        ship,
        { commandId, act: { type: 'record-delivery-attempt', reasonCode: 'recipient-absent' } },
      ];
    case 'returned':
      return [ship, { commandId, act: { type: 'return-parcel' } }];
    case 'signed':
      return [ship, { commandId, act: { type: 'deliver', method: 'courier', proof: 'signed' } }];
  }
}
