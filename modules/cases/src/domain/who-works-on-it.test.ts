import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptedOn,
  claim,
  contextOf,
  given,
  grant,
  officer,
  postsOf,
  propose,
  when,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { CaseCommand } from './commands.ts';
import type { Appointment, CaseActor, OfficerRole } from './words.ts';

const day = '2026-03-03';
const head = officer('organ-head');
const zhou: CaseActor = { kind: 'officer', officerId: 'zhou' };

/** The post of one officer in the hands of another. */
function lent(role: OfficerRole): Appointment[] {
  return postsOf(officer(role)).map((post) => ({ ...post, delegatedBy: role }));
}

function attempt(
  steps: readonly Happened[],
  command: CaseCommand,
  who: {
    actor: CaseActor;
    appointments?: readonly Appointment[];
    assignee?: readonly Appointment[];
  },
) {
  const { state } = given(steps);
  const { actor, appointments = postsOf(actor), assignee } = who;
  return decide(state, command, { ...contextOf(when(day), actor), appointments, assignee });
}

function codeOf(answer: ReturnType<typeof attempt>): string {
  return answer.ok ? 'allowed' : answer.refusal.code;
}

describe('acting with a lent post', () => {
  it('is allowed, and the ledger says in whose place', () => {
    const answer = attempt(
      acceptedOn('2026-03-02'),
      { type: 'claim' },
      { actor: zhou, appointments: lent('examiner') },
    );
    assert.ok(answer.ok);
    assert.deepEqual(
      answer.value.map(({ by, onBehalfOf }) => [by, onBehalfOf]),
      [['officer:zhou', 'officer:examiner']],
    );
  });

  it('is acting for oneself where the own post suffices', () => {
    const appointments = [...lent('examiner'), ...postsOf(officer('examiner'))];
    const answer = attempt(
      acceptedOn('2026-03-02'),
      { type: 'claim' },
      { actor: zhou, appointments },
    );
    assert.ok(answer.ok);
    assert.equal(answer.value[0]?.onBehalfOf, undefined);
  });

  it('does not give what its holder may not do: who examined cannot send somebody to decide', () => {
    const steps = [...acceptedOn('2026-03-02'), claim('2026-03-02'), propose('2026-03-02')];
    const approver = postsOf(officer('approver')).map((post) => ({
      ...post,
      delegatedBy: 'examiner',
    }));
    assert.equal(
      codeOf(attempt(steps, { type: 'grant' }, { actor: zhou, appointments: approver })),
      'cases/recusal',
    );
    // Another holder of the post may.
    const both = [...approver, ...lent('approver')];
    const answer = attempt(steps, { type: 'grant' }, { actor: zhou, appointments: both });
    assert.ok(answer.ok);
    assert.equal(answer.value[0]?.onBehalfOf, 'officer:approver');
  });

  it('keeps the delegate to the separation of stages as well', () => {
    const steps = [...acceptedOn('2026-03-02'), claim('2026-03-02'), propose('2026-03-02')];
    const examiner = { actor: officer('examiner'), appointments: lent('approver') };
    assert.equal(codeOf(attempt(steps, { type: 'grant' }, examiner)), 'cases/same-officer');
  });
});

describe('having lent a post', () => {
  const on = '2026-03-02';
  const holder = officer('li');
  const everyPost = postsOf(officer('approver')).concat(postsOf(officer('examiner')));

  /** What followed when zhou did it with a post that li had lent. */
  function doneFor(before: readonly Happened[], command: CaseCommand, role: OfficerRole) {
    const { state } = given(before);
    const appointments = postsOf(officer(role)).map((post) => ({ ...post, delegatedBy: 'li' }));
    const answer = decide(state, command, { ...contextOf(when(on), zhou), appointments });
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value.reduce(evolve, state);
  }
  const tried = (state: Case, type: 'claim' | 'grant') => {
    const context = { ...contextOf(when(day), holder), appointments: everyPost };
    const answer = decide(state, { type }, context);
    return answer.ok ? 'allowed' : answer.refusal.code;
  };

  it('leaves its holder no other stage of what was accepted with it', () => {
    const [submitted, received] = acceptedOn(on);
    const accepted = doneFor([submitted!, received!], { type: 'accept' }, 'acceptor');
    assert.deepEqual([accepted.acceptedBy, accepted.acceptedFor], ['zhou', 'li']);
    assert.equal(tried(accepted, 'claim'), 'cases/same-officer');
  });

  it('leaves its holder no decision on what was examined with it', () => {
    const claimed = doneFor(acceptedOn(on), { type: 'claim' }, 'examiner');
    assert.deepEqual(claimed.examinedBy, ['zhou', 'li']);
    const proposed = decide(claimed, propose(on)[2], {
      ...contextOf(when(on), zhou),
      appointments: postsOf(officer('examiner')),
    });
    assert.ok(proposed.ok);
    assert.equal(tried(proposed.value.reduce(evolve, claimed), 'grant'), 'cases/same-officer');
  });
});

describe('standing aside', () => {
  const aside: Happened = [
    day,
    officer('examiner'),
    { type: 'stand-aside', relation: 'close-relative' },
  ];

  it('puts the case back in the queue and keeps the officer out of it for good', () => {
    const after = given([...acceptedOn('2026-03-02'), claim('2026-03-02'), aside]);
    assert.equal(after.state.claimedBy, undefined);
    after.when(day, officer('examiner'), { type: 'claim' }).refuses('cases/recusal');
    after
      .when(day, officer('examiner'), { type: 'stand-aside', relation: 'other' })
      .refuses('cases/recusal');
  });

  it('cannot be got round by lending the post', () => {
    const steps = [...acceptedOn('2026-03-02'), claim('2026-03-02'), aside];
    assert.equal(
      codeOf(attempt(steps, { type: 'claim' }, { actor: zhou, appointments: lent('examiner') })),
      'cases/recusal',
    );
  });

  it('is ordered by the head of the organ alone, with a reason, and once', () => {
    const order: CaseCommand = {
      type: 'order-recusal',
      officerId: 'approver',
      relation: 'interest',
      reason: '系申请人近亲属',
    };
    const before = given(acceptedOn('2026-03-02'));
    before.when(day, officer('approver'), order).refuses('cases/role-missing');
    before.when(day, head, { ...order, reason: ' ' }).refuses('cases/reason-missing');
    const after = given([...acceptedOn('2026-03-02'), [day, head, order]]);
    after.when(day, head, order).refuses('cases/recusal');
    const decided = given([
      ...acceptedOn('2026-03-02'),
      [day, head, order],
      claim(day),
      propose(day),
    ]);
    decided.when(day, officer('approver'), { type: 'grant' }).refuses('cases/recusal');
    assert.throws(() =>
      given([
        ...acceptedOn('2026-03-02'),
        [day, head, order],
        claim(day),
        propose(day),
        grant(day),
      ]),
    );
  });
});

describe('assigning a case', () => {
  const accepted = acceptedOn('2026-03-02');
  const toZhou: CaseCommand = { type: 'reassign', officerId: 'zhou' };

  it('moves it from one officer to another, and back into the queue', () => {
    const steps = [...accepted, claim('2026-03-02')];
    const moved = attempt(steps, toZhou, { actor: head, assignee: postsOf(officer('examiner')) });
    assert.ok(moved.ok);
    assert.deepEqual(
      moved.value.map(({ at: _at, ...event }) => event),
      [{ type: 'CaseReassigned', officerId: 'zhou', before: 'examiner', by: 'officer:organ-head' }],
    );
    const back = attempt(steps, { type: 'reassign' }, { actor: head });
    assert.equal(back.ok && back.value[0]?.type, 'CaseReleased');
    assert.equal(
      codeOf(attempt(accepted, { type: 'reassign' }, { actor: head })),
      'cases/not-claimed',
    );
  });

  it('is refused when the officer has no post for the stage, stood aside, or had a hand in it before', () => {
    const fit = { actor: head, assignee: postsOf(officer('acceptor')) };
    assert.equal(codeOf(attempt(accepted, toZhou, fit)), 'cases/assignee-unfit');
    assert.equal(codeOf(attempt(accepted, toZhou, { actor: head })), 'cases/assignee-unfit');
    const examiner: CaseCommand = { type: 'reassign', officerId: 'examiner' };
    const proposed = [...accepted, claim('2026-03-02'), propose('2026-03-02')];
    assert.equal(
      codeOf(attempt(proposed, examiner, { actor: head, assignee: postsOf(officer('li')) })),
      'cases/assignee-unfit',
    );
  });

  it('is for the head of the organ, even while a colleague has the case', () => {
    const steps = [...accepted, claim('2026-03-02')];
    assert.equal(
      codeOf(attempt(steps, toZhou, { actor: officer('approver') })),
      'cases/role-missing',
    );
  });

  it('leaves the examination to be taken up by the one it was given to, and by nobody else', () => {
    const given2 = given(
      [...accepted, [day, head, { type: 'reassign', officerId: 'examiner' }]].map(
        (step) => step as Happened,
      ),
      { assignee: postsOf(officer('examiner')) },
    );
    assert.equal(given2.state.status, 'accepted');
    given2.when(day, officer('li'), { type: 'claim' }).refuses('cases/claimed-by-someone-else');
    given2.when(day, officer('examiner'), { type: 'claim' }).followsOfType('CaseClaimed');
  });
});
