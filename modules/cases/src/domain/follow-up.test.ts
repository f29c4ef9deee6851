import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalCalendar } from '@tongban/calendar';
import type { Day } from '@tongban/kernel';
import {
  acceptedOn,
  given,
  officer,
  submit,
  system,
  wang,
  workingDays,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import type { Case } from './case.ts';
import { closesOn, followUpOf, timeLimits, warningOf } from './follow-up.ts';
import { standardSettings } from './settings.ts';
import { dueOf } from './time-limit.ts';

const on = '2026-03-02';
const calendar = nationalCalendar();
const next = (state: Case) => followUpOf(state, calendar, standardSettings);
const withdrawn: Happened[] = [...acceptedOn(on), [on, wang, { type: 'withdraw' }]];

describe('what happens to a case by itself', () => {
  it('is done in the name of the time limits', () => {
    assert.deepEqual(timeLimits, { kind: 'system', name: 'time-limits' });
  });

  it('closes an ended case when its thirty days for rating are over, and then nothing more', () => {
    const { state } = given(withdrawn);
    assert.equal(closesOn(state, standardSettings), '2026-04-01');
    assert.deepEqual(next(state), { action: 'close', at: '2026-04-01T16:00:00.000Z' });
    const closed = given([...withdrawn, ['2026-04-02', system, { type: 'close' }]]);
    assert.equal(closed.state.status, 'closed');
    assert.equal(closesOn(closed.state, standardSettings), undefined);
    assert.equal(next(closed.state), undefined);
  });

  it('lets a supplement lapse on the day after its last, and never warns the organ of it', () => {
    const { state } = given([
      submit(on),
      [on, officer('acceptor'), { type: 'receive' }],
      [
        on,
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ materialKey: 'id_card', reason: '模糊' }] },
      ],
    ]);
    assert.deepEqual(next(state), { action: 'lapse-supplement', at: '2026-04-01T16:00:00.000Z' });
    assert.equal(warningOf(state, calendar, standardSettings, '2026-06-01' as Day), undefined);
  });

  it('notes an absence on the day after the appointment', () => {
    const { state } = given(
      [
        submit(on),
        [
          on,
          officer('acceptor'),
          { type: 'assign-place', on: '2026-03-05' as Day, place: '南山分局二楼' },
        ],
      ],
      { template: 'T14' },
    );
    assert.deepEqual(next(state), { action: 'note-absence', at: '2026-03-05T16:00:00.000Z' });
  });

  it('renews a licence on the day after its last, be the decision late or not, and warns before that day', () => {
    const handling = { expiresOn: '2026-04-20' as Day };
    const renewal = (limit: number) =>
      given(
        [
          submit('2026-03-20', { handling, limits: { promised: workingDays(limit) } }),
          ['2026-03-20', officer('acceptor'), { type: 'accept' }],
        ],
        { template: 'T11' },
      ).state;
    // Twenty working days are over on the 17th, thirty would be after the licence has ended.
    assert.equal(dueOf(renewal(20), calendar, standardSettings).on, '2026-04-20');
    assert.equal(dueOf(renewal(30), calendar, standardSettings).on, '2026-04-20');
    assert.equal(dueOf(renewal(5), calendar, standardSettings).on, '2026-03-27');
    const silent: Case = { ...renewal(30), warned: 'double-red' };
    assert.deepEqual(next(silent), { action: 'deem-renewed', at: '2026-04-20T16:00:00.000Z' });
  });

  it('warns of silence after receipt once, yellow on the fourth day, and then takes it for acceptance', () => {
    const received = given([submit(on), [on, officer('acceptor'), { type: 'receive' }]]);
    assert.deepEqual(next(received.state), {
      action: 'raise-warning',
      at: '2026-03-05T16:00:00.000Z',
    });
    const warned = given([
      submit(on),
      [on, officer('acceptor'), { type: 'receive' }],
      ['2026-03-06', system, { type: 'raise-warning' }],
    ]);
    assert.equal(warned.state.warned, 'yellow');
    assert.deepEqual(next(warned.state), {
      action: 'deem-accepted',
      at: '2026-03-09T16:00:00.000Z',
    });
  });

  it('warns by the colour of the day, of each colour once: yellow, red, red twice over', () => {
    const colourOf = (state: Case, day: string) =>
      warningOf(state, calendar, standardSettings, day as Day);
    const { state } = given(acceptedOn(on));
    // Promised for 11 March, due by law on 30 March.
    const days = [
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
      '2026-03-30',
      '2026-03-31',
    ];
    assert.deepEqual(
      days.map((day) => colourOf(state, day)),
      [undefined, 'yellow', 'yellow', 'red', 'red', 'double-red'],
    );
    const red: Case = { ...state, warned: 'red' };
    assert.equal(colourOf(red, '2026-03-30'), undefined);
    assert.equal(colourOf(red, '2026-03-31'), 'double-red');
    assert.deepEqual(next(red), { action: 'raise-warning', at: '2026-03-30T16:00:00.000Z' });
    assert.equal(next({ ...state, warned: 'double-red' }), undefined);
  });
});
