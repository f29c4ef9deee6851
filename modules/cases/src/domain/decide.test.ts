import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  contextOf,
  filingOf,
  given,
  officer,
  receive,
  submit,
  system,
  wang,
  when,
} from '../../test/given-case.ts';
import { examined, on, refused } from '../../test/usual-acts.ts';
import { newCase } from './case.ts';
import { decide } from './decide.ts';
import type { CaseActor } from './words.ts';
import type { CaseEvent } from './case-event.ts';

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

describe('in whose name an act stands', () => {
  const agent: CaseActor = { kind: 'person', personId: 'zhao', actsFor: 'wang' };
  const namesOf = (events: readonly CaseEvent[]) =>
    events.map(({ by, onBehalfOf }) => [by, onBehalfOf]);

  it('is one’s own where the applicant acts, whoever filed it', () => {
    const { events } = given([submit(on), [on, wang, { type: 'withdraw' }]]);
    assert.deepEqual(namesOf(events), [
      ['person:wang', undefined],
      ['person:wang', undefined],
    ]);
  });

  it('is the applicant’s wherever the agent acts, and not only at the submission', () => {
    const { events } = given([submit(on), [on, agent, { type: 'withdraw' }]]);
    assert.deepEqual(namesOf(events).at(-1), ['person:zhao', 'person:wang']);
  });
});

describe('what the ledger is told', () => {
  it('holds no free text: only its name and digest', () => {
    const secret = '申请人王某患有疾病';
    const { events } = given([
      submit(on),
      receive(on),
      [
        on,
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ field: 'name', reason: secret }] },
      ],
      [on, wang, { type: 'withdraw', reason: secret }],
      [on, wang, { type: 'evaluate', level: 3, text: secret }],
    ]);
    assert.doesNotMatch(JSON.stringify(events), /王某/);
    assert.match(JSON.stringify(events), /command\/defects\/0.*command\/reason.*command\/text/);
  });
});
