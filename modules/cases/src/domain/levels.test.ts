import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filingOf, given, submit, when } from '../../test/given-case.ts';
import type { Case } from './case.ts';
import { elsewhereRefusal, isGuest, nodeOf } from './levels.ts';
import { standardSettings } from './settings.ts';

const on = '2026-03-02';
const legs = [
  { organId: 'county', as: 'first' },
  { organId: 'city', as: 'superior', node: 'city-platform' },
] as const;

/** A case that goes from the county to the city, whose officers work at a platform of their own. */
function onItsWay(more: Partial<Case> = {}): Case {
  return { ...given([submit(on, { handling: { legs } })]).state, ...more };
}

const above = { leg: { index: 1, since: on } } as unknown as Partial<Case>;
const decided = {
  ...above,
  decision: { outcome: 'granted', on },
} as unknown as Partial<Case>;
const over = { ...above, endedAt: when(on) };

describe('a case that another platform has for a while', () => {
  it('is at home until it is passed on, and again from its decision or end', () => {
    assert.equal(nodeOf(onItsWay()), undefined);
    assert.equal(nodeOf(onItsWay(above)), 'city-platform');
    assert.equal(nodeOf(onItsWay(decided)), undefined);
    assert.equal(nodeOf(onItsWay(over)), undefined);
    assert.equal(nodeOf(given([submit(on)]).state), undefined);
  });

  it('is a guest only at a platform where one of its organs works', () => {
    const filing = filingOf({ handling: { legs } });
    assert.equal(isGuest(filing, 'city-platform'), true);
    assert.equal(isGuest(filing, 'another-platform'), false);
    assert.equal(isGuest(filing, undefined), false);
    assert.equal(isGuest(filingOf(), 'city-platform'), false);
  });

  for (const [what, state, home, city] of [
    ['before it is passed on', onItsWay(), 'here', 'elsewhere'],
    ['while the city has it', onItsWay(above), 'elsewhere', 'here'],
    ['once it is decided', onItsWay(decided), 'here', 'elsewhere'],
    ['once it has ended', onItsWay(over), 'here', 'elsewhere'],
    ['that never leaves', given([submit(on)]).state, 'here', 'here'],
  ] as const) {
    it(`can be worked on ${what} at one of the two: at home ${home}, in the city ${city}`, () => {
      const at = (node: string | undefined) =>
        elsewhereRefusal(state, {
          settings: { ...standardSettings, ...(node !== undefined && { node }) },
        }) === undefined
          ? 'here'
          : 'elsewhere';
      assert.deepEqual([at(undefined), at('city-platform')], [home, city]);
    });
  }
});
