import { numberOfDay, ok, refuse } from '@tongban/kernel';
import type { Day, Refusal, Result } from '@tongban/kernel';
import type { CalendarYear } from './calendar-year.ts';
import { isWeekend, weekdayAt, weekdaysThrough } from './day-number.ts';
import type { RegionalDays } from './regional-days.ts';

/** The published years of one place, laid out so that counting and adding take one look-up each. */
export interface Calendar {
  readonly years: readonly CalendarYear[];
  readonly regionalDays: readonly RegionalDays[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Day numbers of the first and last published day. */
  readonly firstNumber: number;
  readonly lastNumber: number;
  /** `through[i]`: working days from the first published day up to and including the i-th after it. */
  readonly through: Uint32Array;
  /** Day numbers of all working days in order. */
  readonly workingDays: Int32Array;
}

/** Lays out the years given, which must follow one another. A gap is a bug of the caller. */
export function createCalendar(
  years: readonly CalendarYear[],
  regionalDays: readonly RegionalDays[] = [],
): Calendar {
  const inOrder = years.toSorted((one, other) => one.year - other.year);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) throw new Error('A calendar needs a year.');
  if (last.year - first.year + 1 !== inOrder.length) {
    throw new Error('The years of a calendar must follow one another without gap or repeat.');
  }
  const firstNumber = numberOfDay(`${first.year}-01-01` as Day);
  const lastNumber = numberOfDay(`${last.year}-12-31` as Day);
  const { off, worked } = exceptions(inOrder, regionalDays);
  const through = new Uint32Array(lastNumber - firstNumber + 1);
  const workingDays: number[] = [];
  for (let number = firstNumber; number <= lastNumber; number += 1) {
    const works = worked.has(number) || (!isWeekend(number) && !off.has(number));
    if (works) workingDays.push(number);
    through[number - firstNumber] = workingDays.length;
  }
  return {
    years: inOrder,
    regionalDays,
    firstYear: first.year,
    lastYear: last.year,
    firstNumber,
    lastNumber,
    through,
    workingDays: Int32Array.from(workingDays),
  };
}

/**
 * The calendar with one more year, or with a published year corrected (the State Council has changed
 * years after publication, 2015 and 2020). The old value stays as it is; open cases are reckoned again.
 */
export function publishYear(
  calendar: Calendar,
  year: CalendarYear,
): Result<Calendar, Refusal<'calendar/year-not-next'>> {
  if (year.year < calendar.firstYear - 1 || year.year > calendar.lastYear + 1) {
    return refuse(
      'calendar/year-not-next',
      {
        zh: `已公布 ${calendar.firstYear}—${calendar.lastYear} 年，不能跳过年份导入 ${year.year} 年。`,
        en: `The years ${calendar.firstYear} to ${calendar.lastYear} are published; ${year.year} would leave a gap.`,
      },
      { year: year.year },
    );
  }
  const others = calendar.years.filter((one) => one.year !== year.year);
  return ok(createCalendar([...others, year], calendar.regionalDays));
}

/**
 * How many working days there are from the first published day up to and including the day. Outside the
 * published years every Monday to Friday counts: callers say that the result is estimated.
 */
export function workingDaysThrough(calendar: Calendar, number: number): number {
  if (number < calendar.firstNumber) {
    return weekdaysThrough(number) - weekdaysThrough(calendar.firstNumber - 1);
  }
  if (number <= calendar.lastNumber) return calendar.through[number - calendar.firstNumber]!;
  const beyond = weekdaysThrough(number) - weekdaysThrough(calendar.lastNumber);
  return calendar.workingDays.length + beyond;
}

/** The day number of the working day that is the given one in that count. */
export function workingDayAt(calendar: Calendar, count: number): number {
  const published = calendar.workingDays.length;
  if (count < 1) return weekdayAt(weekdaysThrough(calendar.firstNumber - 1) + count);
  if (count <= published) return calendar.workingDays[count - 1]!;
  return weekdayAt(weekdaysThrough(calendar.lastNumber) + count - published);
}

export function isPublished(calendar: Calendar, number: number): boolean {
  return number >= calendar.firstNumber && number <= calendar.lastNumber;
}

function exceptions(years: readonly CalendarYear[], regionalDays: readonly RegionalDays[]) {
  const off = new Set<number>();
  const worked = new Set<number>();
  for (const { holidays, makeUpDays } of [...years, ...regionalDays]) {
    for (const day of holidays) {
      off.add(numberOfDay(day));
      worked.delete(numberOfDay(day));
    }
    for (const day of makeUpDays) worked.add(numberOfDay(day));
  }
  return { off, worked };
}
