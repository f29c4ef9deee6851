import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
import { checksOf, defects, denial, examined, on, refused } from '../../test/usual-acts.ts';

describe('flows from their data files, from submission to the rating', () => {
  const checked = { requiredChecks: ['population'] };
  const rated: Happened[] = [[on, wang, { type: 'evaluate', level: 5, text: '很快' }]];

  it('T02: checked, accepted and granted at once, delivered electronically', () => {
    const { state } = given(
      [
        submit(on, { ...checked, delivery: { method: 'electronic' } }),
        [on, system, checksOf('match')],
        [on, system, { type: 'deliver', method: 'electronic', proof: 'shown' }],
        ...rated,
      ],
      { template: 'T02' },
    );
    assert.deepEqual([state.status, state.evaluation?.level], ['delivered', 5]);
  });

  it('T02: by hand, an acceptor accepts and an approver grants', () => {
    const asked: Happened[] = [[on, system, checksOf('failed')]];
    for (const checks of [asked, []]) {
      given([submit(on, checked), ...checks, accept(on)], { template: 'T02' })
        .when(on, officer('li'), { type: 'grant' })
        .refuses('cases/check-failed');
    }
    const answered: Happened = [on, system, checksOf('cannot-judge')];
    const { state } = given([submit(on, checked), answered, grant(on)], { template: 'T02' });
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

  it('what waits at the window is sent after all when the applicant asks for it there', () => {
    const waiting: Happened[] = [
      ...acceptedOn(on, { delivery: { method: 'window' } }),
      claim(on),
      propose(on),
      [on, officer('approver'), { type: 'grant' }],
      [on, officer('acceptor'), { type: 'offer-collection' }],
    ];
    const { state } = given([
      ...waiting,
      [on, system, { type: 'ship', trackingNumber: 'T1', courier: 'ems' }],
    ]);
    assert.equal(state.status, 'shipping');
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
