import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accept,
  acceptedOn,
  claim,
  contextOf,
  filingOf,
  given,
  grant,
  naturalDays,
  officer,
  propose,
  receive,
  submit,
  system,
  wang,
  when,
  workingDays,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import { newCase } from './case.ts';
import type { CaseCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { CaseActor } from './words.ts';

const on = '2026-03-02';
const denial = { type: 'deny', grounds: '不符合条件', lawBasis: '行政许可法第38条' } as const;
const defects = [{ materialKey: 'id_card', reason: '照片模糊' }];
const examined = [...acceptedOn(on), claim(on), propose(on)];
const extension = { type: 'extend-time-limit', reason: '案情复杂' } as const;
const checksOf = (
  outcome: 'match' | 'mismatch' | 'cannot-judge' | 'failed',
  materialKey?: string,
) =>
  ({
    type: 'record-checks',
    ruleSet: 'rules/1',
    responsibleOfficerId: 'approver',
    checks: [
      {
        check: 'population',
        outcome,
        ...(materialKey !== undefined && { materialKeys: [materialKey] }),
      },
    ],
  }) as const;

function refused(
  what: string,
  steps: readonly Happened[],
  [actor, command, code, at = on]: [CaseActor, CaseCommand, string, string?],
  template = 'T04',
): void {
  it(what, () => {
    const refusal = given(steps, { template }).refusal(at, actor, command);
    assert.equal(refusal?.code, code);
    assert.match(refusal.detail.zh, /[一-鿿]{4,}/);
    assert.match(refusal.detail.en, /^[A-Z“][^一-鿿]+\.$/);
  });
}

describe('illegal moves of a case', () => {
  const approver = officer('approver');
  refused(
    'a decision without acceptance',
    [submit(on), receive(on)],
    [approver, { type: 'grant' }, 'cases/not-accepted-yet'],
  );
  refused(
    'a denial without acceptance',
    [submit(on)],
    [approver, denial, 'cases/not-accepted-yet'],
  );
  refused(
    'a second supplement notice',
    [
      submit(on),
      receive(on),
      [on, officer('acceptor'), { type: 'request-supplement', defects }],
      [
        on,
        wang,
        {
          type: 'supply-supplement',
          attachments: [{ attachmentId: 'a', materialKey: 'id_card', sha256: 's' }],
        },
      ],
    ],
    [
      officer('acceptor'),
      { type: 'request-supplement', defects },
      'cases/supplement-already-requested',
    ],
  );
  refused(
    'a supplement notice while one is outstanding',
    [submit(on), receive(on), [on, officer('acceptor'), { type: 'request-supplement', defects }]],
    [
      officer('acceptor'),
      { type: 'request-supplement', defects },
      'cases/supplement-already-requested',
    ],
  );
  refused(
    'a second extension',
    [...acceptedOn(on), [on, officer('organ-head'), extension]],
    [officer('organ-head'), extension, 'cases/already-extended'],
  );
  refused('an extension after the limit has passed', acceptedOn(on), [
    officer('organ-head'),
    extension,
    'cases/time-limit-passed',
    '2026-03-31',
  ]);
  refused('an extension by somebody other than the head of the organ', acceptedOn(on), [
    approver,
    extension,
    'cases/role-missing',
  ]);
  refused('an extension nobody is told the reason of', acceptedOn(on), [
    officer('organ-head'),
    { ...extension, reason: ' ' },
    'cases/reason-missing',
  ]);
  refused(
    'ending a special procedure that was not started',
    [...acceptedOn(on), claim(on)],
    [officer('examiner'), { type: 'end-special-procedure' }, 'cases/no-special-procedure'],
  );
  refused(
    'a decision by the officer who examined',
    [...acceptedOn(on), [on, officer('examiner'), { type: 'claim' }], propose(on)],
    [{ kind: 'officer', officerId: 'examiner' }, { type: 'grant' }, 'cases/role-missing'],
  );
  refused(
    'a decision by the officer who examined, although appointed to decide too',
    [
      submit(on),
      receive(on),
      accept(on),
      [on, officer('li'), { type: 'claim' }],
      [on, officer('li'), { type: 'propose', outcome: 'grant', opinion: '可' }],
    ],
    [officer('li'), { type: 'grant' }, 'cases/same-officer'],
  );
  refused(
    'an examination by the officer who accepted',
    [submit(on), receive(on), [on, officer('li'), { type: 'accept' }]],
    [officer('li'), { type: 'claim' }, 'cases/same-officer'],
  );
  refused('asking the applicant to submit again after acceptance', acceptedOn(on), [
    officer('acceptor'),
    { type: 'return-for-correction', defects },
    'cases/already-accepted',
  ]);
  refused('asking for a supplement after acceptance', examined, [
    officer('acceptor'),
    { type: 'request-supplement', defects },
    'cases/already-accepted',
  ]);
  refused(
    'asking the applicant for a material that is obtained by sharing',
    [submit(on), receive(on)],
    [
      officer('acceptor'),
      { type: 'request-supplement', defects: [{ materialKey: 'hukou_book', reason: '缺' }] },
      'cases/material-is-shared',
    ],
  );
  refused(
    'granting when a required check failed',
    [...acceptedOn(on), [on, system, checksOf('failed')], claim(on), propose(on)],
    [approver, { type: 'grant' }, 'cases/check-failed'],
  );
  refused(
    'touching a case that is closed',
    [
      ...examined,
      grant(on),
      [on, officer('certificate-maker'), { type: 'start-production' }],
      [on, officer('certificate-maker'), { type: 'finish-production' }],
      [on, system, { type: 'ship', trackingNumber: 'T', courier: 'ems' }],
      [on, system, { type: 'deliver', method: 'courier', proof: 'signed' }],
      ['2026-04-02', system, { type: 'close' }],
    ],
    [approver, { type: 'grant' }, 'cases/closed-for-good', '2026-04-03'],
  );
  refused('a denial without grounds', examined, [
    approver,
    { ...denial, grounds: '' },
    'cases/grounds-missing',
  ]);
  refused('a denial without a basis in law', examined, [
    approver,
    { ...denial, lawBasis: ' ' },
    'cases/law-basis-missing',
  ]);
  refused(
    'a decision that departs from the opinion in silence',
    [...acceptedOn(on), claim(on), propose(on, 'deny')],
    [approver, { type: 'grant' }, 'cases/opinion-differs'],
  );
  refused(
    'a second decision',
    [...examined, grant(on)],
    [approver, denial, 'cases/already-decided'],
  );
  refused(
    'a withdrawal after the decision',
    [...examined, grant(on)],
    [wang, { type: 'withdraw' }, 'cases/already-decided'],
  );
  refused(
    'a refusal of acceptance without grounds',
    [submit(on)],
    [officer('acceptor'), { type: 'refuse-acceptance', grounds: '' }, 'cases/grounds-missing'],
  );
  refused(
    'an empty supplement notice',
    [submit(on), receive(on)],
    [officer('acceptor'), { type: 'request-supplement', defects: [] }, 'cases/defects-missing'],
  );
  refused(
    'an empty opinion',
    [...acceptedOn(on), claim(on)],
    [
      officer('examiner'),
      { type: 'propose', outcome: 'grant', opinion: '' },
      'cases/opinion-missing',
    ],
  );
  refused('sending back without a reason', examined, [
    approver,
    { type: 'send-back', reason: '' },
    'cases/reason-missing',
  ]);
  refused('ending a case without a reason', acceptedOn(on), [
    approver,
    { type: 'terminate', reason: '' },
    'cases/reason-missing',
  ]);
  refused(
    'a special procedure without the time it takes',
    [...acceptedOn(on), claim(on)],
    [
      officer('examiner'),
      { type: 'start-special-procedure', kind: 'hearing', days: 0, reason: '听证' },
      'cases/days-missing',
    ],
  );
  refused(
    'telling without grounds that no permission is required',
    [submit(on)],
    [officer('acceptor'), { type: 'declare-not-required', grounds: '' }, 'cases/grounds-missing'],
  );
  refused(
    'supplying nothing',
    [submit(on), receive(on), [on, officer('acceptor'), { type: 'request-supplement', defects }]],
    [wang, { type: 'supply-supplement', attachments: [] }, 'cases/nothing-supplied'],
  );
  refused(
    'submitting twice',
    [submit(on)],
    [wang, { type: 'submit', filing: filingOf() }, 'cases/already-submitted'],
  );
  refused(
    'a step the flow does not have',
    [submit(on)],
    [officer('acceptor'), { type: 'receive' }, 'cases/not-in-this-flow'],
    'T02',
  );
  refused(
    'a claim on what a colleague has claimed',
    [...acceptedOn(on), [on, officer('li'), { type: 'claim' }]],
    [officer('examiner'), { type: 'claim' }, 'cases/claimed-by-someone-else'],
  );
  refused(
    'releasing what nobody has claimed',
    [...acceptedOn(on), claim(on), [on, officer('examiner'), { type: 'release' }]],
    [officer('examiner'), { type: 'release' }, 'cases/not-claimed'],
  );
  refused(
    'shipping before the certificate is made',
    [...examined, grant(on), [on, officer('certificate-maker'), { type: 'start-production' }]],
    [
      system,
      { type: 'ship', trackingNumber: 'T', courier: 'ems' },
      'cases/production-not-finished',
    ],
  );
  refused(
    'shipping to somebody who comes to the window',
    [
      submit(on, { delivery: { method: 'window' } }),
      receive(on),
      accept(on),
      claim(on),
      propose(on),
      grant(on),
    ],
    [system, { type: 'ship', trackingNumber: 'T', courier: 'ems' }, 'cases/wrong-delivery-method'],
  );
});

describe('who may act on a case', () => {
  refused(
    "somebody else's case does not exist",
    [submit(on)],
    [{ kind: 'person', personId: 'zhao' }, { type: 'withdraw' }, 'cases/not-found'],
  );
  refused(
    'an officer of another county has no authority',
    [submit(on)],
    [
      { kind: 'officer', officerId: 'stranger' },
      { type: 'receive' },
      'cases/outside-your-authority',
    ],
  );
  refused(
    'an applicant does not accept',
    [submit(on), receive(on)],
    [wang, { type: 'accept' }, 'cases/role-missing'],
  );
  refused(
    'an officer who is the applicant stands aside',
    [submit(on), receive(on)],
    [officer('acceptor', 'wang'), { type: 'accept' }, 'cases/recusal'],
  );
  refused(
    'an officer who is the agent stands aside',
    [submit(on, { agentId: 'li-agent' }), receive(on)],
    [officer('acceptor', 'li-agent'), { type: 'accept' }, 'cases/recusal'],
  );
  refused('the system does not decide by itself', examined, [
    system,
    { type: 'grant' },
    'cases/role-missing',
  ]);

  it('an appointment holds from its first to its last day', () => {
    const { state } = given([submit(on)]);
    const context = contextOf(when(on), officer('acceptor'));
    const dated = (from: string, to: string) => ({
      ...context,
      appointments: context.appointments.map((one) => ({ ...one, from, to }) as typeof one),
    });
    assert.ok(decide(state, { type: 'receive' }, dated('2026-03-02', '2026-03-02')).ok);
    for (const [from, to] of [
      ['2026-03-03', '2026-03-04'],
      ['2026-02-01', '2026-03-01'],
    ] as const) {
      const answer = decide(state, { type: 'receive' }, dated(from, to));
      assert.equal(!answer.ok && answer.refusal.code, 'cases/outside-your-authority');
    }
  });

  it('nobody submits for another person without being their agent', () => {
    const other = contextOf(when(on), { kind: 'person', personId: 'zhao' });
    const answer = decide(newCase, { type: 'submit', filing: filingOf() }, other);
    assert.equal(!answer.ok && answer.refusal.code, 'cases/not-found');
    const filing = filingOf({ agentId: 'zhao' });
    // That the filing names an agent is not enough: a mandate of today must say so.
    assert.equal(decide(newCase, { type: 'submit', filing }, other).ok, false);
    const agent = contextOf(when(on), { kind: 'person', personId: 'zhao', actsFor: 'wang' });
    const filed = decide(newCase, { type: 'submit', filing }, agent);
    assert.ok(filed.ok);
    assert.deepEqual(
      filed.value.map(({ by, onBehalfOf }) => [by, onBehalfOf]),
      [['person:zhao', 'person:wang']],
    );
  });
});

describe('a certificate that a check can decide', () => {
  const certificate = {
    limits: { promised: workingDays(1), statutory: workingDays(3) },
    delivery: { method: 'electronic' as const },
  };
  const submitted = [submit('2026-03-27', certificate)];
  const world = { template: 'T03' };

  it('J7: is accepted and granted at once when the record is clean, on the answer of an approver', () => {
    const { state } = given([...submitted, ['2026-03-27', system, checksOf('match')]], world);
    assert.equal(state.status, 'granted');
    assert.deepEqual(state.decision?.automatic, {
      ruleSet: 'rules/1',
      responsibleOfficerId: 'approver',
    });
    given([...submitted, ['2026-03-27', system, checksOf('match')]], world)
      .when('2026-03-27', system, { type: 'deliver', method: 'electronic', proof: 'shown' })
      .followsOfType('ResultDelivered');
  });

  it('is not granted by nobody: without a responsible approver an officer decides', () => {
    const { responsibleOfficerId: _, ...checks } = checksOf('match');
    given(submitted, world)
      .when('2026-03-27', system, checks)
      .followsOfType('ChecksRecorded', 'CaseAccepted');
  });

  it('J7: goes to an officer with the clock running when the source cannot judge or does not match', () => {
    for (const outcome of ['cannot-judge', 'mismatch'] as const) {
      given(submitted, world)
        .when('2026-03-27', system, checksOf(outcome))
        .followsOfType('ChecksRecorded', 'CaseAccepted');
    }
  });

  it('waits when the source is down, and when a required check was not made at all', () => {
    given(submitted, world)
      .when('2026-03-27', system, checksOf('failed'))
      .followsOfType('ChecksRecorded');
    given(submitted, world)
      .when('2026-03-27', system, { ...checksOf('match'), checks: [] })
      .followsOfType('ChecksRecorded');
  });

  it('J7: may be refused with a basis and a remedy, and never granted over a mismatch', () => {
    const mismatch = given(
      [
        ...submitted,
        ['2026-03-27', system, checksOf('mismatch')],
        claim('2026-03-30'),
        propose('2026-03-30', 'deny'),
      ],
      world,
    );
    mismatch
      .when('2026-03-30', officer('approver'), { type: 'grant', grounds: '符合' })
      .refuses('cases/check-failed');
    const events = mismatch
      .when('2026-03-30', officer('approver'), denial)
      .followsOfType('DecisionMade');
    assert.deepEqual((events[0] as { remedies?: object }).remedies, {
      reconsiderationDays: 60,
      litigationMonths: 6,
    });
  });
});

describe('flows from their data files, from submission to the rating', () => {
  const rated: Happened[] = [[on, wang, { type: 'evaluate', level: 5, text: '很快' }]];

  it('T02: checked, accepted and granted at once, delivered electronically', () => {
    const { state } = given(
      [
        submit(on, { delivery: { method: 'electronic' } }),
        [on, system, checksOf('match')],
        [on, system, { type: 'deliver', method: 'electronic', proof: 'shown' }],
        ...rated,
      ],
      { template: 'T02' },
    );
    assert.deepEqual([state.status, state.evaluation?.level], ['delivered', 5]);
  });

  it('T02: by hand, an acceptor accepts and an approver grants', () => {
    const steps = [submit(on), [on, system, checksOf('failed')], accept(on)] as const;
    given([...steps], { template: 'T02' })
      .when(on, officer('li'), { type: 'grant' })
      .refuses('cases/check-failed');
    const { state } = given([submit(on), accept(on), grant(on)], { template: 'T02' });
    assert.equal(state.status, 'granted');
  });

  it('T04: pre-reviewed, corrected, received, accepted, examined, sent back, granted, collected at the window', () => {
    const { state, events } = given([
      submit(on, { delivery: { method: 'window' } }),
      [on, officer('acceptor'), { type: 'return-for-correction', defects }],
      [
        '2026-03-03',
        wang,
        {
          type: 'correct',
          attachments: [{ attachmentId: 'a2', materialKey: 'id_card', sha256: 't' }],
        },
      ],
      receive('2026-03-03'),
      accept('2026-03-03'),
      claim('2026-03-03'),
      propose('2026-03-04'),
      ['2026-03-04', officer('approver'), { type: 'send-back', reason: '请补充核查意见' }],
      propose('2026-03-05'),
      grant('2026-03-05'),
      ['2026-03-05', officer('certificate-maker'), { type: 'start-production' }],
      [
        '2026-03-06',
        officer('certificate-maker'),
        { type: 'finish-production', certificateNumber: 'N1' },
      ],
      ['2026-03-09', officer('acceptor'), { type: 'deliver', method: 'window', proof: 'id-card' }],
      ['2026-03-09', wang, { type: 'evaluate', level: 2 }],
      ['2026-03-10', wang, { type: 'amend-evaluation', level: 4 }],
    ]);
    assert.equal(state.status, 'delivered');
    assert.deepEqual(
      state.filing?.attachments.map(({ attachmentId }) => attachmentId),
      ['a2'],
    );
    assert.deepEqual([state.evaluation?.level, state.sentBack], [4, 1]);
    assert.equal(events.length, 15);
  });

  it('T07: made, shipped, tried three times, returned and collected', () => {
    const attempt: Happened = [
      on,
      system,
      { type: 'record-delivery-attempt', reasonCode: 'nobody-home' },
    ];
    const { state } = given(
      [
        submit(on, { limits: { promised: workingDays(7), statutory: naturalDays(15) } }),
        receive(on),
        accept(on),
        claim(on),
        propose(on),
        grant(on),
        [on, officer('certificate-maker'), { type: 'start-production' }],
        [on, officer('certificate-maker'), { type: 'finish-production' }],
        [on, system, { type: 'ship', trackingNumber: 'T1', courier: 'ems' }],
        attempt,
        attempt,
        attempt,
        [on, system, { type: 'return-parcel' }],
        [on, officer('acceptor'), { type: 'deliver', method: 'window', proof: 'id-card' }],
      ],
      { template: 'T07' },
    );
    assert.deepEqual([state.status, state.parcel?.failedAttempts], ['delivered', 3]);
  });

  it('a withdrawal, a termination, a refusal of acceptance and a denial each end the case and can be rated', () => {
    const ends: [readonly Happened[], string][] = [
      [[submit(on), [on, wang, { type: 'withdraw', reason: '不办了' }]], 'withdrawn'],
      [
        [...acceptedOn(on), [on, officer('approver'), { type: 'terminate', reason: '申请人死亡' }]],
        'terminated',
      ],
      [
        [
          submit(on),
          [
            on,
            officer('acceptor'),
            {
              type: 'refuse-acceptance',
              grounds: '不属本机关职权',
              competentOrgan: '11440300MB0TE0003L',
            },
          ],
        ],
        'not-accepted',
      ],
      [
        [
          submit(on),
          [on, officer('acceptor'), { type: 'declare-not-required', grounds: '无需许可' }],
        ],
        'not-required',
      ],
      [[...examined, [on, officer('approver'), denial]], 'denied'],
    ];
    for (const [steps, status] of ends) {
      const { state } = given([...steps, ...rated]);
      assert.deepEqual([state.status, state.clock?.endedOn ?? on], [status, on]);
    }
  });
});

describe('the rating of a case', () => {
  const ended: Happened[] = [submit(on), [on, wang, { type: 'withdraw' }]];
  const rating = { type: 'evaluate', level: 1 } as const;
  const amendment = { type: 'amend-evaluation', level: 5 } as const;
  refused('before the end', [submit(on)], [wang, rating, 'cases/not-possible-now']);
  refused('twice', [...ended, [on, wang, rating]], [wang, rating, 'cases/already-evaluated']);
  refused('amended before it is given', ended, [wang, amendment, 'cases/not-evaluated']);
  refused(
    'amended twice',
    [...ended, [on, wang, rating], [on, wang, amendment]],
    [wang, amendment, 'cases/evaluation-already-amended'],
  );
  refused(
    'amended after ten days',
    [...ended, [on, wang, rating]],
    [wang, amendment, 'cases/evaluation-closed', '2026-03-13'],
  );
  refused('after thirty days', ended, [wang, rating, 'cases/evaluation-closed', '2026-04-02']);
  refused('of a level there is not', ended, [
    wang,
    { type: 'evaluate', level: 6 as 5 },
    'cases/evaluation-level',
  ]);
  refused('by an officer', ended, [officer('acceptor'), rating, 'cases/role-missing']);
});

describe('what the ledger is told', () => {
  it('holds no free text: only its name and digest', () => {
    const secret = '申请人王某患有疾病';
    const { events } = given([
      submit(on),
      receive(on),
      [on, officer('acceptor'), { type: 'request-supplement', defects: [{ reason: secret }] }],
      [on, wang, { type: 'withdraw', reason: secret }],
      [on, wang, { type: 'evaluate', level: 3, text: secret }],
    ]);
    assert.doesNotMatch(JSON.stringify(events), /王某/);
    assert.match(JSON.stringify(events), /command\/defects\/0.*command\/reason.*command\/text/);
  });
});
