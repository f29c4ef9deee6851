import { ok } from '@tongban/kernel';
import type { Day, Result } from '@tongban/kernel';
import type { Calendar } from './calendar.ts';
import { estimateNaturalDays, estimateWorkingDays } from './estimate.ts';
import type { EstimatedDay } from './estimate.ts';
import { notPublished } from './problems.ts';
import type { NotPublished } from './problems.ts';

/**
 * The last day of a period in working days. The start day is not counted (民法典 Art 201); a period of no
 * days ends on its start day.
 */
export function addWorkingDays(
  calendar: Calendar,
  start: Day,
  days: number,
): Result<Day, NotPublished> {
  return published(calendar, start, estimateWorkingDays(calendar, start, days));
}

/**
 * The last day of a period in natural days. When that day is a holiday or weekend the period ends on the
 * first working day after it (公安机关办理行政案件程序规定 Art 35, 记分管理办法 Art 36).
 */
export function addNaturalDays(
  calendar: Calendar,
  start: Day,
  days: number,
): Result<Day, NotPublished> {
  return published(calendar, start, estimateNaturalDays(calendar, start, days));
}

/** An estimate made certain: refused when the start or the end lies in a year that is not published. */
export function published(
  calendar: Calendar,
  start: Day,
  estimate: EstimatedDay,
): Result<Day, NotPublished> {
  if (!estimate.estimated) return ok(estimate.day);
  const startYear = Number(start.slice(0, 4));
  const startsOutside = startYear < calendar.firstYear || startYear > calendar.lastYear;
  const endYear = Number(estimate.day.slice(0, 4));
  if (startsOutside) return notPublished(startYear);
  return notPublished(
    endYear < calendar.firstYear ? calendar.firstYear - 1 : calendar.lastYear + 1,
  );
}
