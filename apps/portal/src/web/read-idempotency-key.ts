import { isUuid } from './is-uuid.ts';

/** The key that the page was given when it was shown, so that posting it twice is one act; a new one if it is none. */
export function readIdempotencyKey(posted: FormData): string {
  const key = String(posted.get('idempotencyKey') ?? '');
  return isUuid(key) ? key : crypto.randomUUID();
}
