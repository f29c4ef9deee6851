import { dayOfNumber, numberOfDay, ok } from '@tongban/kernel';
import type { Day, Result } from '@tongban/kernel';
import { isPublished, workingDaysThrough } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { yearOfNumber } from './day-number.ts';
import { onOrAfter } from './estimate.ts';
import { notPublished } from './problems.ts';
import type { NotPublished } from './problems.ts';

/** Whether offices work on the day: a Monday to Friday that is no holiday, or a make-up day. */
export function isWorkingDay(calendar: Calendar, day: Day): Result<boolean, NotPublished> {
  const number = numberOfDay(day);
  if (!isPublished(calendar, number)) return notPublished(yearOfNumber(number));
  return ok(works(calendar, number));
}

/**
 * Working days after the first day up to and including the second: what a period that started on the first
 * has used by the second. Negative when the second is earlier, so that days overdue come out of it too.
 */
export function countWorkingDays(
  calendar: Calendar,
  after: Day,
  through: Day,
): Result<number, NotPublished> {
  const from = numberOfDay(after);
  const to = numberOfDay(through);
  if (!isPublished(calendar, from)) return notPublished(yearOfNumber(from));
  if (!isPublished(calendar, to)) return notPublished(yearOfNumber(to));
  return ok(workingDaysThrough(calendar, to) - workingDaysThrough(calendar, from));
}

/** The day itself when it is worked, else the first working day after it. */
export function nextWorkingDay(calendar: Calendar, day: Day): Result<Day, NotPublished> {
  const number = onOrAfter(calendar, numberOfDay(day));
  for (const looked of [numberOfDay(day), number]) {
    if (!isPublished(calendar, looked)) return notPublished(yearOfNumber(looked));
  }
  return ok(dayOfNumber(number));
}

function works(calendar: Calendar, number: number): boolean {
  return workingDaysThrough(calendar, number) > workingDaysThrough(calendar, number - 1);
}
