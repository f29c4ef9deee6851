import type { Instant } from '@tongban/kernel';

/**
 * The instant so many milliseconds after 1970-01-01T00:00Z, as the kernel writes instants. A fifth of the time `Date` takes: a replay
 * reads millions of them, on few days. Throws RangeError outside the years 0001 to 9999, infinity included.
 */
export function instantOf(epochMs: number): Instant {
  const day = Math.floor(epochMs / dayMs);
  const inDay = epochMs - day * dayMs;
  const minute = Math.floor(inDay / minuteMs);
  const inMinute = inDay - minute * minuteMs;
  const second = Math.floor(inMinute / 1_000);
  return (dateOf(day) +
    minutes[minute]! +
    two[second]! +
    three[inMinute - second * 1_000]!) as Instant;
}

function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (!(day >= firstDay && day <= lastDay)) {
    throw new RangeError('An instant outside the years 0001 to 9999 was stored');
  }
  const date = new Date(day * dayMs).toISOString().slice(0, 11);
  if (dates.size < maximumDates) dates.set(day, date);
  return date;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const firstDay = Date.parse('0001-01-01T00:00:00Z') / dayMs;
const lastDay = Date.parse('9999-12-31T00:00:00Z') / dayMs;

/** A century of days. */
const maximumDates = 36_525;
const dates = new Map<number, string>();
const two = digits(60, 2);
const three = digits(1_000, 3).map((ms) => `.${ms}Z`);
const minutes = digits(24, 2).flatMap((hour) => two.map((minute) => `${hour}:${minute}:`));

function digits(count: number, width: number): string[] {
  return Array.from({ length: count }, (_, number) => String(number).padStart(width, '0'));
}
