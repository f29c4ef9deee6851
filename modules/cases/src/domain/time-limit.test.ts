import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCalendar, nationalCalendar, nationalYears } from '@tongban/calendar';
import type { Calendar } from '@tongban/calendar';
import type { Day } from '@tongban/kernel';
import {
  accept,
  acceptedOn,
  claim,
  given,
  grant,
  naturalDays,
  officer,
  propose,
  receive,
  submit,
  system,
  wang,
  workingDays,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import type { Case } from './case.ts';
import type { Filing } from './filing.ts';
import { followUpOf } from './follow-up.ts';
import { standardSettings } from './settings.ts';
import { colourOn, dueOf, usedDaysOf } from './time-limit.ts';

const calendar = nationalCalendar();
const due = (state: Case, of: Calendar = calendar) => dueOf(state, of, standardSettings);
const limits = (promised: Filing['limits']['promised'], statutory = promised) => ({
  limits: { promised, statutory },
});

describe('the time limit of a case', () => {
  const vectors: [string, number, string][] = [
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-18', 7, '2026-09-29'],
    ['2026-02-09', 7, '2026-02-25'],
    ['2026-02-09', 20, '2026-03-13'],
    ['2026-04-28', 5, '2026-05-08'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2025-09-30', 3, '2025-10-11'],
  ];
  for (const [on, days, expected] of vectors) {
    it(`of ${days} working days from ${on} ends on ${expected}`, () => {
      const { state } = given(acceptedOn(on, limits(workingDays(days))));
      assert.deepEqual([due(state).on, due(state).estimated], [expected, false]);
    });
  }

  for (const [on, expected] of [
    ['2026-02-05', '2026-02-24'],
    ['2026-09-18', '2026-10-08'],
    ['2026-01-30', '2026-02-14'],
  ] as const) {
    it(`of 15 natural days from ${on} ends on ${expected}, off a holiday`, () => {
      const { state } = given(acceptedOn(on, limits(naturalDays(15))));
      assert.equal(due(state).on, expected);
    });
  }

  it('needs the calendar of a year that is not published, and says that the day is 预计', () => {
    const { state } = given(acceptedOn('2026-12-15', limits(workingDays(20))));
    assert.deepEqual([due(state).on, due(state).estimated], ['2027-01-12', true]);
    assert.equal(followUpOf(state, calendar, standardSettings), undefined);
    const published = createCalendar([
      ...nationalYears,
      {
        year: 2027,
        source: '国办发明电〔2026〕9号',
        holidays: ['2027-01-01' as Day],
        makeUpDays: [],
      },
    ]);
    assert.deepEqual(
      [due(state, published).on, due(state, published).estimated],
      ['2027-01-13', false],
    );
    assert.equal(followUpOf(state, published, standardSettings)?.action, 'raise-warning');
  });

  it('stands still in a special procedure and goes on the day after it', () => {
    const { state } = given([
      ...acceptedOn('2026-03-02', limits(workingDays(20))),
      claim('2026-03-03'),
      ['2026-03-10', officer('examiner'), expertReview],
    ]);
    assert.equal(due(state).on, undefined);
    assert.equal(usedDaysOf(state, calendar, '2026-03-19' as Day), 6);
    const resumed = given([
      ...acceptedOn('2026-03-02', limits(workingDays(20))),
      claim('2026-03-03'),
      ['2026-03-10', officer('examiner'), expertReview],
      ['2026-03-20', officer('examiner'), { type: 'end-special-procedure' }],
    ]);
    assert.equal(due(resumed.state).on, '2026-04-10');
    const without = given(acceptedOn('2026-03-02', limits(workingDays(20))));
    assert.equal(due(without.state).on, '2026-03-30');
  });

  it('changes nothing when a special procedure ends on the day it began', () => {
    const { state } = given([
      ...acceptedOn('2026-03-02', limits(workingDays(20))),
      claim('2026-03-03'),
      ['2026-03-10', officer('examiner'), expertReview],
      ['2026-03-10', officer('examiner'), { type: 'end-special-procedure' }],
    ]);
    assert.equal(due(state).on, '2026-03-30');
  });

  it('J6: a passport applied for on 30 January is promised for 10 and due by law on 14 February', () => {
    const { state } = given(acceptedOn('2026-01-30', passport), { template: 'T07' });
    assert.deepEqual([due(state).on, due(state).statutoryOn], ['2026-02-10', '2026-02-14']);
  });

  it('J7: a certificate that could not be judged on 27 March is due on 1 April', () => {
    const certificate = {
      ...limits(workingDays(1), workingDays(3)),
      delivery: { method: 'electronic' as const },
    };
    const { state } = given(
      [
        submit('2026-03-27', certificate),
        [
          '2026-03-27',
          system,
          {
            type: 'record-checks',
            ruleSet: 'no-crime/1',
            responsibleOfficerId: 'approver',
            checks: [{ check: 'population', outcome: 'cannot-judge' }],
          },
        ],
      ],
      { template: 'T03' },
    );
    assert.deepEqual([state.status, due(state).on], ['accepted', '2026-04-01']);
  });

  it('J8: stop, one extension by the head of the organ, and ten working days to deliver', () => {
    const reviewed = [
      ...acceptedOn('2026-03-02', limits(workingDays(7), workingDays(20))),
      claim('2026-03-03'),
      ['2026-03-10', officer('examiner'), expertReview] as const,
      ['2026-03-20', officer('examiner'), { type: 'end-special-procedure' }] as const,
    ];
    const before = due(given(reviewed).state);
    assert.deepEqual([before.on, before.statutoryOn], ['2026-03-23', '2026-04-10']);
    const extended = given([...reviewed, ['2026-04-09', officer('organ-head'), extension]]);
    assert.equal(due(extended.state).statutoryOn, '2026-04-24');
    extended.when('2026-04-10', officer('organ-head'), extension).refuses('cases/already-extended');
    const granted = given([...reviewed, propose('2026-03-23'), grant('2026-03-23')]);
    assert.deepEqual([due(granted.state).of, due(granted.state).on], ['delivery', '2026-04-07']);
  });

  it('20 working days from 9 February, extended by 10, end on 27 March', () => {
    const { state } = given([
      ...acceptedOn('2026-02-09', limits(workingDays(20))),
      ['2026-03-13', officer('organ-head'), extension],
    ]);
    assert.equal(due(state).on, '2026-03-27');
  });

  it('J8: nobody acts for five working days after 28 September: deemed accepted from that day', () => {
    const received = given([
      submit('2026-09-28', limits(workingDays(7), workingDays(20))),
      receive('2026-09-28'),
      ['2026-10-09T16:30:00Z', system, { type: 'raise-warning' }],
    ]);
    assert.equal(due(received.state).on, '2026-10-10');
    received
      .when('2026-10-10T15:59:59Z', system, { type: 'deem-accepted' })
      .refuses('cases/not-due-yet');
    const followUp = followUpOf(received.state, calendar, standardSettings);
    assert.deepEqual(followUp, { at: '2026-10-10T16:00:00.000Z', action: 'deem-accepted' });
    const deemed = given([
      submit('2026-09-28', limits(workingDays(7), workingDays(20))),
      receive('2026-09-28'),
      ['2026-10-10T16:00:00Z', system, { type: 'deem-accepted' }],
    ]);
    assert.equal(deemed.state.clock?.startedOn, '2026-09-28');
    assert.deepEqual([deemed.state.deemed, due(deemed.state).statutoryOn], [true, '2026-10-30']);
  });

  it('J5: the seven days of an event are read as the item says: working days or natural ones', () => {
    const statutory = (limit: Filing['limits']['promised']) =>
      due(given(acceptedOn('2026-09-18', limits(workingDays(5), limit))).state).statutoryOn;
    assert.equal(statutory(workingDays(7)), '2026-09-29');
    assert.equal(statutory(naturalDays(7)), '2026-09-28', 'the 25th is Mid-Autumn');
  });

  it('J2: a supplement notice on a case received on 22 September must go out by the 30th', () => {
    assert.equal(due(given([submit('2026-09-22')]).state).on, '2026-09-30');
  });

  it('of a supplement is thirty natural days, off a holiday, and silence then ends the case', () => {
    const asked = [
      submit('2026-09-04'),
      receive('2026-09-04'),
      [
        '2026-09-04',
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ field: 'name', reason: '缺' }] },
      ],
    ] as const;
    const { state } = given([...asked]);
    assert.equal(due(state).on, '2026-10-08');
    given([...asked])
      .when('2026-10-08', system, { type: 'lapse-supplement' })
      .refuses('cases/not-due-yet');
    given([...asked])
      .when('2026-10-09', wang, {
        type: 'supply-supplement',
        attachments: [],
        form: { blobId: 'b', digest: 'd' },
      })
      .refuses('cases/supplement-lapsed');
    const lapsed = given([...asked, ['2026-10-09', system, { type: 'lapse-supplement' }]]);
    assert.equal(lapsed.state.status, 'terminated');
  });

  it('of a correction is the same thirty days, and whoever hands in nothing ends the case', () => {
    const form = { blobId: 'b', digest: 'd' };
    const returned: Happened[] = [
      submit('2026-09-04'),
      [
        '2026-09-04',
        officer('acceptor'),
        { type: 'return-for-correction', defects: [{ materialKey: 'photo', reason: '照片不符' }] },
      ],
    ];
    const { of, on, colours } = due(given(returned).state);
    assert.deepEqual([of, on, colours], ['supplement', '2026-10-08', {}]);
    given(returned)
      .when('2026-10-08', system, { type: 'lapse-supplement' })
      .refuses('cases/not-due-yet');
    const late = { type: 'correct', attachments: [], form } as const;
    given(returned).when('2026-10-09', wang, late).refuses('cases/supplement-lapsed');
    assert.equal(given([...returned, ['2026-10-08', wang, late]]).state.status, 'pre-review');
    const lapsed = given([...returned, ['2026-10-09', system, { type: 'lapse-supplement' }]]);
    assert.deepEqual([lapsed.state.status, due(lapsed.state).on], ['terminated', undefined]);
  });

  it('begins again for the officer when the supplement comes in', () => {
    const { state } = given([
      submit('2026-09-07'),
      receive('2026-09-07'),
      [
        '2026-09-08',
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ field: 'name', reason: '缺' }] },
      ],
      [
        '2026-09-22',
        wang,
        { type: 'supply-supplement', attachments: [], form: { blobId: 'b', digest: 'd' } },
      ],
    ]);
    assert.equal(due(state).on, '2026-09-30');
  });

  it('has its colours: blue at half or three days, yellow at a fifth or one day, red, double red', () => {
    const { state } = given(acceptedOn('2026-03-02', limits(workingDays(10), workingDays(20))));
    const colours = [
      '2026-03-06',
      '2026-03-09',
      '2026-03-12',
      '2026-03-16',
      '2026-03-17',
      '2026-03-31',
    ];
    assert.deepEqual(
      colours.map((day) => colourOn(due(state), day as Day)),
      ['normal', 'reminder', 'yellow', 'yellow', 'red', 'double-red'],
    );
    assert.equal(due(state).on, '2026-03-16');
    const waiting = due(given([submit('2026-03-02')]).state);
    assert.deepEqual(
      ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'].map((day) =>
        colourOn(waiting, day as Day),
      ),
      ['normal', 'yellow', 'yellow', 'red'],
    );
  });

  it("has no colour in the applicant's own time, however late", () => {
    const of = (steps: Parameters<typeof given>[0], template: string) =>
      due(given(steps, { template }).state);
    const desk = officer('acceptor');
    const terms = { lawBasis: '道路交通安全法第九十条', fineYuan: 200, points: 0 };
    const waits = [
      of(
        [
          submit('2026-03-02'),
          receive('2026-03-02'),
          [
            '2026-03-02',
            desk,
            { type: 'request-supplement', defects: [{ field: 'name', reason: '缺' }] },
          ],
        ],
        'T04',
      ),
      of(
        [
          submit('2026-03-02'),
          [
            '2026-03-02',
            desk,
            { type: 'assign-place', on: '2026-03-05' as Day, place: '南山分局二楼' },
          ],
        ],
        'T14',
      ),
      of(
        [
          submit('2026-03-02'),
          [
            '2026-03-02',
            officer('examiner'),
            { type: 'announce-penalty', facts: '闯红灯', ...terms },
          ],
          [
            '2026-03-02',
            officer('examiner@2'),
            { type: 'penalise', grounds: '事实清楚', ...terms },
          ],
        ],
        'T10',
      ),
    ];
    assert.deepEqual(
      waits.map((one) => [one.of, colourOn(one, '2026-12-01' as Day)]),
      [
        ['supplement', 'none'],
        ['appointment', 'none'],
        ['payment', 'none'],
      ],
    );
  });

  it('counts used days from the day after acceptance to the decision, within the published years', () => {
    const used = (steps: Parameters<typeof given>[0], day: string) =>
      usedDaysOf(given(steps).state, calendar, day as Day);
    const accepted = acceptedOn('2026-03-02');
    assert.deepEqual(
      ['2026-03-02', '2026-03-03', '2026-03-09'].map((day) => used(accepted, day)),
      [0, 1, 5],
    );
    const decided = [...accepted, claim('2026-03-03'), propose('2026-03-04'), grant('2026-03-05')];
    assert.equal(used(decided, '2026-04-01'), 3);
    assert.equal(used([submit('2026-03-02')], '2026-03-09'), undefined);
    assert.equal(used(accepted, '2027-03-09'), undefined);
  });

  it('raises each warning once, and none while the clock stands', () => {
    const accepted = acceptedOn('2026-03-02', limits(workingDays(10), workingDays(20)));
    const yellow = ['2026-03-12', system, { type: 'raise-warning' }] as const;
    given([...accepted])
      .when('2026-03-11', system, yellow[2])
      .refuses('cases/not-due-yet');
    const warned = given([...accepted, yellow]);
    assert.equal(warned.state.warned, 'yellow');
    warned.when('2026-03-13', system, yellow[2]).refuses('cases/not-due-yet');
    assert.deepEqual(followUpOf(warned.state, calendar, standardSettings), {
      at: '2026-03-16T16:00:00.000Z',
      action: 'raise-warning',
    });
    const stopped = given([
      ...accepted,
      claim('2026-03-03'),
      ['2026-03-04', officer('examiner'), expertReview],
    ]);
    assert.equal(followUpOf(stopped.state, calendar, standardSettings), undefined);
  });

  it('of an instant item handled by an officer is the same day', () => {
    const { state } = given([submit('2026-03-27', limits(workingDays(0))), accept('2026-03-27')], {
      template: 'T02',
    });
    assert.equal(due(state).on, '2026-03-27');
  });
});

const expertReview = {
  type: 'start-special-procedure',
  kind: 'expert-review',
  days: 10,
  reason: '需专家评审消防条件。',
} as const;
const extension = { type: 'extend-time-limit', reason: '案情复杂，需补充核查。' } as const;
const passport = limits(workingDays(7), naturalDays(15));
