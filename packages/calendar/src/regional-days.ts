import { ok, parseDay, refuse } from '@tongban/kernel';
import type { Day, Refusal, Result } from '@tongban/kernel';
import { createCalendar } from './calendar.ts';
import type { Calendar } from './calendar.ts';

/**
 * Days off that only one province has, by its own notice: 古尔邦节 in 宁夏 and 新疆, 藏历新年 in 西藏,
 * 三月三 in 广西. They come on top of the national days.
 */
export interface RegionalDays {
  /** The first two digits of GB/T 2260, such as 45 for 广西. */
  readonly provincePrefix: string;
  readonly year: number;
  /** The number of the province's notice. */
  readonly source: string;
  readonly holidays: readonly Day[];
  readonly makeUpDays: readonly Day[];
}

/** The calendar that holds in a region: the national days and those of its province. */
export function calendarForRegion(
  national: Calendar,
  regionCode: string,
  regionalDays: readonly RegionalDays[],
): Calendar {
  const own = regionalDays.filter((days) => regionCode.startsWith(days.provincePrefix));
  return own.length === 0 ? national : createCalendar(national.years, own);
}

/** Reads the days of one province and year from JSON that an administrator imports. */
export function parseRegionalDays(
  input: unknown,
): Result<RegionalDays, Refusal<'calendar/year-malformed'>> {
  if (typeof input !== 'object' || input === null) return malformed('an object is expected');
  const given = input as Record<string, unknown>;
  const names = ['provincePrefix', 'year', 'source', 'holidays', 'makeUpDays'];
  const unknownField = Object.keys(given).find((name) => !names.includes(name));
  if (unknownField !== undefined) return malformed(`unknown field ${unknownField}`);
  const { provincePrefix, year, source } = given;
  if (typeof provincePrefix !== 'string' || !/^[1-8]\d$/.test(provincePrefix)) {
    return malformed('provincePrefix must be two digits');
  }
  if (typeof year !== 'number' || !Number.isInteger(year)) return malformed('year must be a year');
  if (typeof source !== 'string' || source.length < 4 || source.length > 100) {
    return malformed('source must name the notice');
  }
  const holidays = daysOf(given['holidays'], year);
  const makeUpDays = daysOf(given['makeUpDays'], year);
  if (holidays === undefined || makeUpDays === undefined) {
    return malformed('holidays and makeUpDays must be lists of days of that year');
  }
  return ok({ provincePrefix, year, source, holidays, makeUpDays });
}

function daysOf(input: unknown, year: number): Day[] | undefined {
  if (!Array.isArray(input) || input.length > 31) return undefined;
  const days = input.map((entry) => (typeof entry === 'string' ? parseDay(entry) : undefined));
  return days.every((day): day is Day => day !== undefined && day.startsWith(`${year}-`))
    ? days
    : undefined;
}

function malformed(en: string) {
  return refuse('calendar/year-malformed', {
    zh: `地方节假日数据格式不正确（${en}）。`,
    en: `The regional days are malformed: ${en}.`,
  });
}
