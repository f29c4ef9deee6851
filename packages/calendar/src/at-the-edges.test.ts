import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import {
  addNaturalDays,
  addWorkingDays,
  calendarForRegion,
  createCalendar,
  dueWithStops,
  inDays,
  isWorkingDay,
  nationalCalendar,
  nationalYears,
  parseCalendarYear,
  parseRegionalDays,
  usedDays,
} from './index.ts';

const calendar = nationalCalendar();
const day = (text: string) => text as Day;
const sentence = (answer: ReturnType<typeof addWorkingDays>) =>
  answer.ok ? answer.value : answer.refusal.detail.en;

describe('a period that leaves the published years', () => {
  it('is refused by the year in which it begins, or else by the first one that is missing', () => {
    assert.match(sentence(addWorkingDays(calendar, day('2021-06-01'), 600)), /2021/);
    assert.match(sentence(addWorkingDays(calendar, day('2028-06-01'), 5)), /2028/);
    assert.match(sentence(addWorkingDays(calendar, day('2026-12-30'), 400)), /2027/);
    assert.match(sentence(addNaturalDays(calendar, day('2023-01-03'), -900)), /2022/);
  });

  it('of natural days can be counted without the holidays, of working days it cannot', () => {
    const used = (unit: 'natural-days' | 'working-days') =>
      usedDays(
        calendar,
        { start: day('2027-03-01'), limit: { amount: 9, unit } },
        day('2027-03-05'),
      );
    assert.deepEqual(used('natural-days'), { ok: true, value: 4 });
    assert.equal(used('working-days').ok, false);
  });
});

describe('a clock that is stopped', () => {
  const period = (stops: readonly { from: Day; until?: Day }[]) => ({
    start: day('2026-03-02'),
    limit: { amount: 5, unit: 'working-days' as const },
    stops,
  });
  const used = (stops: Parameters<typeof period>[0], on: string) =>
    usedDays(calendar, period(stops), day(on));

  it('uses nothing while it stands, on its last day neither, and counts on from then', () => {
    const stops = [{ from: day('2026-03-04'), until: day('2026-03-10') }];
    const days = ['2026-03-04', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'];
    assert.deepEqual(
      days.map((on) => used(stops, on)),
      [2, 2, 2, 3, 4].map((value) => ({ ok: true, value })),
    );
    assert.deepEqual(used([{ from: day('2026-03-04') }], '2026-03-31'), { ok: true, value: 2 });
  });

  it('before it had begun, loses only what lies in its own time', () => {
    const stops = [{ from: day('2026-02-10'), until: day('2026-03-04') }];
    assert.deepEqual(dueWithStops(calendar, period(stops)), { ok: true, value: '2026-03-11' });
    assert.deepEqual(dueWithStops(calendar, period([])), { ok: true, value: '2026-03-09' });
  });
});

describe('days of a province', () => {
  const own = {
    provincePrefix: '65',
    year: 2026,
    source: '新政办发〔2026〕1号',
    holidays: [day('2026-05-27')],
    makeUpDays: [],
  };

  it('hold there and nowhere else', () => {
    const worked = (regionCode: string) => {
      const answer = isWorkingDay(
        calendarForRegion(calendar, regionCode, [own]),
        day('2026-05-27'),
      );
      return answer.ok && answer.value;
    };
    assert.deepEqual([worked('650100'), worked('440305')], [false, true]);
    assert.equal(calendarForRegion(calendar, '440305', [own]), calendar);
  });

  it('are refused when a year is no year or the notice is not named at a sensible length', () => {
    const read = (change: object) => parseRegionalDays({ ...own, ...change }).ok;
    assert.ok(read({}) && read({ source: '一二三四' }) && read({ source: '号'.repeat(100) }));
    for (const change of [
      { year: '2026' },
      { year: 2026.5 },
      { source: '一二三' },
      { source: '号'.repeat(101) },
      { holidays: ['2025-05-27'] },
    ]) {
      assert.equal(read(change), false, JSON.stringify(change));
    }
  });
});

describe('a calendar', () => {
  it('needs a year, and takes its years in any order', () => {
    assert.throws(() => createCalendar([]), /needs a year/);
    const turned = createCalendar(nationalYears.toReversed());
    assert.deepEqual([turned.firstYear, turned.lastYear], [2023, 2026]);
    assert.deepEqual(turned.workingDays, calendar.workingDays);
  });

  it('is not read from a year that names a day twice', () => {
    const year = nationalYears.at(-1)!;
    const [first, ...rest] = year.holidays;
    assert.equal(parseCalendarYear({ ...year, holidays: [first, first, ...rest] }).ok, false);
  });

  it('watches hours by whole natural days', () => {
    const limit = (amount: number) => inDays(day('2026-03-02'), { amount, unit: 'hours' });
    assert.deepEqual(
      [limit(24), limit(25)],
      [
        { amount: 1, unit: 'natural-days' },
        { amount: 2, unit: 'natural-days' },
      ],
    );
  });
});
