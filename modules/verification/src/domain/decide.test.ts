import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, Instant } from '@tongban/kernel';
import { dailyAllowance, evolve, isLive, type Contract, type ContractTerms } from './contract.ts';
import { availableActions, decide, type ContractAct } from './decide.ts';

const at = '2026-11-28T03:00:00.000Z' as Instant;
const terms: ContractTerms = {
  systems: ['440000-01'],
  calls: ['name-and-number'],
  purposes: [
    { code: 'service-handling', name: { zh: '办事', en: 'service' }, legalBasis: '某法第一条' },
  ],
  validFrom: '2026-01-01' as Day,
  validUntil: '2027-12-31' as Day,
  dailyLimit: 100,
  monthlyLimit: 1_000,
  softPercent: 80,
  perSecond: 10,
  burst: 20,
  weight: 1,
  networks: ['10.0.0.0/8'],
  usualNightCalls: 5,
};

function after(...steps: readonly [by: string, act: ContractAct][]): Contract {
  let state: Contract = { status: 'new' };
  for (const [by, act] of steps) {
    const answer = decide(state, { ...act, at, by });
    assert.ok(answer.ok, answer.ok ? '' : answer.refusal.detail.en);
    state = answer.value.reduce(evolve, state);
  }
  return state;
}

function refusal(state: Contract, by: string, act: ContractAct): string {
  const answer = decide(state, { ...act, at, by });
  return answer.ok ? 'allowed' : answer.refusal.code;
}

const proposed: [string, ContractAct] = ['wang', { type: 'propose', terms }];
const approve: ContractAct = { type: 'approve', as: 'organ-head' };
const approveAsOperator: ContractAct = { type: 'approve', as: 'operator' };

describe('a contract', () => {
  it('is in force when two others than the proposer have approved it', () => {
    assert.equal(after(proposed).status, 'proposed');
    assert.equal(after(proposed, ['li', approve]).status, 'proposed');
    assert.equal(after(proposed, ['li', approve], ['zhao', approve]).status, 'in-force');
  });

  it('is not in force without the head of the organ, who may come first or last', () => {
    const once = after(proposed, ['li', approveAsOperator]);
    assert.equal(refusal(once, 'zhao', approveAsOperator), 'verification/head-missing');
    assert.equal(after(proposed, ['li', approveAsOperator], ['zhao', approve]).status, 'in-force');
    assert.equal(after(proposed, ['li', approve], ['zhao', approveAsOperator]).status, 'in-force');
  });

  it('is not approved by its proposer, nor twice by one', () => {
    const code = 'verification/approver-not-another';
    assert.equal(refusal(after(proposed), 'wang', approve), code);
    assert.equal(refusal(after(proposed, ['li', approve]), 'li', approve), code);
  });

  it('allows more on one day when an overdraft was approved by two others', () => {
    const overdraft = { on: '2026-11-28' as Day, calls: 50, reason: '高考报名' };
    const live = after(
      proposed,
      ['li', approve],
      ['zhao', approve],
      ['wang', { type: 'propose-overdraft', overdraft }],
      ['li', { type: 'approve-overdraft', as: 'organ-head' }],
      ['zhao', { type: 'approve-overdraft', as: 'organ-head' }],
    );
    assert.ok(isLive(live));
    assert.equal(dailyAllowance(live, '2026-11-28' as Day), 150);
    assert.equal(dailyAllowance(live, '2026-11-29' as Day), 100);
    const waiting = after(
      proposed,
      ['li', approve],
      ['zhao', approve],
      ['wang', { type: 'propose-overdraft', overdraft }],
    );
    const act: ContractAct = { type: 'approve-overdraft', as: 'organ-head' };
    assert.equal(refusal(waiting, 'wang', act), 'verification/approver-not-another');
  });

  it('is suspended, resumed and ended with a reason, and stays ended', () => {
    const live = after(proposed, ['li', approve], ['zhao', approve]);
    assert.equal(
      refusal(live, 'li', { type: 'suspend', reason: ' ' }),
      'verification/reason-missing',
    );
    const ended = after(
      proposed,
      ['li', approve],
      ['zhao', approve],
      ['li', { type: 'suspend', reason: '异常' }],
      ['zhao', { type: 'resume', reason: '已查明' }],
      ['zhao', { type: 'end', reason: '到期' }],
    );
    assert.equal(ended.status, 'ended');
    assert.deepEqual(availableActions(ended), []);
    assert.equal(
      refusal(ended, 'li', { type: 'resume', reason: 'x' }),
      'verification/contract-not-possible-now',
    );
  });

  it('whose terms make no sense is refused, whatever is wrong', () => {
    const wrong: Partial<ContractTerms>[] = [
      { systems: [] },
      { calls: [] },
      { purposes: [] },
      { purposes: [terms.purposes[0]!, terms.purposes[0]!] },
      { purposes: [{ ...terms.purposes[0]!, legalBasis: ' ' }] },
      { validFrom: '2026-02-30' as Day },
      { validUntil: '2025-12-31' as Day },
      { monthlyLimit: 99 },
      { networks: ['10.0.0.0'] },
      { networks: ['10.0.0.0/33'] },
      { networks: ['10.0.0.300/8'] },
    ];
    for (const change of wrong) {
      const act: ContractAct = { type: 'propose', terms: { ...terms, ...change } };
      const code = refusal({ status: 'new' }, 'wang', act);
      assert.equal(code, 'verification/terms-faulty', JSON.stringify(change));
    }
  });
});
