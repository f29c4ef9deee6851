import type { Branded } from './branded.ts';

/** A moment, as ISO 8601 in UTC with milliseconds: `2026-03-02T01:00:00.000Z`. */
export type Instant = Branded<'Instant'>;

/** A legal day in Asia/Shanghai: `2026-03-02`. Days compare as strings. */
export type Day = Branded<'Day'>;

/** Where the time comes from. Only the shell asks; rules are told. */
export type Clock = () => Instant;

export const systemClock: Clock = () => toInstant(Date.now());

const dayMs = 86_400_000;

export function toInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant;
}

export function epochMs(instant: Instant): number {
  return Date.parse(instant);
}

/** The moment written in any ISO 8601 form with an offset, or undefined. */
export function parseInstant(text: string): Instant | undefined {
  const at = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(at) ? undefined : toInstant(at);
}

/** The day that exists under this name (no 30 February), or undefined. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // A day that does not exist is reckoned as another one.
  const day = text as Day;
  return dayOfNumber(numberOfDay(day)) === day ? day : undefined;
}

/** The day in Asia/Shanghai on which the instant falls. */
export function dayOf(instant: Instant): Day {
  const day = instant.slice(0, 10) as Day;
  // Midnight in Shanghai is 16:00 in UTC: one offset and no summer time since 1991, and nothing earlier is reckoned with.
  return instant.slice(11, 13) < '16' ? day : addDays(day, 1);
}

/** 00:00 of the day in Asia/Shanghai. A period that ends on a day ends at `startOfDay(addDays(day, 1))`. */
export function startOfDay(day: Day): Instant {
  return `${addDays(day, -1)}T16:00:00.000Z` as Instant;
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** The same date some months on, or the last day of a shorter month (民法典 Art 202). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10) as Day;
}

/** Days since 1970-01-01, so that reckoning is on integers. */
export function numberOfDay(day: Day): number {
  const month = digit(day, 5) * 10 + digit(day, 6);
  const date = digit(day, 8) * 10 + digit(day, 9);
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
  // Years that begin in March end with the day that some of them lack.
  const since = month > 2 ? month - 3 : month + 9;
  const full = month > 2 ? year : year - 1;
  const leapDays = Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
  return 365 * full + leapDays + Math.floor((153 * since + 2) / 5) + date - 719_469;
}

function digit(text: string, place: number): number {
  return text.charCodeAt(place) - 48;
}

/** The day that is this many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const known = names[number];
  if (known !== undefined) return known;
  const day = new Date(number * dayMs).toISOString().slice(0, 10) as Day;
  if (number >= 0 && number < mostNames) names[number] = day;
  return day;
}

// Names of days are asked for again and again (ten for each command on a case) and there are few: to the year 2107.
const mostNames = 50_000;
const names: (Day | undefined)[] = Array.from({ length: mostNames });

/** Natural days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return numberOfDay(second) - numberOfDay(first);
}

export function addMs(instant: Instant, milliseconds: number): Instant {
  return toInstant(epochMs(instant) + milliseconds);
}
