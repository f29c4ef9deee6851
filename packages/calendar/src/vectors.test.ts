import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import {
  addNaturalDays,
  addWorkingDays,
  countWorkingDays,
  dueWithStops,
  estimateDueWithStops,
  estimateWorkingDays,
  isWorkingDay,
  nationalCalendar,
  nextWorkingDay,
  usedDays,
} from './index.ts';
import type { TimeLimit } from './index.ts';

const calendar = nationalCalendar();
const day = (text: string): Day => parseDay(text)!;

describe('a period in working days', () => {
  const vectors: [start: string, days: number, due: string][] = [
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-18', 7, '2026-09-29'],
    ['2026-02-09', 7, '2026-02-25'],
    ['2026-02-09', 20, '2026-03-13'],
    ['2026-02-09', 30, '2026-03-27'],
    ['2026-04-28', 5, '2026-05-08'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2025-09-30', 3, '2025-10-11'],
    // The days of the journeys.
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-09-22', 5, '2026-09-30'],
    ['2026-01-30', 7, '2026-02-10'],
    ['2026-03-27', 3, '2026-04-01'],
    ['2026-03-02', 7, '2026-03-11'],
    ['2026-03-02', 20, '2026-03-30'],
    ['2026-04-10', 10, '2026-04-24'],
    ['2026-03-23', 10, '2026-04-07'],
    ['2026-09-28', 5, '2026-10-10'],
    ['2026-09-28', 20, '2026-10-30'],
    ['2026-09-22', 1, '2026-09-23'],
    ['2026-09-22', 15, '2026-10-20'],
    ['2026-09-24', 3, '2026-09-30'],
    ['2026-09-30', 0, '2026-09-30'],
  ];
  for (const [start, days, due] of vectors) {
    it(`of ${days} from ${start} ends on ${due}`, () => {
      assert.deepEqual(addWorkingDays(calendar, day(start), days), { ok: true, value: due });
      const counted = countWorkingDays(calendar, day(start), day(due));
      assert.deepEqual(counted, { ok: true, value: days });
    });
  }

  it('is counted negative when it is overdue', () => {
    const counted = countWorkingDays(calendar, day('2026-09-30'), day('2026-09-18'));
    assert.deepEqual(counted, { ok: true, value: -8 });
  });
});

describe('a period in natural days', () => {
  const vectors: [start: string, days: number, due: string][] = [
    ['2026-02-05', 15, '2026-02-24'],
    ['2026-09-18', 15, '2026-10-08'],
    ['2026-09-18', 60, '2026-11-17'],
    ['2026-01-30', 15, '2026-02-14'],
    ['2026-09-18', 7, '2026-09-28'],
  ];
  for (const [start, days, due] of vectors) {
    it(`of ${days} from ${start} ends on ${due}, a day that is worked`, () => {
      assert.deepEqual(addNaturalDays(calendar, day(start), days), { ok: true, value: due });
    });
  }
});

describe('a period in months or hours', () => {
  const vectors: [start: string, limit: TimeLimit, due: string][] = [
    ['2026-03-18', { amount: 6, unit: 'months' }, '2026-09-18'],
    // No such day: the last of the month (民法典 Art 202).
    ['2025-12-31', { amount: 2, unit: 'months' }, '2026-02-28'],
    ['2026-01-29', { amount: 1, unit: 'months' }, '2026-02-28'],
    ['2026-04-01', { amount: 6, unit: 'months' }, '2026-10-08'],
    ['2026-09-22', { amount: 24, unit: 'hours' }, '2026-09-23'],
    ['2026-09-22', { amount: 25, unit: 'hours' }, '2026-09-24'],
    ['2026-09-30', { amount: 8, unit: 'hours' }, '2026-10-08'],
  ];
  for (const [start, limit, due] of vectors) {
    it(`of ${limit.amount} ${limit.unit} from ${start} ends on ${due}`, () => {
      const period = { start: day(start), limit };
      assert.deepEqual(dueWithStops(calendar, period), { ok: true, value: due });
    });
  }

  it('of two months is lengthened by the days it stood still', () => {
    const period = {
      start: day('2026-03-02'),
      limit: { amount: 2, unit: 'months' },
      stops: [{ from: day('2026-03-10'), until: day('2026-03-20') }],
    } as const;
    assert.deepEqual(dueWithStops(calendar, period), { ok: true, value: '2026-05-12' });
  });
});

describe('a year that is not published', () => {
  it('is refused by name instead of taken as plain weekdays', () => {
    const due = addWorkingDays(calendar, day('2026-12-15'), 20);
    assert.ok(!due.ok);
    assert.equal(due.refusal.code, 'CALENDAR_NOT_PUBLISHED');
    assert.deepEqual(due.refusal.more, { year: 2027 });
    assert.match(due.refusal.detail.zh, /2027年/);
  });

  it('is shown as expected, with the estimate flagged', () => {
    assert.deepEqual(estimateWorkingDays(calendar, day('2026-12-15'), 20), {
      day: '2027-01-12',
      estimated: true,
    });
    assert.deepEqual(estimateWorkingDays(calendar, day('2026-12-15'), 12), {
      day: '2026-12-31',
      estimated: false,
    });
  });

  it('is refused for every question that touches it', () => {
    const questions = [
      isWorkingDay(calendar, day('2027-01-01')),
      nextWorkingDay(calendar, day('2027-01-01')),
      countWorkingDays(calendar, day('2026-12-30'), day('2027-01-04')),
      addNaturalDays(calendar, day('2026-12-30'), 5),
      addWorkingDays(calendar, day('2022-12-30'), 5),
      usedDays(
        calendar,
        { start: day('2026-12-30'), limit: { amount: 5, unit: 'working-days' } },
        day('2027-01-04'),
      ),
    ];
    for (const answer of questions) {
      assert.equal(answer.ok ? 'answered' : answer.refusal.code, 'CALENDAR_NOT_PUBLISHED');
    }
  });
});

describe('stopping the clock', () => {
  const accepted = {
    start: day('2026-03-02'),
    limit: { amount: 20, unit: 'working-days' },
  } as const;
  const review = { from: day('2026-03-10'), until: day('2026-03-20') };

  it('moves the due day of 20 working days from 30 March to 10 April', () => {
    assert.deepEqual(dueWithStops(calendar, accepted), { ok: true, value: '2026-03-30' });
    const due = dueWithStops(calendar, { ...accepted, stops: [review] });
    assert.deepEqual(due, { ok: true, value: '2026-04-10' });
  });

  it('moves a promise of 7 working days to 23 March', () => {
    const promise = { ...accepted, limit: { amount: 7, unit: 'working-days' }, stops: [review] };
    const due = dueWithStops(calendar, promise as typeof accepted);
    assert.deepEqual(due, { ok: true, value: '2026-03-23' });
  });

  it('adds ten days of an extension to 24 April', () => {
    const extended = { ...accepted, limit: { amount: 30, unit: 'working-days' } as const };
    const due = dueWithStops(calendar, { ...extended, stops: [review] });
    assert.deepEqual(due, { ok: true, value: '2026-04-24' });
  });

  it('uses six days up to the stop and none while it stands', () => {
    const used = (on: string) => usedDays(calendar, { ...accepted, stops: [review] }, day(on));
    assert.deepEqual(used('2026-03-02'), { ok: true, value: 0 });
    assert.deepEqual(used('2026-03-10'), { ok: true, value: 6 });
    assert.deepEqual(used('2026-03-18'), { ok: true, value: 6 });
    assert.deepEqual(used('2026-03-20'), { ok: true, value: 6 });
    assert.deepEqual(used('2026-03-23'), { ok: true, value: 7 });
  });

  it('leaves the due day open while the stop is open', () => {
    const due = dueWithStops(calendar, { ...accepted, stops: [{ from: day('2026-03-10') }] });
    assert.deepEqual(due, { ok: true, value: undefined });
  });

  it('does nothing to a period that has already run out', () => {
    const late = { from: day('2026-03-31'), until: day('2026-04-20') };
    const due = dueWithStops(calendar, { ...accepted, stops: [late] });
    assert.deepEqual(due, { ok: true, value: '2026-03-30' });
  });

  it('counts two reasons on the same days once', () => {
    const hearing = { from: day('2026-03-12'), until: day('2026-03-18') };
    const due = dueWithStops(calendar, { ...accepted, stops: [hearing, review] });
    assert.deepEqual(due, { ok: true, value: '2026-04-10' });
  });

  it('stops natural days as well', () => {
    const due = dueWithStops(calendar, {
      start: day('2026-03-02'),
      limit: { amount: 15, unit: 'natural-days' },
      stops: [{ from: day('2026-03-04'), until: day('2026-03-09') }],
    });
    // Two days used, thirteen left from 9 March: Sunday 22 March, so Monday.
    assert.deepEqual(due, { ok: true, value: '2026-03-23' });
  });

  it('flags the estimate when a stop pushes the end into an unpublished year', () => {
    const pushed = {
      start: day('2026-12-01'),
      limit: { amount: 20, unit: 'working-days' },
      stops: [{ from: day('2026-12-10'), until: day('2026-12-25') }],
    } as const;
    assert.equal(dueWithStops(calendar, pushed).ok, false);
    assert.deepEqual(estimateDueWithStops(calendar, pushed), {
      day: '2027-01-13',
      estimated: true,
    });
  });
});
