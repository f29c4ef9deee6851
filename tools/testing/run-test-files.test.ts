import { deepStrictEqual, match, notStrictEqual, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { TestLane, TestTotals } from './run-test-files.ts';

const program = join(import.meta.dirname, 'run-test-files.ts');
const atTheEnd = join(import.meta.dirname, '../../packages/testing/src/at-the-end.ts');

/** For files that never end: all of it is waited. */
const patienceMs = 4_000;

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

  it('never runs again what was wrong and then did not end', (t) => {
    const { totals } = run(
      t,
      {
        'stuck.test.ts': `
        it('is wrong', () => { throw new Error('two and two'); });
        it('waits', () => new Promise(() => setInterval(() => {}, 1000)));`,
      },
      { timeoutMs: patienceMs },
    );
    deepStrictEqual(totals.failures[0], 'stuck.test.ts › is wrong');
    deepStrictEqual([totals.passed, totals.late], [0, []]);
  });

  it('counts what goes wrong after the last test as a failure of its file', (t) => {
    const { totals, output } = run(t, {
      'later.test.ts': `it('works', () => { setTimeout(() => { throw new Error('afterwards'); }, 50); });`,
    });
    deepStrictEqual([totals.passed, totals.failures], [1, ['later.test.ts › ends well']]);
    match(output, /afterwards/);
  });

  it('counts a file that cannot be loaded, crashes or never ends as a failure', (t) => {
    const { totals } = run(
      t,
      {
        'broken.test.ts': `import './missing.ts';`,
        'crash.test.ts': `it('dies', () => { process.exit(3); });`,
        'endless.test.ts': `it('waits', () => new Promise(() => setInterval(() => {}, 1000)));`,
        'good.test.ts': `it('works', () => {});`,
      },
      { timeoutMs: patienceMs },
    );
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

describe('running the files of a workspace in one process', () => {
  const pid = `
    import { appendFileSync } from 'node:fs';
    it('works', () => appendFileSync('pids', process.pid + '\\n'));`;

  it('loads once what they have in common, and leaves those with the mark alone', (t) => {
    const { totals, read } = run(t, {
      'packages/a/one.test.ts': pid,
      'packages/a/three.test.ts': `// Alone in its process: it counts.\n${pid}`,
      'packages/a/two.test.ts': pid,
      'packages/a/two-more.test.ts': pid,
      'packages/b/one.test.ts': pid,
    });
    deepStrictEqual([totals.passed, totals.failed], [5, 0]);
    const [one, three, two, more, other] = read('pids').trim().split('\n');
    // Sorted by their names: one, three (alone), two, two-more.
    strictEqual(more, two);
    strictEqual(new Set([one, three, two, other]).size, 4);
  });

  it('runs what takes minutes for itself, and tells what it said', (t) => {
    const { totals, output, read } = run(t, {
      'packages/a/one.slow.test.ts': pid,
      'packages/a/two.slow.test.ts': pid,
      'packages/a/wrong.slow.test.ts': `it('is wrong', () => { console.log('last words'); throw new Error('five'); });`,
    });
    deepStrictEqual(totals.failures, ['packages/a/wrong.slow.test.ts › is wrong']);
    strictEqual(totals.passed, 2);
    strictEqual(new Set(read('pids').trim().split('\n')).size, 2);
    match(output, /five[^]*last words/);
  });

  it('begins another once it has grown large', (t) => {
    const files = {
      'packages/a/1-grows.journey.test.ts': `
        globalThis.kept = Buffer.alloc(300 * 1024 ** 2, 1);
        ${pid}`,
      'packages/a/2.journey.test.ts': pid,
      'packages/a/3.journey.test.ts': pid,
    };
    const { read } = run(t, files, { largeBytes: 300 * 1024 ** 2 });
    const [first, second, third] = read('pids').trim().split('\n');
    notStrictEqual(first, second);
    strictEqual(second, third);
  });

  it('gives each the environment, and the end, that it would have alone', (t) => {
    const { totals } = run(t, {
      'packages/a/one.test.ts': `
        import { writeFileSync } from 'node:fs';
        import { setTimeout } from 'node:timers/promises';
        import { atTheEnd } from ${JSON.stringify(atTheEnd)};
        process.env.TZ = 'Asia/Shanghai';
        process.env.LEFT = 'over';
        it('works', () => atTheEnd(async () => { await setTimeout(200); writeFileSync('tidied', ''); }));`,
      'packages/a/two.test.ts': `
        import { existsSync } from 'node:fs';
        it('finds all tidied up', () => { if (!existsSync('tidied')) throw new Error('not yet'); });
        it('finds nothing left over', () => { if ('LEFT' in process.env) throw new Error('left'); });`,
    });
    deepStrictEqual([totals.passed, totals.failures], [3, []]);
  });

  it('names the one that crashes, sets an exit code or leaves something open, and runs the others', (t) => {
    const { totals, output } = run(
      t,
      {
        'packages/a/1-good.test.ts': pid,
        'packages/a/2-crash.test.ts': `it('dies', () => { console.log('last words'); process.exit(3); });`,
        'packages/a/3-good.test.ts': pid,
        'packages/a/4-code.test.ts': `it('works', () => { process.exitCode = 4; });`,
        'packages/a/5-good.test.ts': pid,
        'packages/a/6-open.test.ts': `it('works', () => { setInterval(() => {}, 1000); });`,
        'packages/a/7-good.test.ts': pid,
      },
      { timeoutMs: patienceMs },
    );
    deepStrictEqual(totals.failures, [
      'packages/a/2-crash.test.ts',
      'packages/a/4-code.test.ts',
      'packages/a/6-open.test.ts › ends in time',
    ]);
    match(output, /exit code 3[^]*last words/);
    strictEqual(totals.passed, 5);
  });
});

/** In a process of its own: `node:test` does not run inside its own tests. */
function run(
  t: TestContext,
  files: Record<string, string>,
  { timeoutMs = 30_000, largeBytes }: Partial<Pick<TestLane, 'timeoutMs' | 'largeBytes'>> = {},
) {
  const root = mkdtempSync(join(tmpdir(), 'tongban-counting-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const imports = `import { describe, it } from 'node:test'; void describe; void it;\n`;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), imports + text);
  }
  const script = `
    import { runTestFiles } from ${JSON.stringify(program)};
    const totals = { passed: 0, failed: 0, skipped: 0, durationMs: 0, failures: [], late: [] };
    await runTestFiles({
      root: ${JSON.stringify(root)},
      files: ${JSON.stringify(Object.keys(files))},
      concurrency: ${Object.keys(files).some((file) => file.includes('/')) ? 1 : 2},
      timeoutMs: ${timeoutMs},
      largeBytes: ${largeBytes},
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
    timeout: 110_000,
  });
  const found = /^TOTALS (.*)$/m.exec(stdout)?.[1];
  if (found === undefined) throw new Error(stdout + stderr);
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  return { totals: JSON.parse(found) as TestTotals, output: stdout, read };
}
