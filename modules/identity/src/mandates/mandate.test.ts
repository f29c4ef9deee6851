import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, Instant } from '@tongban/kernel';
import { stateOf, type Mandate, type MandateId } from './mandate.ts';

const day = (text: string) => text as Day;
const then = '2026-03-02T01:00:00.000Z' as Instant;

const accepted: Mandate = {
  mandateId: 'one' as MandateId,
  kind: 'mandate',
  mandatorKind: 'person',
  mandatorId: 'wang',
  agentId: 'li',
  items: [],
  branches: [],
  from: day('2026-03-05'),
  to: day('2026-06-30'),
  grantedAt: then,
  acceptedAt: then,
  declinedAt: null,
  revokedAt: null,
};

describe('a mandate', () => {
  for (const [on, state] of [
    ['2026-03-04', 'not-yet'],
    ['2026-03-05', 'in-force'],
    ['2026-06-30', 'in-force'],
    ['2026-07-01', 'ended'],
  ] as const) {
    it(`is ${state} on ${on}: its first and last days count`, () => {
      assert.equal(stateOf(accepted, day(on)), state);
    });
  }

  it('gives nothing before it is accepted, after it is declined, and from the moment it is revoked', () => {
    const offered = { ...accepted, agentId: null, acceptedAt: null };
    const on = day('2026-04-01');
    assert.equal(stateOf(offered, on), 'offered');
    assert.equal(stateOf({ ...offered, declinedAt: then }, on), 'declined');
    assert.equal(stateOf({ ...accepted, revokedAt: then }, on), 'revoked');
  });
});
