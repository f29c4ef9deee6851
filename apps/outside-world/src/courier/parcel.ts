import type { Instant } from '@tongban/kernel';

/** What happens to a parcel, in the courier's words. */
export type ParcelEventKind =
  'collected' | 'in-transit' | 'out-for-delivery' | 'signed' | 'attempt-failed' | 'returned';

export type ParcelStatus = 'ordered' | ParcelEventKind;

export interface Address {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface CourierOrder {
  readonly orderId: string;
  readonly sender: Address;
  readonly receiver: Address;
  readonly callbackUrl: string;
}

export interface ParcelEvent {
  readonly eventId: string;
  readonly orderId: string;
  readonly trackingNumber: string;
  readonly kind: ParcelEventKind;
  readonly at: Instant;
  readonly text: string;
}

/** Which steps may follow; a parcel that is signed for or returned moves no more. */
export const nextSteps: Readonly<Record<ParcelStatus, readonly ParcelEventKind[]>> = {
  ordered: ['collected'],
  collected: ['in-transit'],
  'in-transit': ['in-transit', 'out-for-delivery'],
  'out-for-delivery': ['signed', 'attempt-failed'],
  'attempt-failed': ['out-for-delivery', 'returned'],
  signed: [],
  returned: [],
};

/** The step a parcel takes when nothing goes wrong. */
export function usualStep(status: ParcelStatus): ParcelEventKind | undefined {
  return status === 'in-transit' ? 'out-for-delivery' : nextSteps[status][0];
}

/** What the courier writes about a step. Names, phones and addresses stay out of it. */
export const stepTexts: Readonly<Record<ParcelEventKind, string>> = {
  collected: '快件已揽收',
  'in-transit': '快件已到达转运中心，正发往目的地',
  'out-for-delivery': '快件正在派送',
  signed: '快件已由收件人签收',
  'attempt-failed': '派送未成功，收件人不在，将再次派送',
  returned: '多次派送未成功，快件已退回寄件单位',
};
