import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isExecuted, reachedBy, testsToRun, type TestRun } from './executed.ts';

const root = join(import.meta.dirname, '../..');

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

describe('a run over a folder', () => {
  let folder: string;

  before(() => {
    mkdirSync(join(root, '.data'), { recursive: true });
    folder = mkdtempSync(join(root, '.data/mutating-'));
    writeFileSync(
      join(folder, 'age.ts'),
      `export function isOfAge(years: number): boolean { return years >= 18; }
export function mayRide(years: number): boolean { return years > 16; }
export function rounds(count: number): number {
  let done = 0;
  while (done !== count) done = done + 1;
  return done;
}
export function neverAsked(): boolean { return true; }
`,
    );
    writeFileSync(
      join(folder, 'age.test.ts'),
      `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfAge, mayRide, rounds } from './age.ts';
describe('age', () => {
  it('is eighteen', () => { assert.equal(isOfAge(18), true); assert.equal(isOfAge(17), false); });
  it('is called without a look at the answer', () => { mayRide(3); });
  it('ends', () => { assert.equal(rounds(3), 3); assert.equal(rounds(0), 0); });
});
`,
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says what is not noticed and what is never run; a loop without end is noticed', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['tools/mutate.ts', folder.slice(root.length + 1)],
      { cwd: root, encoding: 'utf8', timeout: 240_000 },
    );
    const lines = stdout.split('\n');
    const places = (word: string) =>
      lines.filter((line) => line.startsWith(word)).map((line) => line.split(/ {2,}/)[2]);
    assert.deepEqual(
      places('not noticed').toSorted(),
      ['16 as 17', '> as >=', 'body emptied'],
      stderr,
    );
    assert.deepEqual(places('never run').toSorted(), ['body emptied', 'true as false']);
    const { all, tried, killed, neverRun, plusMinus } = JSON.parse(lines.at(-2) ?? '{}');
    assert.deepEqual(
      { all, tried, killed, neverRun, plusMinus },
      { all: 12, tried: 12, killed: 7, neverRun: 2, plusMinus: 0 },
    );
  });
});
