import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { given, officer, submit, wang } from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';

const on = '2026-03-02';
const desk = officer('acceptor');
const place = (day: string, more: { time?: string; place?: string } = {}) =>
  ({ type: 'assign-place', on: day as Day, place: '南山分局二楼', ...more }) as const;
const booking = (steps: readonly Happened[] = []) =>
  given([submit(on), ...steps], { template: 'T14' });
const booked: Happened = [on, desk, place('2026-03-05', { time: '09:30' })];

describe('assigning a place', () => {
  it('is for today or a day to come, and says where', () => {
    const codes = [place('2026-03-01'), place('2026-03-05', { place: ' ' }), place(on)].map(
      (command) => booking().refusal(on, desk, command)?.code,
    );
    assert.deepEqual(codes, ['cases/day-is-over', 'cases/place-missing', undefined]);
  });

  it('keeps the hour where one is given', () => {
    const { on: day, time } = booking([booked]).state.booking!;
    assert.deepEqual([day, time], ['2026-03-05', '09:30']);
    const whole = booking([[on, desk, place('2026-03-05')]]).state.booking!;
    assert.ok(!('time' in whole));
  });
});

describe('a place that was assigned', () => {
  it('is given back until the day before, and not on the day', () => {
    const withdrawal = { type: 'withdraw' } as const;
    const stands = booking([booked]);
    assert.equal(stands.refusal('2026-03-04', wang, withdrawal), undefined);
    const late = stands.refusal('2026-03-05', wang, withdrawal);
    assert.equal(late?.code, 'cases/too-late-to-cancel');
    assert.deepEqual(late.more, { latestOn: '2026-03-04' });
  });

  it('is checked in on that day alone', () => {
    const arrival = { type: 'check-in' } as const;
    const codes = ['2026-03-04', '2026-03-05', '2026-03-06'].map(
      (day) => booking([booked]).refusal(day, desk, arrival)?.code,
    );
    assert.deepEqual(codes, ['cases/not-on-that-day', undefined, 'cases/not-on-that-day']);
  });
});
