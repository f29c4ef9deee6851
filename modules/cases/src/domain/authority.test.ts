import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptedOn,
  claim,
  contextOf,
  given,
  officer,
  organId,
  submit,
  upperOrganId,
  when,
} from '../../test/given-case.ts';
import { mayTakePart } from './authority.ts';
import { newCase } from './case.ts';
import { decide } from './decide.ts';
import { handlingOrganOf } from './handling.ts';
import { officerRoles } from './words.ts';

const on = '2026-03-02';
const legs = [
  { organId, as: 'first' },
  { organId: upperOrganId, as: 'superior' },
] as const;

describe('who has a part in a case', () => {
  const takesPart = (who: Parameters<typeof officer>[0], state = given([submit(on)]).state) =>
    mayTakePart(state, contextOf(when(on), officer(who)), officerRoles);

  it('is the organ that has it, and every organ on its way, before its turn too', () => {
    const onItsWay = given([submit(on, { handling: { legs } })]).state;
    assert.equal(takesPart('examiner'), true);
    assert.equal(takesPart('examiner@upper'), false);
    assert.equal(takesPart('examiner', onItsWay), true);
    assert.equal(takesPart('examiner@upper', onItsWay), true);
    assert.equal(takesPart('examiner@JG', onItsWay), false);
  });

  it('is the organ of the window beside the one that decides', () => {
    const window = { organId: upperOrganId, confirmedBy: 'signature' } as const;
    const { state } = given([submit(on, { window })]);
    assert.equal(takesPart('examiner', state), true);
    assert.equal(takesPart('acceptor@upper', state), true);
  });

  it('is nobody while nothing is handed in', () => {
    assert.equal(takesPart('examiner', newCase), false);
  });

  it('has the case in its hands: the organ it was filed with, or the first on its way', () => {
    assert.equal(handlingOrganOf(given([submit(on)]).state), organId);
    assert.equal(handlingOrganOf(given([submit(on, { handling: { legs } })]).state), organId);
    const reversed = legs.toReversed();
    const { state } = given([submit(on, { handling: { legs: reversed } })]);
    assert.equal(handlingOrganOf(state), upperOrganId);
  });
});

describe('the end of a special procedure', () => {
  const { state } = given([
    ...acceptedOn(on),
    claim(on),
    [
      on,
      officer('examiner'),
      { type: 'start-special-procedure', kind: 'hearing', days: 5, reason: '听证' },
    ],
  ]);

  it('tells what came of it where something is said', () => {
    const resultOf = (result?: string) => {
      const command = {
        type: 'end-special-procedure',
        ...(result !== undefined && { result }),
      } as const;
      const answer = decide(state, command, contextOf(when(on), officer('examiner')));
      assert.ok(answer.ok);
      return (answer.value[0] as { result?: { textId: string } }).result?.textId;
    };
    assert.equal(resultOf('听证笔录已归档'), 'command/result');
    assert.equal(resultOf(' '), undefined);
    assert.equal(resultOf(), undefined);
  });
});
