import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { drawMutants, mutated, placeOf } from './mutating/draw-mutants.ts';
import { reachedBy, testsToRun, type TestRun } from './mutating/executed.ts';
import { Tester } from './mutating/tester.ts';
import type { Asked } from './mutating/try-mutants.ts';

/**
 * `npm run mutate -- modules/cases/src/domain [--share 0.1] [--seed 1] [--skip 0] [--seconds 280] [--at decide.ts:40 …]
 * [--by …]`: changes one thing at a time in the sources of a folder and asks its tests whether they notice: of each change
 * those test files that get to its place. With a share, as many mutants as that are drawn by the seed; `--skip` goes on where
 * another run with the same seed stopped; `--by` takes only test files whose path has it.
 * Stryker does not run node:test on stripped types; this is what it would do, for one folder.
 */
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    skip: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '86400' },
    at: { type: 'string', multiple: true, default: [] },
    tests: { type: 'string', multiple: true, default: [] },
    by: { type: 'string', default: '' },
  },
});
const folder = positionals[0] ?? 'modules/cases/src/domain';
/** Texts for people; whether they are right, a reader sees and not a test. */
const onlyWords = /\/labels\.ts$/;
/** What is loaded anew for counting: the workspace of the folder. */
const workspace = join(root, folder.split('/').slice(0, 2).join('/'));

const sources = globSync(`${folder}/**/*.ts`, { cwd: root })
  .filter((path) => !path.endsWith('.test.ts') && !onlyWords.test(path))
  .toSorted()
  .map((path) => join(root, path));
const tests = [`${folder}/**/*.test.ts`, ...values.tests]
  .flatMap((pattern) => globSync(pattern, { cwd: root }).toSorted())
  .filter((path) => path.includes(values.by))
  .map((path) => join(root, path));
const { drawn, all } = drawMutants(sources, {
  at: values.at,
  seed: Number(values.seed),
  share: Number(values.share),
  skip: Number(values.skip),
});

const started = Date.now();
const tester = new Tester(root);
const { runs, importers } = await runUnchanged();
const tally = new Map<string, { killed: number; total: number }>();
let tried = 0;
let killed = 0;
let neverRun = 0;
for (const one of drawn) {
  if (Date.now() - started > Number(values.seconds) * 1000) break;
  if (tester.isUsedUp) await expectUnchangedToPass();
  const choice = testsToRun(runs, one.path, one.mutant.start);
  const noticed = choice.length > 0 && (await isNoticed(one.path, mutated(one), choice));
  const place = relative(root, placeOf(one));
  if (choice.length === 0) neverRun += 1;
  if (!noticed) console.log(`${choice.length === 0 ? 'never run  ' : 'not noticed'}  ${place}`);
  const counted = tally.get(one.path) ?? { killed: 0, total: 0 };
  tally.set(one.path, { killed: counted.killed + Number(noticed), total: counted.total + 1 });
  killed += Number(noticed);
  tried += 1;
}
tester.end();
for (const [path, counted] of [...tally].toSorted())
  console.log(`${counted.killed}/${counted.total}  ${relative(root, path)}`);
const score = tried === 0 ? 0 : killed / tried;
// A sample that is most of all mutants is surer than one out of very many.
const left = (all - tried) / Math.max(all - 1, 1);
const deviation = Math.sqrt(((score * (1 - score)) / Math.max(tried, 1)) * left);
console.log(
  JSON.stringify({
    job: 'mutate',
    folder,
    all,
    drawn: drawn.length,
    tried,
    killed,
    neverRun,
    score: Math.round(score * 1000) / 10,
    plusMinus: Math.round(1960 * deviation) / 10,
    seconds: Math.round((Date.now() - started) / 1000),
  }),
);
process.exitCode = score >= 0.85 ? 0 : 1;

/** Every test file once as it is: what it runs of which source, what it costs, and that nothing fails. */
async function runUnchanged(): Promise<{
  runs: readonly TestRun[];
  importers: Record<string, readonly string[]>;
}> {
  const done: TestRun[] = [];
  let known: Record<string, readonly string[]> = {};
  for (const test of tests) {
    const answered = await tester.ask({
      kind: 'cover',
      test,
      sources: `${join(root, folder)}/`,
      anew: `${workspace}/`,
    });
    if (answered === undefined || answered.failed !== undefined) {
      tester.end();
      throw new Error(
        `${relative(root, test)} fails before anything is changed: ${answered?.failed}`,
      );
    }
    done.push({ test, cpuMs: answered.cpuMs, ran: answered.ran ?? {} });
    known = { ...known, ...answered.importers };
  }
  tester.end();
  return { runs: done, importers: known };
}

/** A test that fails, an error at loading, a crash and a loop without end all count as noticing. */
async function isNoticed(path: string, source: string, choice: readonly TestRun[]) {
  const asked: Asked = {
    kind: 'try',
    tests: choice.map(({ test }) => test),
    anew: reachedBy(path, importers),
    mutatedPath: path,
    mutatedSource: source,
    longestCpuMs: 5_000 + 5 * choice.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  };
  // A process can also end for reasons of the machine: only one that ends again has noticed.
  const answered = (await tester.ask(asked)) ?? (await tester.ask(asked));
  return answered === undefined || answered.failed !== undefined;
}

/** What a process tried must not have spoilt it: the quick half of the tests still passes in it, unchanged. */
async function expectUnchangedToPass(): Promise<void> {
  const quick = runs.toSorted((one, other) => one.cpuMs - other.cpuMs).slice(0, runs.length / 2);
  const answered = await tester.ask({
    kind: 'try',
    tests: quick.map(({ test }) => test),
    anew: sources.flatMap((path) => reachedBy(path, importers)),
    longestCpuMs: 600_000,
  });
  tester.end();
  if (answered === undefined || answered.failed !== undefined) {
    throw new Error(`Trying mutants has spoilt the process: ${answered?.failed}`);
  }
}
