import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWorkingDay, nationalCalendar } from '@tongban/calendar';
import fc from 'fast-check';
import { addDays } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { filingOf, workingDays } from '../../test/given-case.ts';
import { currentFlow } from '../flows/published-flows.ts';
import type { Case, CaseClock } from './case.ts';
import { standardSettings } from './settings.ts';
import { colourOn, dueOf } from './time-limit.ts';

const calendar = nationalCalendar();
const flow = currentFlow('T04')!;

interface Course {
  readonly start: number;
  readonly amount: number;
  readonly extension: number;
  /** Days to the next stop, and how long it lasts, in turn. */
  readonly stops: readonly (readonly [after: number, lasts: number])[];
}

const courses = fc.record<Course>({
  start: fc.nat(300),
  amount: fc.integer({ min: 1, max: 45 }),
  extension: fc.constantFrom(0, 10),
  stops: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 })), {
    maxLength: 3,
  }),
});

describe('the due day of a case', () => {
  it('is the day a clerk finds who crosses off the days one by one', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const state = caseOf(course);
        const { on, estimated } = dueOf(state, calendar, standardSettings);
        assert.equal(estimated, false);
        assert.equal(on, byHand(state.clock!, course.amount + course.extension));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of three months is that date, and ten days on when it is extended', () => {
    const course = { start: 59, amount: 1, extension: 0, stops: [] };
    const inMonths = (extension: number): Case => {
      const state = caseOf({ ...course, extension });
      return { ...state, promised: { amount: 3, unit: 'months' } };
    };
    const dueAfter = (extension: number) =>
      dueOf(inMonths(extension), calendar, standardSettings).on;
    assert.equal(inMonths(0).clock!.startedOn, '2025-03-01');
    assert.deepEqual([dueAfter(0), dueAfter(10)], ['2025-06-03', '2025-06-11']);
  });

  it('turns through its colours in their order and never back', () => {
    const order = ['normal', 'reminder', 'yellow', 'red', 'double-red'];
    fc.assert(
      fc.property(courses, (course) => {
        const state = caseOf(course);
        const due = dueOf(state, calendar, standardSettings);
        let before = 0;
        for (let day = state.clock!.startedOn, n = 0; n < 120; n += 1, day = addDays(day, 1)) {
          const now = order.indexOf(colourOn(due, day));
          assert.ok(now >= before, `${day}: from ${order[before]} to ${order[now]}`);
          if (day > due.on!) assert.ok(now >= order.indexOf('red'));
          before = now;
        }
      }),
      { numRuns: 200 },
    );
  });
});

function caseOf({ start, amount, extension, stops }: Course): Case {
  const { hash, template, version } = flow;
  const startedOn = addDays('2025-01-01' as Day, start);
  return {
    status: 'under-examination',
    filing: {
      ...filingOf({
        limits: { promised: workingDays(amount), statutory: workingDays(amount + 15) },
      }),
      entersAt: 'pre-review',
      flow: { hash, template, version },
    },
    clock: { startedOn, stops: stopsFrom(startedOn, stops) },
    ...(extension > 0 && { extension: { days: extension, on: startedOn } }),
  };
}

function stopsFrom(startedOn: Day, stops: Course['stops']): CaseClock['stops'] {
  let day = startedOn;
  return stops.map(([after, lasts]) => {
    const from = addDays(day, after);
    const until = addDays(from, lasts);
    day = until;
    return { from, until };
  });
}

/**
 * The start is not counted; the day of a stop is, the days after it up to the day of its end are not. A limit
 * whose last day is the day of a stop ends when the case may go on, on a day that is worked.
 */
function byHand({ startedOn, stops }: CaseClock, limit: number): Day {
  let day = startedOn;
  let used = 0;
  for (;;) {
    const stands = stops.some(({ from, until }) => from <= day && day < until!);
    if (used >= limit && !stands && works(day)) return day;
    day = addDays(day, 1);
    if (!stands && works(day)) used += 1;
  }
}

function works(day: Day): boolean {
  const answer = isWorkingDay(calendar, day);
  return answer.ok && answer.value;
}
