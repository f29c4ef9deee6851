import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFlow } from '../flows/published-flows.ts';
import { shapeOf } from './item-shape.ts';
import type { ItemShape } from './item-shape.ts';
import { jointFaults } from './joint-faults.ts';

function faults(template: string, change: Partial<ItemShape>): string[] {
  const flow = currentFlow(template)!;
  return jointFaults(flow, { ...shapeOf(flow), ...change }).map(({ fault }) => fault);
}

describe('departments that must agree', () => {
  for (const [agreeing, isReachable] of [
    [0, false],
    [1, true],
    [3, true],
    [4, false],
  ] as const) {
    it(`${agreeing} of three ${isReachable ? 'can' : 'can never'} be reached`, () => {
      const joint = { departments: 3, join: { by: 'quorum', agreeing }, silence: 'waits' } as const;
      assert.deepEqual(faults('T06', { joint }), isReachable ? [] : ['quorum-unreachable']);
    });
  }
});

describe('parts of a one-thing case', () => {
  it('may be written down in any order, as long as none waits for itself', () => {
    const chain = [
      { key: 'third', requires: ['second'] },
      { key: 'second', requires: ['first'] },
      { key: 'first', requires: [] },
    ];
    assert.deepEqual(faults('T13', { parts: chain }), []);
    assert.deepEqual(faults('T13', { parts: chain.toReversed() }), []);
  });

  it('never wait in a circle, nor for one that does not exist', () => {
    const circle = [
      { key: 'one', requires: ['other'] },
      { key: 'other', requires: ['one'] },
    ];
    assert.deepEqual(faults('T13', { parts: circle }), ['parts-in-a-circle']);
    assert.deepEqual(faults('T13', { parts: [{ key: 'one', requires: ['gone'] }] }), [
      'parts-in-a-circle',
    ]);
  });
});
