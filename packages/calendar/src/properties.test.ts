import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, daysBetween } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import {
  addWorkingDays,
  countWorkingDays,
  dueWithStops,
  estimateWorkingDays,
  isWorkingDay,
  nationalCalendar,
} from './index.ts';
import type { TimeLimit } from './index.ts';

const calendar = nationalCalendar();
const first = '2023-01-01' as Day;
const last = '2026-12-31' as Day;
const anyDay = fc
  .integer({ min: 0, max: daysBetween(first, last) })
  .map((offset) => addDays(first, offset));
const earlyDay = fc.integer({ min: 0, max: 900 }).map((offset) => addDays(first, offset));
const anyLimit = fc.record({
  amount: fc.integer({ min: 0, max: 90 }),
  unit: fc.constantFrom<TimeLimit['unit']>('working-days', 'natural-days'),
});

describe('the calendar as a whole', () => {
  it('agrees with an independent list for every published day', () => {
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const worked = isWorkingDay(calendar, day);
      assert.deepEqual(worked, { ok: true, value: chineseDays.isWorkday(day) }, day);
    }
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        let counted = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
          if (chineseDays.isWorkday(day)) counted += 1;
        }
        assert.deepEqual(countWorkingDays(calendar, from, to), { ok: true, value: counted });
      }),
      { numRuns: 300 },
    );
  });

  it('counts the parts of a period to the whole', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        assert.equal(count(a, b) + count(b, c), count(a, c));
      }),
    );
  });

  it('adds what it counts, and counts what it adds', () => {
    fc.assert(
      fc.property(earlyDay, fc.integer({ min: 1, max: 200 }), (start, days) => {
        const due = addWorkingDays(calendar, start, days);
        assert.ok(due.ok);
        assert.equal(count(start, due.value), days);
        assert.deepEqual(isWorkingDay(calendar, due.value), { ok: true, value: true });
      }),
    );
  });

  it('takes unpublished years as Mondays to Fridays on both sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 6000 }),
        fc.integer({ min: 1, max: 400 }),
        (offset, days) => {
          const start = addDays(first, offset);
          let day = start;
          for (let left = days; left > 0;) {
            day = addDays(day, 1);
            const weekday = new Date(day).getUTCDay() % 6 !== 0;
            const published = day >= first && day <= last;
            if (published ? chineseDays.isWorkday(day) : weekday) left -= 1;
          }
          const estimate = estimateWorkingDays(calendar, start, days);
          assert.equal(estimate.day, day);
          assert.equal(estimate.estimated, start < first || day > last);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is not changed by a clock stopped and resumed on the same day', () => {
    fc.assert(
      fc.property(earlyDay, anyLimit, fc.integer({ min: 0, max: 150 }), (start, limit, after) => {
        const at = addDays(start, after);
        const stopped = dueWithStops(calendar, { start, limit, stops: [{ from: at, until: at }] });
        assert.deepEqual(stopped, dueWithStops(calendar, { start, limit }));
      }),
    );
  });

  it('never ends a stopped period earlier than without the stop', () => {
    fc.assert(
      fc.property(
        earlyDay,
        anyLimit,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 })), {
          maxLength: 4,
        }),
        (start, limit, given) => {
          const stops = given.map(([after, length]) => ({
            from: addDays(start, after),
            until: addDays(start, after + length),
          }));
          const plain = dueWithStops(calendar, { start, limit });
          const stopped = dueWithStops(calendar, { start, limit, stops });
          assert.ok(plain.ok && stopped.ok);
          assert.ok(stopped.value! >= plain.value!);
        },
      ),
    );
  });
});

function count(after: Day, through: Day): number {
  const counted = countWorkingDays(calendar, after, through);
  assert.ok(counted.ok);
  return counted.value;
}
