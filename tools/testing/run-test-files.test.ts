import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { TestTotals } from './run-test-files.ts';

const program = join(import.meta.dirname, 'run-test-files.ts');

describe('counting tests', () => {
  it('counts every test once, and no suite', (t) => {
    const { totals } = run(t, {
      'good.test.ts': `
        describe('adding', () => { it('works', () => {}); it('works twice', () => {}); });
        it('alone', () => {});
        it.skip('later', () => {});`,
    });
    deepStrictEqual([totals.passed, totals.failed, totals.skipped], [3, 0, 1]);
  });

  it('counts a failure once, and names it with its suite and its file', (t) => {
    const { totals, output } = run(t, {
      'bad.test.ts': `
        describe('adding', () => {
          it('works', () => { console.log('said before'); });
          it('fails', () => { throw new Error('two and two'); });
        });`,
    });
    deepStrictEqual([totals.passed, totals.failed], [1, 1]);
    deepStrictEqual(totals.failures, ['bad.test.ts › adding › fails']);
    match(output, /two and two[^]*said before/);
  });

  it('runs what was merely late once more, alone, and what was wrong never again', (t) => {
    const once = (error: string) => `
      import { existsSync, writeFileSync } from 'node:fs';
      it('comes', () => {
        if (existsSync(import.meta.filename + '.seen')) return;
        writeFileSync(import.meta.filename + '.seen', '');
        throw ${error};
      });`;
    const late = `Object.assign(new Error('not yet'), { name: 'TimeoutError' })`;
    const { totals, output } = run(t, {
      'late.test.ts': once(late),
      'wrong.test.ts': once(`new Error('two and two')`),
      'both.test.ts': `it('is wrong', () => { throw new Error('five'); }); ${once(late)}`,
      'never.test.ts': `it('comes', () => { throw ${late}; });`,
    });
    deepStrictEqual(totals.late, ['late.test.ts']);
    deepStrictEqual(totals.failures.toSorted(), [
      'both.test.ts › comes',
      'both.test.ts › is wrong',
      'never.test.ts › comes',
      'wrong.test.ts › comes',
    ]);
    deepStrictEqual([totals.passed, totals.failed], [1, 4]);
    match(output, /late\.test\.ts was late and runs again, alone[^]*not yet/);
  });

  it('counts a file that cannot be loaded, crashes or never ends as a failure', (t) => {
    const { totals } = run(t, {
      'broken.test.ts': `import './missing.ts';`,
      'crash.test.ts': `it('dies', () => { process.exit(3); });`,
      'endless.test.ts': `it('waits', () => new Promise(() => setInterval(() => {}, 1000)));`,
      'good.test.ts': `it('works', () => {});`,
    });
    deepStrictEqual([totals.passed, totals.failed >= 3], [1, true]);
    for (const name of ['broken', 'crash', 'endless']) {
      strictEqual(
        totals.failures.some((failure) => failure.includes(`${name}.test.ts`)),
        true,
        name,
      );
    }
  });
});

/** In a process of its own: `node:test` does not run inside its own tests. */
function run(t: TestContext, files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'tongban-counting-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const imports = `import { describe, it } from 'node:test'; void describe; void it;\n`;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), imports + text);
  const script = `
    import { runTestFiles } from ${JSON.stringify(program)};
    const totals = { passed: 0, failed: 0, skipped: 0, durationMs: 0, failures: [], late: [] };
    await runTestFiles({
      root: ${JSON.stringify(root)},
      files: ${JSON.stringify(Object.keys(files))},
      concurrency: 2,
      timeoutMs: 3_000,
      signal: new AbortController().signal,
      totals,
    });
    console.log('TOTALS ' + JSON.stringify(totals));
    process.exit(0);`;
  writeFileSync(join(root, 'count.ts'), script);
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['count.ts'], {
    cwd: root,
    encoding: 'utf8',
    env,
    timeout: 60_000,
  });
  const found = /^TOTALS (.*)$/m.exec(stdout)?.[1];
  if (found === undefined) throw new Error(stdout + stderr);
  return { totals: JSON.parse(found) as TestTotals, output: stdout };
}
