import { dayOf, type Instant } from '@tongban/kernel';

/** The wall clock in Beijing, to the second. */
export function localTime(at: Instant): string {
  const time = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 19);
  return `${dayOf(at)} ${time}`;
}
