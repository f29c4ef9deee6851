import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCalendar, nationalCalendar, nationalYears } from '@tongban/calendar';
import { startOfDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import {
  acceptedOn,
  claim,
  contextOf,
  given,
  grant,
  officer,
  propose,
  receive,
  submit,
  system,
  types,
  wang,
  when,
  workingDays,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import { availableActions } from './available-actions.ts';
import { concernsNoDebt, deferralColour, deferralDueOf, owedOf } from './deferral.ts';
import type { Filing } from './filing.ts';
import { followUpOf } from './follow-up.ts';
import { standardSettings } from './settings.ts';
import type { CaseSettings } from './settings.ts';

const calendar = nationalCalendar();
const paper = (materialKey: string) => ({
  materialKey,
  name: { zh: materialKey, en: materialKey },
});
const file = (materialKey: string, attachmentId = materialKey) => ({
  attachmentId,
  materialKey,
  sha256: 's',
});
/** A lease and a plan may follow; the lease was handed in with the application. */
const owing: Partial<Filing> = {
  limits: { promised: workingDays(20) },
  attachments: [file('id_card'), file('lease')],
  handling: { deferrable: [paper('lease'), paper('plan'), paper('photo')] },
};
const supply = (at: string, ...keys: string[]): Happened => [
  at,
  wang,
  { type: 'supply-deferred', attachments: keys.map((key) => file(key, `${key}-later`)) },
];
const refuse = (at: string, ...keys: string[]): Happened => [
  at,
  officer('examiner'),
  {
    type: 'refuse-deferred',
    defects: keys.map((materialKey) => ({ materialKey, reason: '看不清' })),
  },
];
const examined = [claim('2026-03-03'), propose('2026-03-04')];
const owes = (state: Parameters<typeof owedOf>[0]) =>
  owedOf(state).map(({ materialKey }) => materialKey);

describe('a case accepted without papers that may follow', () => {
  it('owes what may follow and is not there', () => {
    const { state } = given(acceptedOn('2026-03-02', owing));
    assert.deepEqual(owes(state), ['plan', 'photo']);
    assert.equal(state.deferred?.since, '2026-03-02');
    assert.deepEqual(state.filing?.handling?.deferral, standardSettings.deferral);
  });

  it('owes nothing before acceptance, with everything there, or without the pin', () => {
    const received = given([submit('2026-03-02', owing), receive('2026-03-02')]);
    assert.deepEqual(owes(received.state), []);
    const whole = { ...owing, attachments: ['lease', 'plan', 'photo'].map((key) => file(key)) };
    for (const more of [whole, { attachments: [] }, { handling: {} }]) {
      const { state, events } = given(acceptedOn('2026-03-02', more));
      assert.equal(state.deferred, undefined);
      assert.deepEqual(types(events), ['CaseSubmitted', 'CaseReceived', 'CaseAccepted']);
    }
  });

  it('owes it when silence accepts, from the day on which silence did', () => {
    const { state } = given([
      submit('2026-03-02', owing),
      receive('2026-03-02'),
      ['2026-03-10', system, { type: 'deem-accepted' }],
    ]);
    assert.equal(state.clock?.startedOn, '2026-03-02');
    assert.equal(state.deferred?.since, '2026-03-10');
  });

  for (const [act, command] of [
    ['granted', { type: 'grant' }],
    ['denied', { type: 'deny', grounds: '理由', lawBasis: '法' }],
  ] as const) {
    it(`is not ${act} while something is owed, and the papers are named`, () => {
      const owed = given([
        ...acceptedOn('2026-03-02', owing),
        supply('2026-03-03', 'plan'),
        ...examined,
      ]);
      const refusal = owed.refusal('2026-03-05', officer('approver'), command);
      assert.equal(refusal?.code, 'cases/papers-owed');
      assert.match(refusal.detail.zh, /photo（期限 2026-03-16）/);
      assert.deepEqual(refusal.more?.['materials'], [paper('photo')]);
      assert.equal(refusal.more?.['dueOn'], '2026-03-16');
    });
  }

  it('is decided once everything came, and the decision says by which rule', () => {
    const { state } = given([
      ...acceptedOn('2026-03-02', owing),
      supply('2026-03-03', 'plan'),
      supply('2026-03-03', 'photo'),
      ...examined,
      grant('2026-03-05'),
    ]);
    assert.deepEqual(state.decision?.deferral, {
      rule: standardSettings.deferral.rule,
      outcome: 'supplied',
    });
    assert.deepEqual(
      state.filing?.attachments.map(({ attachmentId }) => attachmentId),
      ['id_card', 'lease', 'plan-later', 'photo-later'],
    );
  });

  it('is not granted by a machine, which an officer would have to wait for', () => {
    const checks = [{ check: 'population', outcome: 'match' }] as const;
    const record: Happened = [
      '2026-03-02',
      { kind: 'system', name: 'checks' },
      { type: 'record-checks', ruleSet: 'r', checks, responsibleOfficerId: 'approver' },
    ];
    const world = { template: 'T02' };
    const checked = { requiredChecks: ['population'] };
    const { state } = given([submit('2026-03-02', { ...owing, ...checked }), record], world);
    assert.deepEqual([state.status, owes(state)], ['accepted', ['plan', 'photo']]);
    assert.equal(given([submit('2026-03-02', checked), record], world).state.status, 'granted');
  });

  it('goes to no other organ before the file is whole (行政许可法 Art 35)', () => {
    const legs = [
      { organId: '11440305MB0TE00040', as: 'first' },
      { organId: '11440300MB0TE0003L', as: 'superior' },
    ] as const;
    const more = { ...owing, handling: { ...owing.handling, legs } };
    const owed = given([...acceptedOn('2026-03-02', more), ...examined], { template: 'T05' });
    const refusal = owed.refusal('2026-03-05', officer('approver'), { type: 'forward' });
    assert.equal(refusal?.code, 'cases/papers-owed');
  });
});

describe('handing in what is owed', () => {
  const owed = given(acceptedOn('2026-03-02', owing));
  const attempt = (at: string, actor: Happened[1], ...keys: string[]) =>
    owed.refusal(at, actor, {
      type: 'supply-deferred',
      attachments: keys.map((key) => file(key)),
    })?.code;

  it('takes what is owed and nothing else', () => {
    assert.equal(attempt('2026-03-03', wang), 'cases/nothing-supplied');
    assert.equal(attempt('2026-03-03', wang, 'plan', 'id_card'), 'cases/paper-not-owed');
    assert.equal(attempt('2026-03-03', wang, 'lease'), 'cases/paper-not-owed');
    assert.equal(attempt('2026-03-03', wang, 'plan'), undefined);
  });

  it('is for the applicant, or for an officer at whose window they stand', () => {
    assert.equal(
      attempt('2026-03-03', { kind: 'person', personId: 'li' }, 'plan'),
      'cases/not-found',
    );
    assert.equal(attempt('2026-03-03', officer('examiner'), 'plan'), 'cases/role-missing');
    const window = { ...officer('acceptor'), actsFor: 'wang' } as Happened[1];
    assert.equal(attempt('2026-03-03', window, 'plan'), undefined);
  });

  it('is possible on the last day and not after it', () => {
    assert.equal(attempt('2026-03-16', wang, 'plan'), undefined);
    assert.equal(attempt('2026-03-17', wang, 'plan'), 'cases/deferral-over');
  });

  it('ends with the decision, the withdrawal, and when all of it came', () => {
    const whole = given([
      ...acceptedOn('2026-03-02', owing),
      supply('2026-03-03', 'plan', 'photo'),
    ]);
    const again = whole.refusal('2026-03-04', wang, {
      type: 'supply-deferred',
      attachments: [file('plan')],
    });
    assert.equal(again?.code, 'cases/nothing-owed');
    const withdrawn = given([
      ...acceptedOn('2026-03-02', owing),
      ['2026-03-03', wang, { type: 'withdraw' }],
    ]);
    assert.deepEqual(owes(withdrawn.state), []);
    assert.equal(followUpOf(withdrawn.state, calendar, standardSettings)?.action, 'close');
  });
});

describe('what came and is not right', () => {
  const came = [...acceptedOn('2026-03-02', owing), supply('2026-03-03', 'plan', 'photo')];

  it('is owed as before, with the reason, until something else comes', () => {
    const refused = given([...came, refuse('2026-03-04', 'plan')]);
    assert.deepEqual(owes(refused.state), ['plan']);
    assert.equal(refused.state.deferred?.refused?.['plan']?.textId, 'command/defects/0');
    const again = given([...came, refuse('2026-03-04', 'plan'), supply('2026-03-05', 'plan')]);
    assert.deepEqual(owes(again.state), []);
    assert.equal(again.state.deferred?.refused, undefined);
  });

  it('takes a reason for each, and something that came', () => {
    const of = (defects: { materialKey?: string; reason: string }[]) =>
      given(came).refusal('2026-03-04', officer('examiner'), { type: 'refuse-deferred', defects })
        ?.code;
    assert.equal(of([]), 'cases/defects-missing');
    assert.equal(of([{ materialKey: 'plan', reason: ' ' }]), 'cases/defects-missing');
    assert.equal(of([{ materialKey: 'lease', reason: '旧' }]), 'cases/paper-not-handed-in');
    assert.equal(of([{ reason: '旧' }]), 'cases/paper-not-handed-in');
    const twice = { materialKey: 'plan', reason: '旧' };
    assert.equal(of([twice, twice]), 'cases/paper-not-handed-in');
    const none = given(acceptedOn('2026-03-02', owing));
    const early = none.refusal('2026-03-04', officer('examiner'), {
      type: 'refuse-deferred',
      defects: [twice],
    });
    assert.equal(early?.code, 'cases/paper-not-handed-in');
  });

  it('gives some days anew, and never takes any away', () => {
    const late = given([
      ...acceptedOn('2026-03-02', owing),
      supply('2026-03-16', 'plan', 'photo'),
      refuse('2026-03-17', 'plan'),
    ]);
    assert.equal(deferralDueOf(late.state, calendar)?.day, '2026-03-20');
    const early = given([...came, refuse('2026-03-04', 'plan')]);
    assert.equal(deferralDueOf(early.state, calendar)?.day, '2026-03-16');
  });
});

describe('the clock of what is owed', () => {
  const dueWith = (promised: number) => {
    const more = { ...owing, limits: { promised: workingDays(promised) } };
    return deferralDueOf(given(acceptedOn('2026-03-02', more)).state, calendar)?.day;
  };

  it('ends a working day before the promised end, and runs a whole working day at least', () => {
    assert.equal(dueWith(20), '2026-03-16');
    assert.equal(dueWith(7), '2026-03-10');
    assert.equal(dueWith(1), '2026-03-03');
    assert.equal(dueWith(0), '2026-03-03');
  });

  it('reminds before the end, then lapses on the day after', () => {
    const { state } = given(acceptedOn('2026-03-02', owing));
    assert.deepEqual(followUpOf(state, calendar, standardSettings), {
      at: startOfDay('2026-03-12' as Day),
      action: 'remind-deferred',
    });
    const reminded = given([
      ...acceptedOn('2026-03-02', owing),
      ['2026-03-12', system, { type: 'remind-deferred' }],
    ]);
    assert.deepEqual(followUpOf(reminded.state, calendar, standardSettings), {
      at: startOfDay('2026-03-17' as Day),
      action: 'lapse-deferred',
    });
  });

  it('is reminded of once by itself, and by an officer once a day', () => {
    const owed = given(acceptedOn('2026-03-02', owing));
    const remind = { type: 'remind-deferred' } as const;
    assert.equal(owed.refusal('2026-03-11', system, remind)?.code, 'cases/not-due-yet');
    const once: Happened = ['2026-03-12', system, remind];
    const reminded = given([...acceptedOn('2026-03-02', owing), once]);
    assert.equal(reminded.refusal('2026-03-13', system, remind)?.code, 'cases/not-due-yet');
    assert.equal(
      reminded.refusal('2026-03-12', officer('acceptor'), remind)?.code,
      'cases/reminded-today',
    );
    assert.equal(reminded.refusal('2026-03-13', officer('acceptor'), remind), undefined);
    assert.equal(
      given(acceptedOn('2026-03-02')).refusal('2026-03-03', officer('acceptor'), remind)?.code,
      'cases/nothing-owed',
    );
  });

  it('does nothing by a calendar that is not published', () => {
    const nothing = createCalendar(nationalYears.filter(({ year }) => year < 2026));
    const { state } = given(acceptedOn('2026-03-02', owing));
    const followUp = followUpOf(state, nothing, standardSettings);
    assert.equal(followUp?.action, undefined);
  });

  it('shows how near the end is', () => {
    const [due, remind] = ['2026-03-16', '2026-03-12'] as Day[];
    assert.equal(deferralColour('2026-03-11' as Day, due!, remind), 'normal');
    assert.equal(deferralColour('2026-03-12' as Day, due!, remind), 'yellow');
    assert.equal(deferralColour('2026-03-16' as Day, due!, remind), 'red');
  });
});

describe('what never came', () => {
  const lapse: Happened = ['2026-03-17', system, { type: 'lapse-deferred' }];

  it('ends the case where the rule says so, with remedies', () => {
    const owed = given(acceptedOn('2026-03-02', owing));
    assert.equal(
      owed.refusal('2026-03-16', system, { type: 'lapse-deferred' })?.code,
      'cases/not-due-yet',
    );
    const { state, events } = given([...acceptedOn('2026-03-02', owing), lapse]);
    assert.deepEqual([state.status, state.clock?.endedOn], ['terminated', '2026-03-17']);
    assert.equal(state.ending?.remedies?.reconsiderationDays, 60);
    const event = events.at(-1);
    assert.ok(event?.type === 'DeferredLapsed');
    assert.deepEqual(event.materials, ['plan', 'photo']);
    assert.equal(event.rule, standardSettings.deferral.rule);
  });

  it('lets the case be decided without where the rule says that, and the decision says so', () => {
    const deferral = { ...standardSettings.deferral, onLapse: 'decide-without' } as const;
    const settings: CaseSettings = { ...standardSettings, deferral };
    const { state, events } = given(
      [
        ...acceptedOn('2026-03-02', owing),
        ...examined,
        lapse,
        ['2026-03-18', officer('approver'), { type: 'deny', grounds: '材料不全', lawBasis: '法' }],
      ],
      { settings },
    );
    assert.equal(
      events.some((event) => event.type === 'DeferredLapsed' && event.remedies),
      false,
    );
    assert.equal(state.status, 'denied');
    assert.deepEqual(state.decision?.deferral, { rule: deferral.rule, outcome: 'lapsed' });
  });
});

describe('the acts around papers owed', () => {
  it('are shown where there is something to do', () => {
    const actionsOf = (steps: readonly Happened[], actor: Happened[1]) =>
      availableActions(given(steps).state, contextOf(when('2026-03-05'), actor))
        .map(({ action }) => action)
        .filter((action) => action.endsWith('-deferred'));
    const owed = acceptedOn('2026-03-02', owing);
    assert.deepEqual(actionsOf(owed, wang), ['supply-deferred']);
    assert.deepEqual(actionsOf(owed, officer('examiner')), ['remind-deferred']);
    const came = [...owed, supply('2026-03-03', 'plan')];
    assert.deepEqual(actionsOf(came, officer('examiner')), ['remind-deferred', 'refuse-deferred']);
    assert.deepEqual(actionsOf(acceptedOn('2026-03-02'), wang), []);
    assert.deepEqual(actionsOf(acceptedOn('2026-03-02'), officer('examiner')), []);
    assert.equal(concernsNoDebt('accept', given([submit('2026-03-02')]).state), false);
  });
});
