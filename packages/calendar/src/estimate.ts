import { dayOfNumber, numberOfDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { isPublished, workingDayAt, workingDaysThrough } from './calendar.ts';
import type { Calendar } from './calendar.ts';

/** A day, and whether it rests on a year that is not published: then it is shown as 预计. */
export interface EstimatedDay {
  readonly day: Day;
  readonly estimated: boolean;
}

/** As `addWorkingDays`, with unpublished years taken as plain Mondays to Fridays. */
export function estimateWorkingDays(calendar: Calendar, start: Day, days: number): EstimatedDay {
  const from = numberOfDay(start);
  const to = days === 0 ? from : workingDayAt(calendar, workingDaysThrough(calendar, from) + days);
  return asEstimate(calendar, from, to);
}

/** As `addNaturalDays`, with unpublished years taken as plain Mondays to Fridays. */
export function estimateNaturalDays(calendar: Calendar, start: Day, days: number): EstimatedDay {
  const from = numberOfDay(start);
  return asEstimate(calendar, from, onOrAfter(calendar, from + days));
}

/** The day itself when it is worked, else the first working day after it. */
export function onOrAfter(calendar: Calendar, number: number): number {
  return workingDayAt(calendar, workingDaysThrough(calendar, number - 1) + 1);
}

function asEstimate(calendar: Calendar, from: number, to: number): EstimatedDay {
  return {
    day: dayOfNumber(to),
    estimated: !isPublished(calendar, from) || !isPublished(calendar, to),
  };
}
