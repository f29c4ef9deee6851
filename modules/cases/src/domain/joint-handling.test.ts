import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Day } from '@tongban/kernel';
import {
  accept,
  acceptedOn,
  claim,
  given,
  officer,
  organId,
  submit,
  system,
  upperOrganId,
  workingDays,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import { nationalCalendar } from '@tongban/calendar';
import type { Handling, Part } from './handling.ts';
import { followUpOf } from './follow-up.ts';
import { standardSettings } from './settings.ts';
import { dueOf } from './time-limit.ts';

const calendar = nationalCalendar();
const joint: Handling['joint'] = {
  departments: [
    { organId, branchCode: 'JG' },
    { organId, branchCode: 'WA' },
  ],
  join: { by: 'veto' },
  silence: 'proceeds',
  withinWorkingDays: 3,
};
const ask: Happened = [
  '2026-03-02',
  officer('examiner'),
  { type: 'request-opinions', question: '有何意见？' },
];
const askedOf = (handling: Handling): Happened[] => [
  ...acceptedOn('2026-03-02', { handling }),
  claim('2026-03-02'),
  ask,
];

describe('asking other departments', () => {
  it('reminds first, though another that was reminded has its end to come', () => {
    const { state } = given(askedOf({ joint }), { template: 'T06' });
    const [first, ...others] = state.consultation!.departments;
    const departments = [{ ...first!, reminded: true as const }, ...others];
    const half = { ...state, consultation: { ...state.consultation!, departments } };
    const due = { of: 'none', estimated: false, colours: {} } as const;
    const next = followUpOf(half, calendar, standardSettings, due);
    assert.equal(next?.action, 'remind-opinions');
  });

  it('lets an objection with a veto bar the grant, and its proposal', () => {
    const objected = given(
      [
        ...askedOf({ joint }),
        [
          '2026-03-03',
          officer('examiner@JG'),
          { type: 'give-opinion', outcome: 'object', opinion: '不同意' },
        ],
      ],
      { template: 'T06' },
    );
    assert.equal(objected.state.status, 'under-examination');
    const refusal = objected.refusal('2026-03-03', officer('examiner'), {
      type: 'propose',
      outcome: 'grant',
      opinion: '准予',
    });
    assert.equal(refusal?.code, 'cases/opinion-vetoed');
  });

  it('without a veto lets the approver grant against an objection, for stated grounds only', () => {
    const opinions = (outcome: 'agree' | 'object') =>
      given(
        [
          ...askedOf({ joint: { ...joint, join: { by: 'all' } } }),
          ...(['examiner@JG', 'examiner@WA'] as const).map((name): Happened => [
            '2026-03-03',
            officer(name),
            {
              type: 'give-opinion',
              outcome: name === 'examiner@JG' ? outcome : 'agree',
              opinion: '已核',
            },
          ]),
          [
            '2026-03-03',
            officer('examiner'),
            { type: 'propose', outcome: 'grant', opinion: '准予' },
          ],
        ],
        { template: 'T05' },
      );
    const approver = officer('approver');
    const grantOf = (outcome: 'agree' | 'object', grounds?: string) =>
      opinions(outcome).refusal('2026-03-03', approver, {
        type: 'grant',
        ...(grounds !== undefined && { grounds }),
      })?.code;
    assert.equal(grantOf('object'), 'cases/opinion-differs');
    assert.equal(grantOf('object', '异议已消除'), undefined);
    assert.equal(grantOf('agree'), undefined);
  });

  it('reminds before the day and goes on after it, by itself', () => {
    const { state } = given(askedOf({ joint }), { template: 'T06' });
    const reminder = followUpOf(state, calendar, standardSettings);
    assert.deepEqual(
      [reminder?.action, reminder?.at],
      ['remind-opinions', '2026-03-03T16:00:00.000Z'],
    );
    const reminded = given(
      [...askedOf({ joint }), ['2026-03-04', system, { type: 'remind-opinions' }]],
      {
        template: 'T06',
      },
    );
    const lapse = followUpOf(reminded.state, calendar, standardSettings);
    assert.deepEqual([lapse?.action, lapse?.at], ['lapse-opinions', '2026-03-05T16:00:00.000Z']);
  });

  it('never goes on without an opinion that the law waits for', () => {
    const { state, refusal } = given(askedOf({ joint: { ...joint, silence: 'waits' } }), {
      template: 'T06',
    });
    assert.equal(state.status, 'joint-handling');
    assert.equal(
      refusal('2026-04-01', system, { type: 'lapse-opinions' })?.code,
      'cases/not-due-yet',
    );
  });

  it('does not let the examiner of the case speak for the department asked', () => {
    const { refusal } = given(askedOf({ joint }), { template: 'T06' });
    const answer = { type: 'give-opinion', outcome: 'agree', opinion: '同意' } as const;
    assert.equal(refusal('2026-03-03', officer('examiner'), answer)?.code, 'cases/not-asked');
    assert.equal(
      refusal('2026-03-03', officer('examiner@upper'), answer)?.code,
      'cases/outside-your-authority',
    );
  });
});

describe('passing a case from organ to organ', () => {
  const legs: Handling['legs'] = [
    { organId, as: 'first', limit: workingDays(5) },
    { organId: upperOrganId, as: 'superior', limit: workingDays(10) },
  ];

  it('gives each organ a time of its own, and turns yellow when one is over it', () => {
    const first = given([...acceptedOn('2026-03-02', { handling: { legs } })], { template: 'T05' });
    const due = dueOf(first.state, calendar, standardSettings);
    assert.deepEqual(
      [due.stepOn, due.on, due.colours.yellow],
      ['2026-03-09', '2026-03-11', '2026-03-10'],
    );
  });

  it('is refused to an organ that decides', () => {
    const one = given(
      [
        ...acceptedOn('2026-03-02'),
        claim('2026-03-02'),
        ['2026-03-02', officer('examiner'), { type: 'propose', outcome: 'grant', opinion: '准予' }],
      ],
      { template: 'T05' },
    );
    assert.equal(
      one.refusal('2026-03-02', officer('approver'), { type: 'forward' })?.code,
      'cases/no-next-organ',
    );
  });
});

describe('the parts of one matter', () => {
  const edges = fc.array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 1, maxLength: 7 });

  it('all end, whatever is refused, and none is done whose requirement was not', () => {
    fc.assert(
      fc.property(edges, fc.infiniteStream(fc.boolean()), (lists, refusals) => {
        // Each part requires only earlier ones: what a published file may say.
        const parts = lists.map((list, index): Part => ({
          key: `p${index}`,
          name: { zh: '分项', en: 'part' },
          department: { organId, branchCode: 'HZ' },
          requires: [...new Set(list.filter((one) => one < index).map((one) => `p${one}`))],
          withinWorkingDays: 5,
        }));
        const steps: Happened[] = [
          submit('2026-03-02', { handling: { parts } }),
          accept('2026-03-02'),
        ];
        for (const { key } of parts) {
          const { state } = given(steps, { template: 'T13' });
          if (state.parts?.[key] !== undefined) continue;
          const outcome = refusals.next().value === true ? 'refused' : 'done';
          steps.push([
            '2026-03-03',
            officer('examiner'),
            { type: 'finish-part', part: key, outcome, result: '结果' },
          ]);
        }
        const { state } = given(steps, { template: 'T13' });
        assert.equal(state.status, 'awaiting-decision');
        for (const { key, requires } of parts) {
          const met = requires.every((one) => state.parts?.[one]?.outcome === 'done');
          assert.equal(state.parts?.[key]?.outcome === 'not-begun', !met, key);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a renewal', () => {
  const licence = (submittedOn: string) =>
    given(
      [
        submit(submittedOn, { handling: { expiresOn: '2026-04-20' as Day } }),
        [submittedOn, officer('acceptor'), { type: 'accept' }],
      ],
      { template: 'T11' },
    );

  it('asked for thirty days before the end is granted by silence the day after it', () => {
    const { refusal, when } = licence('2026-03-21');
    assert.equal(
      refusal('2026-04-20', system, { type: 'deem-renewed' })?.code,
      'cases/not-due-yet',
    );
    assert.doesNotThrow(() => when('2026-04-21', system, { type: 'deem-renewed' }));
    assert.equal(refusal('2026-04-21', system, { type: 'deem-renewed' }), undefined);
  });

  it('asked for a day later is not', () => {
    const { refusal } = licence('2026-03-22');
    assert.equal(
      refusal('2026-06-01', system, { type: 'deem-renewed' })?.code,
      'cases/not-due-yet',
    );
  });
});
