import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  claim,
  given,
  officer,
  propose,
  submit,
  system,
  workingDays,
} from '../../test/given-case.ts';
import { checksOf, denial } from '../../test/usual-acts.ts';

describe('a certificate that a check can decide', () => {
  const certificate = {
    limits: { promised: workingDays(1), statutory: workingDays(3) },
    delivery: { method: 'electronic' as const },
    requiredChecks: ['population'],
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

  it('is not granted where nothing was to be checked', () => {
    given([submit('2026-03-27', { ...certificate, requiredChecks: [] })], world)
      .when('2026-03-27', system, { ...checksOf('match'), checks: [] })
      .followsOfType('ChecksRecorded', 'CaseAccepted');
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

  it('goes to an officer when one of two checks is clean and the other is not', () => {
    const both = { ...certificate, requiredChecks: ['population', 'criminal-record'] };
    const first = checksOf('match');
    for (const [outcome, then] of [
      ['match', ['ChecksRecorded', 'CaseAccepted', 'DecisionMade']],
      ['cannot-judge', ['ChecksRecorded', 'CaseAccepted']],
    ] as const) {
      const checks = [...first.checks, { check: 'criminal-record', outcome }];
      given([submit('2026-03-27', both)], world)
        .when('2026-03-27', system, { ...first, checks })
        .followsOfType(...then);
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
