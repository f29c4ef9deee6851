import { dayOfNumber, numberOfDay, ok } from '@tongban/kernel';
import type { Day, Result } from '@tongban/kernel';
import { published } from './add-days.ts';
import { isPublished, workingDaysThrough } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { estimateNaturalDays, estimateWorkingDays, onOrAfter } from './estimate.ts';
import type { EstimatedDay } from './estimate.ts';
import { inDays } from './in-days.ts';
import type { DayUnit, TimeLimit } from './in-days.ts';
import { notPublished } from './problems.ts';
import type { NotPublished } from './problems.ts';

/** The clock stood still from the first day (itself still used) to the second (used again from the day after). */
export interface Stop {
  readonly from: Day;
  /** Absent while the clock still stands. */
  readonly until?: Day;
}

export interface Period {
  /** The day the clock started; not counted. */
  readonly start: Day;
  readonly limit: TimeLimit;
  readonly stops?: readonly Stop[];
}

/**
 * The last day of a period whose clock was stopped by special procedures (行政许可法 Art 45) or a supplement.
 * Undefined while a stop is open: nobody can say then.
 */
export function dueWithStops(
  calendar: Calendar,
  period: Period,
): Result<Day | undefined, NotPublished> {
  const estimate = estimateDueWithStops(calendar, period);
  return estimate === undefined ? ok(undefined) : published(calendar, period.start, estimate);
}

/** As `dueWithStops`, with unpublished years taken as plain Mondays to Fridays. */
export function estimateDueWithStops(calendar: Calendar, period: Period): EstimatedDay | undefined {
  const { amount, unit } = inDays(period.start, period.limit);
  const add = unit === 'working-days' ? estimateWorkingDays : estimateNaturalDays;
  let left = amount;
  let countedFrom = period.start;
  let due = add(calendar, countedFrom, left);
  for (const stop of merged(period)) {
    // A period that has run out cannot be stopped any more.
    if (stop.from > due.day) break;
    if (stop.until === undefined) return undefined;
    left = Math.max(0, left - elapsed(calendar, unit, countedFrom, stop.from));
    countedFrom = stop.until;
    due = left > 0 ? add(calendar, countedFrom, left) : onTheDay(calendar, countedFrom);
  }
  return {
    day: due.day,
    estimated: due.estimated || !isPublished(calendar, numberOfDay(period.start)),
  };
}

/** How many days of the period are used by the end of the given day, stops left out. */
export function usedDays(
  calendar: Calendar,
  period: Period,
  on: Day,
): Result<number, NotPublished> {
  const { unit } = inDays(period.start, period.limit);
  for (const day of unit === 'working-days' ? [period.start, on] : []) {
    if (!isPublished(calendar, numberOfDay(day))) return notPublished(Number(day.slice(0, 4)));
  }
  let used = 0;
  let countedFrom = period.start;
  for (const stop of merged(period)) {
    if (stop.from >= on) break;
    used += elapsed(calendar, unit, countedFrom, stop.from);
    if (stop.until === undefined || stop.until >= on) return ok(used);
    countedFrom = stop.until;
  }
  return ok(used + Math.max(0, elapsed(calendar, unit, countedFrom, on)));
}

function elapsed(calendar: Calendar, unit: DayUnit, after: Day, through: Day): number {
  const from = numberOfDay(after);
  const to = numberOfDay(through);
  if (unit === 'natural-days') return to - from;
  return workingDaysThrough(calendar, to) - workingDaysThrough(calendar, from);
}

// All days were used when the clock stopped: the period ends when it may go on, on a day that is worked.
function onTheDay(calendar: Calendar, day: Day): EstimatedDay {
  const number = onOrAfter(calendar, numberOfDay(day));
  return { day: dayOfNumber(number), estimated: !isPublished(calendar, number) };
}

/** Stops in order, none before the start, overlapping ones joined: two reasons do not stop a clock twice.
 * A stop that ends on its own day stops nothing. */
function merged(period: Period): Stop[] {
  const joined: Stop[] = [];
  const inOrder = (period.stops ?? [])
    .filter((stop) => stop.from !== stop.until)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  for (const stop of inOrder) {
    if (stop.until !== undefined && stop.until < stop.from) {
      throw new Error('A stop cannot end before it begins.');
    }
    const from = stop.from < period.start ? period.start : stop.from;
    const last = joined.at(-1);
    if (last === undefined || (last.until !== undefined && last.until < from)) {
      if (stop.until === undefined || stop.until >= from) joined.push({ ...stop, from });
      continue;
    }
    if (last.until === undefined || (stop.until !== undefined && stop.until <= last.until))
      continue;
    joined[joined.length - 1] =
      stop.until === undefined ? { from: last.from } : { ...last, until: stop.until };
  }
  return joined;
}
