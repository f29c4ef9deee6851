import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFlow } from '../flows/published-flows.ts';
import { shapeOf, shapeOfHandling } from './item-shape.ts';

describe('what of an item matters to the soundness of its flow', () => {
  it('is one organ where no others are on the way', () => {
    assert.deepEqual(shapeOfHandling({}, ['window']), { legs: 1, delivery: ['window'] });
    assert.equal(shapeOfHandling({ legs: [] }, []).legs, 1);
    const legs = [
      { organId: 'a', as: 'first' },
      { organId: 'b', as: 'superior' },
    ] as const;
    assert.equal(shapeOfHandling({ legs }, []).legs, 2);
  });

  it('is how departments are joined, who inspects, and which part needs which', () => {
    const department = { organId: 'a', branchCode: 'JG' };
    const name = { zh: '一', en: 'one' };
    const shape = shapeOfHandling(
      {
        joint: {
          departments: [department],
          join: { by: 'veto' },
          silence: 'waits',
          withinWorkingDays: 5,
        },
        inspectors: 3,
        parts: [{ key: 'one', name, department, requires: [], withinWorkingDays: 5 }],
      },
      [],
    );
    assert.deepEqual(shape.joint, { departments: 1, join: { by: 'veto' }, silence: 'waits' });
    assert.equal(shape.inspectors, 3);
    assert.deepEqual(shape.parts, [{ key: 'one', requires: [] }]);
  });

  it('is, without an item, everything that the flow can do', () => {
    const t04 = shapeOf(currentFlow('T04')!);
    assert.deepEqual(
      [t04.legs, t04.joint, t04.inspectors, t04.parts],
      [1, undefined, undefined, undefined],
    );
    assert.equal(t04.delivery.length, 3);
    assert.equal(shapeOf(currentFlow('T05')!).legs, 3);
    const t06 = shapeOf(currentFlow('T06')!);
    assert.deepEqual(t06.joint, { departments: 2, join: { by: 'veto' }, silence: 'proceeds' });
    assert.equal(t06.inspectors, 2);
    assert.deepEqual(shapeOf(currentFlow('T13')!).parts, [
      { key: 'one', requires: [] },
      { key: 'other', requires: ['one'] },
    ]);
  });
});
