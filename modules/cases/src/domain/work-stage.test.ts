import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filingOf, given, submit, when } from '../../test/given-case.ts';
import { currentFlow } from '../flows/published-flows.ts';
import type { Case } from './case.ts';
import { workStageOf } from './work-stage.ts';
import { caseStatuses } from './words.ts';
import type { DeliveryMethod, WorkStage } from './words.ts';

const standing = (
  status: Case['status'],
  more: Partial<Case> = {},
  method: DeliveryMethod = 'courier',
) => {
  const { state } = given([submit('2026-03-02', filingOf({ delivery: { method } }))]);
  return { ...state, ...more, status };
};
const stage = (state: Case, template = 'T04') => workStageOf(state, currentFlow(template)!);

describe('in whose queue a case lies', () => {
  const queues: Partial<Record<Case['status'], WorkStage>> = {
    'pre-review': 'intake',
    received: 'intake',
    accepted: 'examination',
    'under-examination': 'examination',
    'special-procedure': 'examination',
    'joint-handling': 'examination',
    forwarded: 'examination',
    'awaiting-decision': 'decision',
    granted: 'production',
    'in-production': 'production',
    'ready-for-collection': 'production',
    shipping: 'delivery',
    requested: 'intake',
    booked: 'intake',
    attended: 'examination',
    informed: 'examination',
  };
  for (const status of caseStatuses) {
    it(`a case that is ${status}: ${queues[status] ?? 'in nobody’s'}`, () => {
      assert.equal(stage(standing(status)), queues[status] ?? 'none');
    });
  }

  it('an accepted case waits for its decision where nobody examines', () => {
    assert.equal(stage(standing('accepted'), 'T02'), 'decision');
    assert.equal(stage(standing('accepted'), 'T12'), 'examination');
  });

  it('an appointment lies with the window that keeps it, an examination with its examiners', () => {
    assert.equal(stage(standing('booked'), 'T14'), 'intake');
    assert.equal(stage(standing('booked'), 'T09'), 'examination');
    const kept = standing('attended', { endedAt: when('2026-03-02') });
    assert.equal(stage(kept, 'T14'), 'none');
  });

  it('what may be punished lies with the examiners until it is decided', () => {
    assert.equal(stage(standing('requested'), 'T10'), 'examination');
    assert.equal(stage(standing('awaiting-payment'), 'T10'), 'none');
  });

  it('what is made, or needs no making, waits to be handed over', () => {
    assert.equal(stage(standing('in-production', { produced: 'started' })), 'production');
    assert.equal(stage(standing('in-production', { produced: 'finished' })), 'delivery');
    assert.equal(stage(standing('granted', {}, 'electronic')), 'delivery');
  });
});
