import { numberOfDay, ok, parseDay, refuse } from '@tongban/kernel';
import type { Day, Refusal, Result } from '@tongban/kernel';
import { isWeekend } from './day-number.ts';

/** The holidays of one year as the State Council's notice gives them; plain JSON, one value a year. */
export interface CalendarYear {
  readonly year: number;
  /** The number of the notice, such as 国办发明电〔2025〕7号. */
  readonly source: string;
  /** Days off, weekends inside a holiday included. */
  readonly holidays: readonly Day[];
  /** 调休上班日: Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly Day[];
}

export type CalendarYearRefusal = Refusal<'calendar/year-malformed' | 'calendar/year-implausible'>;

/** Reads one year from JSON that an administrator imports. Unknown fields are refused. */
export function parseCalendarYear(input: unknown): Result<CalendarYear, CalendarYearRefusal> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return malformed('应为一个对象', 'an object is expected');
  }
  const given = input as Record<string, unknown>;
  const unknownField = Object.keys(given).find((name) => !fields.includes(name));
  if (unknownField !== undefined) {
    return malformed(`含未知字段 ${unknownField}`, `unknown field ${unknownField}`);
  }
  const { year, source } = given;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2200) {
    return malformed('year 应为年份', 'year must be a year');
  }
  if (typeof source !== 'string' || !noticeNumber.test(source)) {
    return malformed(
      'source 应为国务院办公厅通知文号，如 国办发明电〔2025〕7号',
      'source must be the number of the notice, such as 国办发明电〔2025〕7号',
    );
  }
  const holidays = parseDays(given['holidays'], year);
  const makeUpDays = parseDays(given['makeUpDays'], year);
  if (holidays === undefined || makeUpDays === undefined) {
    return malformed(
      'holidays 与 makeUpDays 应为该年日期的升序列表，不得重复',
      'holidays and makeUpDays must be ascending lists of days of that year without repeats',
    );
  }
  return checkAgainstLaw({ year, source, holidays, makeUpDays });
}

const fields = ['year', 'source', 'holidays', 'makeUpDays'];
const noticeNumber = /^国办发(明电)?〔20\d{2}〕\d{1,3}号$/;
const mostDays = 60;

function parseDays(input: unknown, year: number): Day[] | undefined {
  if (!Array.isArray(input) || input.length > mostDays) return undefined;
  const days: Day[] = [];
  for (const entry of input) {
    const day = typeof entry === 'string' ? parseDay(entry) : undefined;
    if (day === undefined || !day.startsWith(`${year}-`)) return undefined;
    if (days.length > 0 && day <= days.at(-1)!) return undefined;
    days.push(day);
  }
  return days;
}

// 全国年节及纪念日放假办法 fixes these days; a year without them is a wrong file, not a new rule.
const fixedHolidays = ['01-01', '05-01', '10-01', '10-02', '10-03'];

function checkAgainstLaw(year: CalendarYear): Result<CalendarYear, CalendarYearRefusal> {
  const holidays = new Set<string>(year.holidays);
  const absent = fixedHolidays.find((date) => !holidays.has(`${year.year}-${date}`));
  if (absent !== undefined) {
    return implausible(
      `缺少法定节假日 ${year.year}-${absent}`,
      `the statutory holiday ${year.year}-${absent} is absent`,
    );
  }
  const both = year.makeUpDays.find((day) => holidays.has(day));
  if (both !== undefined) {
    return implausible(`${both} 不能既放假又上班`, `${both} cannot be both off and worked`);
  }
  const onWeekday = year.makeUpDays.find((day) => !isWeekend(numberOfDay(day)));
  if (onWeekday !== undefined) {
    return implausible(
      `调休上班日 ${onWeekday} 不是周末`,
      `the make-up day ${onWeekday} is not on a weekend`,
    );
  }
  return ok(year);
}

function malformed(zh: string, en: string) {
  return refuse('calendar/year-malformed', {
    zh: `节假日数据格式不正确：${zh}。`,
    en: `The calendar year is malformed: ${en}.`,
  });
}

function implausible(zh: string, en: string) {
  return refuse('calendar/year-implausible', {
    zh: `节假日数据与《全国年节及纪念日放假办法》不符：${zh}。`,
    en: `The calendar year contradicts the holiday regulation: ${en}.`,
  });
}
