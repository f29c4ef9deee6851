import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptedOn,
  claim,
  given,
  officer,
  organId,
  propose,
  upperOrganId,
} from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';
import { handlingOrganOf, organAtWork } from '../handling.ts';
import type { Handling } from '../handling.ts';

const on = '2026-03-02';
const world = { template: 'T05' };
const upwards: Handling = {
  legs: [
    { organId, as: 'first' },
    { organId: upperOrganId, as: 'superior' },
  ],
};
const proposed = (handling: Handling): Happened[] => [
  ...acceptedOn(on, { handling }),
  claim(on),
  propose(on),
];
const forward: Happened = [on, officer('approver'), { type: 'forward', reason: '初审同意。' }];
const above: Happened[] = [
  [on, officer('examiner@upper'), { type: 'claim' }],
  [on, officer('examiner@upper'), { type: 'propose', outcome: 'grant', opinion: '可' }],
  [on, officer('approver@upper'), { type: 'grant' }],
];

describe('passing a case on', () => {
  it('takes it to the next organ, without the opinion from below, and says why', () => {
    const { state, events } = given([...proposed(upwards), forward], world);
    const { status, leg, opinion, claimedBy } = state;
    assert.deepEqual(
      [status, leg, opinion, claimedBy],
      ['forwarded', { index: 1, since: on }, undefined, undefined],
    );
    const passed = events.at(-1);
    assert.ok(passed?.type === 'CaseForwarded' && passed.reason !== undefined);
    assert.deepEqual([passed.organId, passed.as], [upperOrganId, 'superior']);
    assert.deepEqual([handlingOrganOf(state), organAtWork(state)], [upperOrganId, upperOrganId]);
  });

  it('needs no reason', () => {
    const silent: Happened = [on, officer('approver'), { type: 'forward' }];
    const passed = given([...proposed(upwards), silent], world).events.at(-1);
    assert.ok(passed?.type === 'CaseForwarded' && passed.reason === undefined);
  });

  it('brings back down what an organ above has decided, and leaves with a peer what a peer has', () => {
    const decided = given([...proposed(upwards), forward, ...above], world).state;
    assert.deepEqual([decided.status, organAtWork(decided)], ['granted', organId]);
    const toPeer: Handling = { legs: [upwards.legs![0]!, { organId: upperOrganId, as: 'peer' }] };
    const there = given([...proposed(toPeer), forward, ...above], world).state;
    assert.deepEqual([there.status, organAtWork(there)], ['granted', upperOrganId]);
  });
});
