import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isExecuted, reachedBy, testsToRun, type TestRun } from './executed.ts';

describe('which tests a mutant is shown to', () => {
  const counted = [
    { start: 0, end: 100, count: 1 },
    { start: 10, end: 60, count: 3 },
    { start: 30, end: 40, count: 0 },
  ];

  it('the innermost stretch says whether a place is executed', () => {
    assert.equal(isExecuted(counted, 5), true);
    assert.equal(isExecuted(counted, 29), true);
    assert.equal(isExecuted(counted, 30), false);
    assert.equal(isExecuted(counted, 40), true);
    assert.equal(isExecuted(counted, 100), false);
    assert.equal(isExecuted([], 5), false);
  });

  it('only tests that get there: its own first, then the quickest', () => {
    const run = (test: string, cpuMs: number, place = counted): TestRun => ({
      test,
      cpuMs,
      ran: { 'fee.ts': place },
    });
    const runs = [
      run('properties.test.ts', 9_000),
      run('decide.test.ts', 20),
      run('elsewhere.test.ts', 1, [{ start: 0, end: 100, count: 0 }]),
      run('fee.test.ts', 300),
    ];
    const chosen = (path: string, place: number) =>
      testsToRun(runs, path, place).map(({ test }) => test);
    assert.deepEqual(chosen('fee.ts', 5), ['fee.test.ts', 'decide.test.ts', 'properties.test.ts']);
    assert.deepEqual(chosen('fee.ts', 35), []);
    assert.deepEqual(chosen('another.ts', 5), []);
  });

  it('a change reaches everything that imports it, in a circle too', () => {
    const importers = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts', 'a.ts'], 'd.ts': ['a.ts'] };
    assert.deepEqual(reachedBy('a.ts', importers), ['a.ts', 'b.ts', 'c.ts']);
  });
});
