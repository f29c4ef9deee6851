import { createHmac } from 'node:crypto';
import type { Clock } from '@tongban/kernel';

export const secret = 'a secret between the courier and us';

const minutes: Record<string, number> = {
  collected: 1,
  'in-transit': 2,
  'out-for-delivery': 3,
  'attempt-failed': 4,
  returned: 8,
  signed: 9,
};

/** A report as the courier sends it. */
export function bodyOf(orderId: string, kind: string, eventId = kind): string {
  const at = `2026-03-27T02:0${minutes[kind]}:00.000Z`;
  const id = `${orderId}-${eventId}`;
  return JSON.stringify({ eventId: id, orderId, trackingNumber: 'KD-1', kind, at, text: '快件' });
}

/** The headers that make a report authentic. */
export function sign(clock: Clock, body: string, { with: key = secret, secondsAgo = 0 } = {}) {
  const timestamp = String(Math.floor(Date.parse(clock()) / 1000) - secondsAgo);
  return {
    'x-courier-timestamp': timestamp,
    'x-courier-signature': createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex'),
  };
}
