import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  contextOf,
  filingOf,
  given,
  officer,
  organId,
  submit,
  upperOrganId,
  when,
} from '../../test/given-case.ts';
import { newCase } from './case.ts';
import type { Filing } from './filing.ts';
import type { CaseActor } from './words.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { organAtWork } from './handling.ts';

const on = '2026-03-02';

describe('an application over a counter', () => {
  it('an officer at a window hands in for the applicant, and does nothing else in their name', () => {
    const atWindow = { kind: 'officer', officerId: 'acceptor', actsFor: 'wang' } as const;
    const window = { organId: upperOrganId, confirmedBy: 'phone-code' } as const;
    const filing = filingOf({ channel: 'window', window });
    const filed = decide(newCase, { type: 'submit', filing }, contextOf(when(on), atWindow));
    assert.ok(filed.ok);
    assert.equal(filed.value[0]?.onBehalfOf, 'person:wang');
    const { state } = given([submit(on, { window })]);
    const accepting = decide(state, { type: 'accept' }, contextOf(when(on), atWindow));
    assert.equal(!accepting.ok && accepting.refusal.code, 'cases/role-missing');
    const himself = { ...atWindow, personId: 'wang' };
    const own = decide(newCase, { type: 'submit', filing }, contextOf(when(on), himself));
    assert.equal(own.ok, false);
  });

  it('an officer takes in nothing in which they act for another, and no program applies at all', () => {
    const agent = {
      kind: 'officer',
      officerId: 'acceptor',
      actsFor: 'wang',
      personId: 'li',
    } as const;
    const code = (actor: CaseActor, more: Partial<Filing>) => {
      const filing = filingOf({ channel: 'window', ...more });
      const answer = decide(newCase, { type: 'submit', filing }, contextOf(when(on), actor));
      return answer.ok ? 'taken' : answer.refusal.code;
    };
    assert.equal(code(agent, { agentId: 'li' }), 'cases/recusal');
    assert.equal(code(agent, { agentId: 'zhao' }), 'taken');
    assert.equal(code({ kind: 'officer', officerId: 'acceptor', actsFor: 'wang' }, {}), 'taken');
    assert.notEqual(code({ kind: 'system', name: 'wang' }, {}), 'taken');
  });

  it('the organ of the window accepts what another organ examines and decides (异地受理)', () => {
    const window = { organId: upperOrganId, confirmedBy: 'signature' } as const;
    const { state } = given([
      submit(on, { window }),
      [on, officer('acceptor@upper'), { type: 'receive' }],
    ]);
    const here = decide(state, { type: 'accept' }, contextOf(when(on), officer('acceptor')));
    assert.equal(!here.ok && here.refusal.code, 'cases/outside-your-authority');
    const there = decide(state, { type: 'accept' }, contextOf(when(on), officer('acceptor@upper')));
    assert.ok(there.ok);
    const accepted = there.value.reduce(evolve, state);
    const examining = (who: string) =>
      decide(accepted, { type: 'claim' }, contextOf(when(on), officer(who as 'examiner')));
    assert.ok(examining('examiner').ok);
    assert.equal(examining('examiner@upper').ok, false);
    // What was made far away is collected where it was handed in.
    const organs = (['in-production', 'ready-for-collection', 'shipping'] as const).map((status) =>
      organAtWork({ ...accepted, status }),
    );
    assert.deepEqual(organs, [organId, upperOrganId, organId]);
  });
});
