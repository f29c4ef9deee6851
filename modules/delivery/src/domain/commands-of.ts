import type { CaseAct } from '@tongban/cases';
import type { ParcelEvent } from './parcel-event.ts';

export interface CourierCommand {
  /** The same for the same report, so that telling the case twice changes nothing. */
  readonly commandId: string;
  readonly act: CaseAct;
}

export const courierName = 'courier';

/**
 * What a report means for the case. Whatever the courier reports, it has the parcel: the first report of any kind
 * ships the case. Being on the way is shown and changes nothing.
 */
export function commandsOf(event: ParcelEvent): readonly CourierCommand[] {
  const ship: CourierCommand = {
    commandId: `courier/${event.orderId}/ship`,
    act: { type: 'ship', trackingNumber: event.trackingNumber, courier: courierName },
  };
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
