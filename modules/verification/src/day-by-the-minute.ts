import { dayOf, toInstant, type Day } from '@tongban/kernel';

/** The day in Shanghai, worked out once a minute: the hot path asks for it with every number. */
export function dayByTheMinute(nowMs: () => number): () => Day {
  let minute = -1;
  let today = dayOf(toInstant(nowMs()));
  return function todayNow() {
    const now = nowMs();
    if (Math.floor(now / 60_000) !== minute) {
      minute = Math.floor(now / 60_000);
      today = dayOf(toInstant(now));
    }
    return today;
  };
}
