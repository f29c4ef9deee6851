import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');

describe('the table of threats', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n');

  it('names a test in every row, and none that is not there', () => {
    const table = readFileSync(join(root, 'docs', 'threats.md'), 'utf8');
    assert.ok(rowsOf(table).length >= 20);
    assert.deepEqual(faultsOf(table, files), []);
  });

  it('would be reported if it named a test that is gone, or none', () => {
    const table = [
      '| Threat | What holds it | Test |',
      '| --- | --- | --- |',
      '| One | a rule | `gone.test.ts` |',
      '| Two | a rule | owed |',
      '| Three | a rule | `check-links.test.ts` |',
    ].join('\n');
    assert.deepEqual(faultsOf(table, files), ['One: no gone.test.ts', 'Two: no test']);
  });
});

function rowsOf(table: string): { threat: string; tests: string[] }[] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, threat = '', , test = '']) => ({
      threat,
      tests: [...test.matchAll(/`([^`]+\.test\.ts)`/g)].map((match) => match[1]!),
    }));
}

function faultsOf(table: string, files: readonly string[]): string[] {
  return rowsOf(table).flatMap(({ threat, tests }) =>
    tests.length === 0
      ? [`${threat}: no test`]
      : tests
          .filter((test) => !files.some((file) => `/${file}`.endsWith(`/${test}`)))
          .map((test) => `${threat}: no ${test}`),
  );
}
