import { randomBytes } from 'node:crypto';
import type { Clock } from '@tongban/kernel';
import type { CallbackLine, CallbackRecord } from './callback-line.ts';
import {
  nextSteps,
  stepTexts,
  usualStep,
  type CourierOrder,
  type ParcelEvent,
  type ParcelEventKind,
  type ParcelStatus,
} from './parcel.ts';

export interface Parcel {
  readonly order: CourierOrder;
  readonly trackingNumber: string;
  readonly status: ParcelStatus;
  readonly events: readonly ParcelEvent[];
}

export interface CourierCompany {
  /** The same order again answers with the same parcel; another order under a used id is a conflict. */
  order(order: CourierOrder): { parcel: Parcel; repeated: boolean } | 'conflict';
  find(orderId: string): Parcel | undefined;
  list(limit: number): readonly Parcel[];
  callbacksOf(orderId: string): readonly CallbackRecord[];
  /** Moves a parcel and reports it, or says that the step cannot follow. */
  advance(orderId: string, kind: ParcelEventKind): ParcelEvent | 'no-such-order' | 'not-possible';
  /** Moves every parcel under way by one usual step. */
  advanceAll(): void;
  /** Reports everything about the parcel once more. */
  reportAgain(orderId: string): void;
  reset(): void;
  /** The oldest first. */
  all(): readonly Parcel[];
  restore(parcels: readonly Parcel[]): void;
}

export interface CourierCompanyParts {
  readonly clock: Clock;
  readonly callbacks: CallbackLine;
}

const keptParcels = 2000;

export function createCourierCompany({ clock, callbacks }: CourierCompanyParts): CourierCompany {
  const parcels = new Map<string, Parcel>();
  const advance: CourierCompany['advance'] = (orderId, kind) => {
    const parcel = parcels.get(orderId);
    if (parcel === undefined) return 'no-such-order';
    if (!nextSteps[parcel.status].includes(kind)) return 'not-possible';
    const { trackingNumber } = parcel;
    const event: ParcelEvent = {
      eventId: `${trackingNumber}-${parcel.events.length + 1}`,
      orderId,
      trackingNumber,
      kind,
      at: clock(),
      text: stepTexts[kind],
    };
    parcels.set(orderId, { ...parcel, status: kind, events: [...parcel.events, event] });
    callbacks.report(parcel.order.callbackUrl, event);
    return event;
  };
  return {
    order(order) {
      const earlier = parcels.get(order.orderId);
      if (earlier !== undefined) {
        const same = JSON.stringify(earlier.order) === JSON.stringify(order);
        return same ? { parcel: earlier, repeated: true } : 'conflict';
      }
      const parcel: Parcel = {
        order,
        trackingNumber: newTrackingNumber(),
        status: 'ordered',
        events: [],
      };
      parcels.set(order.orderId, parcel);
      for (const oldest of parcels.keys()) {
        if (parcels.size <= keptParcels) break;
        parcels.delete(oldest);
      }
      return { parcel, repeated: false };
    },
    find: (orderId) => parcels.get(orderId),
    list: (limit) => [...parcels.values()].reverse().slice(0, limit),
    callbacksOf: (orderId) => callbacks.recordsOf(orderId),
    advance,
    advanceAll() {
      for (const { order, status } of parcels.values()) {
        const step = usualStep(status);
        if (step !== undefined) advance(order.orderId, step);
      }
    },
    reportAgain(orderId) {
      const parcel = parcels.get(orderId);
      parcel?.events.forEach((event) => callbacks.report(parcel.order.callbackUrl, event));
    },
    reset() {
      parcels.clear();
      callbacks.reset();
    },
    all: () => [...parcels.values()],
    restore(kept) {
      for (const parcel of kept) parcels.set(parcel.order.orderId, parcel);
    },
  };
}

function newTrackingNumber(): string {
  return `KD${(randomBytes(6).readUIntBE(0, 6) % 10_000_000_000_000).toString().padStart(13, '0')}`;
}
