import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accept,
  acceptedOn,
  claim,
  filingOf,
  given,
  grant,
  officer,
  propose,
  receive,
  submit,
  system,
  wang,
  workingDays,
} from '../../test/given-case.ts';
import {
  checksOf,
  defects,
  denial,
  examined,
  extension,
  on,
  refused,
} from '../../test/usual-acts.ts';

describe('illegal moves of a case', () => {
  const approver = officer('approver');
  const checked = { requiredChecks: ['population'] };
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
    [...acceptedOn(on, checked), [on, system, checksOf('failed')], claim(on), propose(on)],
    [approver, { type: 'grant' }, 'cases/check-failed'],
  );
  refused(
    'granting before a required check was made',
    [...acceptedOn(on, checked), claim(on), propose(on)],
    [approver, { type: 'grant' }, 'cases/check-failed'],
  );
  it('a check that the item does not require bars nothing', () => {
    const other = checksOf('mismatch');
    const besides = { ...other, checks: [{ check: 'crime-record', outcome: 'mismatch' } as const] };
    given([...examined, [on, system, besides]])
      .when(on, approver, { type: 'grant' })
      .followsOfType('DecisionMade');
  });
  it('an extension after the promised day, while the law still leaves time, is none', () => {
    const late = given(acceptedOn(on)).refusal('2026-03-30', officer('organ-head'), extension);
    assert.equal(late, undefined);
  });
  refused(
    'an extension after the promised day where the law sets no other',
    acceptedOn(on, { limits: { promised: workingDays(7) } }),
    [officer('organ-head'), extension, 'cases/time-limit-passed', '2026-03-12'],
  );
  refused(
    'giving a fee back that nobody paid',
    [submit(on, { handling: { fees: [2_000] } }), [on, wang, { type: 'withdraw' }]],
    [
      officer('acceptor'),
      { type: 'record-refund', receiptNumber: 'R1' },
      'cases/nothing-to-refund',
    ],
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
    'a return for correction that does not say what it is about',
    [submit(on)],
    [
      officer('acceptor'),
      { type: 'return-for-correction', defects: [{ reason: '不清楚' }] },
      'cases/defect-names-nothing',
    ],
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
