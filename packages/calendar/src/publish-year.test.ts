import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import {
  addWorkingDays,
  calendarForRegion,
  createCalendar,
  estimateWorkingDays,
  isWorkingDay,
  nationalCalendar,
  nationalYears,
  parseCalendarYear,
  parseRegionalDays,
  publishYear,
} from './index.ts';

const calendar = nationalCalendar();
const day = (text: string): Day => parseDay(text)!;

// An invented year for the test; the real notice of 2027 is not published.
const invented2027 = {
  year: 2027,
  source: '国办发明电〔2026〕9号',
  holidays: [
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
    '2027-05-01',
    '2027-10-01',
    '2027-10-02',
    '2027-10-03',
  ],
  makeUpDays: ['2027-01-09'],
};

describe('publishing a year', () => {
  it('turns an estimate into a certain day', () => {
    assert.equal(estimateWorkingDays(calendar, day('2026-12-15'), 20).estimated, true);
    const year = parseCalendarYear(invented2027);
    assert.ok(year.ok);
    const longer = publishYear(calendar, year.value);
    assert.ok(longer.ok);
    const due = addWorkingDays(longer.value, day('2026-12-15'), 20);
    // 1 January is off, Saturday 9 January is worked.
    assert.deepEqual(due, { ok: true, value: '2027-01-12' });
    assert.equal(calendar.lastYear, 2026, 'the calendar given stays as it was');
  });

  it('corrects a year that was published before', () => {
    const year = nationalYears.find((one) => one.year === 2026)!;
    const holidays = [...year.holidays, day('2026-11-02')].toSorted();
    const corrected = publishYear(calendar, { ...year, holidays });
    assert.ok(corrected.ok);
    assert.deepEqual(isWorkingDay(corrected.value, day('2026-11-02')), { ok: true, value: false });
    assert.deepEqual(isWorkingDay(calendar, day('2026-11-02')), { ok: true, value: true });
  });

  it('is refused when a year would be left out between', () => {
    const refused = publishYear(calendar, { ...nationalYears[0]!, year: 2028 });
    assert.equal(refused.ok ? 'published' : refused.refusal.code, 'calendar/year-not-next');
  });

  it('never makes a calendar with a gap', () => {
    const years = nationalYears.filter(({ year }) => year !== 2025);
    assert.throws(() => createCalendar(years), /without gap/);
    assert.throws(() => createCalendar([]), /needs a year/);
  });
});

describe('importing a year', () => {
  const broken: [why: string, input: unknown, code: string][] = [
    ['is no object', 'text', 'calendar/year-malformed'],
    ['has an unknown field', { ...invented2027, note: '' }, 'calendar/year-malformed'],
    ['has its year as text', { ...invented2027, year: '2027' }, 'calendar/year-malformed'],
    ['names no notice', { ...invented2027, source: 'the internet' }, 'calendar/year-malformed'],
    [
      'lacks the make-up days',
      { ...invented2027, makeUpDays: undefined },
      'calendar/year-malformed',
    ],
    [
      'has a day that does not exist',
      { ...invented2027, makeUpDays: ['2027-02-29'] },
      'calendar/year-malformed',
    ],
    [
      'has a day of another year',
      { ...invented2027, makeUpDays: ['2026-02-28'] },
      'calendar/year-malformed',
    ],
    [
      'repeats a day',
      { ...invented2027, makeUpDays: ['2027-01-09', '2027-01-09'] },
      'calendar/year-malformed',
    ],
    [
      'works a weekday as a make-up day',
      { ...invented2027, makeUpDays: ['2027-01-08'] },
      'calendar/year-implausible',
    ],
    [
      'works a day that is off',
      { ...invented2027, makeUpDays: ['2027-01-02'] },
      'calendar/year-implausible',
    ],
    [
      'forgets National Day',
      { ...invented2027, holidays: invented2027.holidays.slice(0, 4) },
      'calendar/year-implausible',
    ],
  ];
  for (const [why, input, code] of broken) {
    it(`is refused when it ${why}`, () => {
      const refused = parseCalendarYear(input);
      assert.ok(!refused.ok);
      assert.equal(refused.refusal.code, code);
      assert.ok(refused.refusal.detail.zh.length > 5 && refused.refusal.detail.en.length > 5);
    });
  }

  it('accepts every year built in', () => {
    for (const year of nationalYears) {
      assert.deepEqual(parseCalendarYear(JSON.parse(JSON.stringify(year))), {
        ok: true,
        value: year,
      });
    }
  });
});

describe('a province with holidays of its own', () => {
  // Invented for the test: a day off on a Monday.
  const days = {
    provincePrefix: '45',
    year: 2026,
    source: '示例通知〔2026〕1号',
    holidays: ['2026-04-20'],
    makeUpDays: [],
  };

  it('is closed there and open elsewhere', () => {
    const regional = parseRegionalDays(days);
    assert.ok(regional.ok);
    const nanning = calendarForRegion(calendar, '450100', [regional.value]);
    const shenzhen = calendarForRegion(calendar, '440300', [regional.value]);
    assert.deepEqual(isWorkingDay(nanning, day('2026-04-20')), { ok: true, value: false });
    assert.deepEqual(isWorkingDay(shenzhen, day('2026-04-20')), { ok: true, value: true });
    assert.deepEqual(addWorkingDays(nanning, day('2026-04-17'), 1), {
      ok: true,
      value: '2026-04-21',
    });
  });

  it('keeps its own days when a national year is published', () => {
    const regional = parseRegionalDays(days);
    assert.ok(regional.ok);
    const nanning = calendarForRegion(calendar, '450100', [regional.value]);
    const year = parseCalendarYear(invented2027);
    assert.ok(year.ok);
    const longer = publishYear(nanning, year.value);
    assert.ok(longer.ok);
    assert.deepEqual(isWorkingDay(longer.value, day('2026-04-20')), { ok: true, value: false });
  });

  it('is refused when a field is wrong', () => {
    const broken = [
      { ...days, provincePrefix: '4' },
      { ...days, holidays: ['2025-04-20'] },
      { ...days, extra: 1 },
      { ...days, source: '' },
      null,
    ];
    for (const input of broken) assert.equal(parseRegionalDays(input).ok, false);
  });
});
