import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
  when,
} from '../../test/given-case.ts';
import { tooEarly } from './refusals.ts';
import { stateRefusal } from './state-rules.ts';
import { authorityRefusal } from './authority.ts';
import { newCase } from './case.ts';
import type { Case } from './case.ts';
import type { CaseAction } from './words.ts';

const on = '2026-03-02';
const context = contextOf(when(on), system);
const code = (action: CaseAction, state: Case) => stateRefusal(action, state, context)?.code;

/** Why each act is out of place, for whoever tries it: more than the name of the state. */
const told: readonly [string, Case, readonly CaseAction[]][] = [
  ['cases/not-found', newCase, ['accept', 'grant', 'withdraw']],
  ['cases/already-submitted', given([submit(on)]).state, ['submit']],
  [
    'cases/not-accepted-yet',
    given([submit(on), receive(on)]).state,
    ['propose', 'grant', 'deny', 'extend-time-limit'],
  ],
  [
    'cases/not-possible-now',
    given([submit(on), receive(on)]).state,
    ['terminate', 'claim', 'start-production', 'deliver'],
  ],
  [
    'cases/already-accepted',
    given(acceptedOn(on)).state,
    [
      'accept',
      'receive',
      'return-for-correction',
      'request-supplement',
      'refuse-acceptance',
      'declare-not-required',
      'deem-accepted',
    ],
  ],
  [
    'cases/already-decided',
    given([...acceptedOn(on), claim(on), propose(on), grant(on)]).state,
    ['grant', 'deny', 'propose', 'withdraw', 'terminate'],
  ],
  [
    'cases/no-special-procedure',
    given([...acceptedOn(on), claim(on)]).state,
    ['end-special-procedure'],
  ],
  [
    'cases/supplement-already-requested',
    given([
      submit(on),
      receive(on),
      [
        on,
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ field: 'f', reason: '缺' }] },
      ],
    ]).state,
    ['request-supplement'],
  ],
  [
    'cases/closed-for-good',
    { ...given(acceptedOn(on)).state, status: 'closed', endedAt: when(on) },
    ['accept', 'grant', 'deliver', 'withdraw'],
  ],
];

describe('an act out of place', () => {
  for (const [why, state, actions] of told) {
    for (const action of actions) {
      it(`${action} when ${state.status}: ${why}`, () => assert.equal(code(action, state), why));
    }
  }
});

describe('an officer', () => {
  it('submits nothing: that is for applicants', () => {
    const acting = contextOf(when(on), officer('acceptor'));
    assert.equal(authorityRefusal('submit', newCase, acting)?.code, 'cases/role-missing');
  });
});

describe('an act before its time', () => {
  const act = { zh: '终止', en: 'end it' };

  it('names the day until which it is too early, where there is one', () => {
    const dated = tooEarly('cases/not-due-yet', act, '2026-04-01' as never);
    assert.deepEqual(dated.more, { dueOn: '2026-04-01' });
    assert.match(dated.detail.zh, /2026-04-01/);
    const open = tooEarly('cases/not-due-yet', act, undefined);
    assert.equal(open.more, undefined);
    assert.doesNotMatch(open.detail.en, /undefined/);
    assert.notEqual(open.detail.zh, dated.detail.zh);
  });
});
