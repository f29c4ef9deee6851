import { createHmac, timingSafeEqual } from 'node:crypto';
import { epochMs, ok, refuse } from '@tongban/kernel';
import type { Instant, Refusal, Result } from '@tongban/kernel';
import type { DeliveryProblemCode } from './problems.ts';

export interface SignedCallback {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly rawBody: Uint8Array;
}

/** A report may be this much older or newer than our clock; within it, the replay table keeps signatures. */
export const windowSeconds = 300;

/** Hex HMAC-SHA256 over `<timestamp>.<raw body>`, and a timestamp of now. */
export function checkSignature(
  { timestamp, signature, rawBody }: SignedCallback,
  { secret, now }: { secret: string; now: Instant },
): Result<string, Refusal<DeliveryProblemCode>> {
  if (timestamp === undefined || !/^\d{9,11}$/.test(timestamp)) return notAuthentic();
  if (signature === undefined || !/^[0-9a-f]{64}$/.test(signature)) return notAuthentic();
  const expected = createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) return notAuthentic();
  // Asked after the signature: an unsigned message learns nothing about our clock.
  if (Math.abs(epochMs(now) / 1000 - Number(timestamp)) > windowSeconds) return tooOld();
  return ok(signature);
}

function notAuthentic() {
  return refuse('delivery/callback-not-authentic', {
    zh: '签名缺失或者不正确，未作任何处理。',
    en: 'The signature is missing or wrong; nothing was done.',
  });
}

function tooOld() {
  return refuse('delivery/callback-too-old', {
    zh: `时间戳与当前时间相差超过 ${windowSeconds} 秒，未作任何处理。`,
    en: `The timestamp is more than ${windowSeconds} seconds away; nothing was done.`,
  });
}
