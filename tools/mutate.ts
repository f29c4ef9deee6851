import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findMutants, type Mutant } from './mutating/find-mutants.ts';

/**
 * `npm run mutate -- modules/cases/src/domain [--share 0.1] [--seed 1] [--seconds 280]`: changes one thing at a time in the
 * sources of a folder and asks its tests whether they notice. With a share, as many mutants as that are drawn by the seed.
 * Stryker does not run node:test on stripped types; this is what it would do, for one folder.
 */
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '86400' },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const folder = positionals[0] ?? 'modules/cases/src/domain';
const longestMs = 60_000;
/** Texts for people; whether they are right, a reader sees and not a test. */
const onlyWords = /\/labels\.ts$/;

const sources = globSync(`${folder}/**/*.ts`, { cwd: root }).filter(
  (path) => !path.endsWith('.test.ts') && !onlyWords.test(path),
);
const tests = [
  ...globSync(`${folder}/**/*.test.ts`, { cwd: root }).toSorted(bySlowness),
  ...values.tests.flatMap((pattern) => globSync(pattern, { cwd: root })),
];
const work = mkdtempSync(join(tmpdir(), 'tongban-mutants-'));
const random = randomFrom(Number(values.seed));
const drawn = sources
  .flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return findMutants(path, source).map((mutant) => ({ path, source, mutant, order: random() }));
  })
  .filter(() => random() < Number(values.share))
  .toSorted((one, other) => one.order - other.order);

const started = Date.now();
const tally = new Map<string, { killed: number; total: number }>();
const alive: string[] = [];
let tried = 0;
if (isNoticed('', '', tests)) throw new Error('The tests fail before anything is changed.');
for (const { path, source, mutant } of drawn) {
  if (Date.now() - started > Number(values.seconds) * 1000) break;
  tried += 1;
  const counted = tally.get(path) ?? { killed: 0, total: 0 };
  const noticed = isNoticed(path, mutated(source, mutant), tests);
  tally.set(path, { killed: counted.killed + (noticed ? 1 : 0), total: counted.total + 1 });
  if (!noticed) {
    alive.push(placeOf(path, source, mutant));
    console.log(`not noticed  ${placeOf(path, source, mutant)}`);
  }
}
rmSync(work, { recursive: true });
for (const [path, { killed, total }] of [...tally].toSorted())
  console.log(`${killed}/${total}  ${path}`);
const killed = tried - alive.length;
const score = tried === 0 ? 0 : killed / tried;
console.log(
  JSON.stringify({
    job: 'mutate',
    folder,
    mutants: drawn.length,
    tried,
    killed,
    score: Math.round(score * 1000) / 10,
    plusMinus: Math.round(1960 * Math.sqrt((score * (1 - score)) / Math.max(tried, 1))) / 10,
    seconds: Math.round((Date.now() - started) / 1000),
  }),
);
process.exitCode = score >= 0.85 ? 0 : 1;

/** A test that fails, an error at loading and a loop without end all count as noticing. */
function isNoticed(path: string, source: string, files: readonly string[]): boolean {
  const file = join(work, 'mutant.ts');
  writeFileSync(file, source);
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      join(root, 'tools/mutating/hook.mjs'),
      join(root, 'tools/mutating/try-mutant.mjs'),
      ...files,
    ],
    {
      cwd: root,
      timeout: longestMs,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(tmpdir(), 'tongban-mutate-cache'),
        MUTATED_URL: path === '' ? '' : pathToFileURL(join(root, path)).href,
        MUTATED_SOURCE: file,
      },
    },
  );
  return status !== 0;
}

function mutated(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function placeOf(path: string, source: string, { start, what }: Mutant): string {
  const before = source.slice(0, start).split('\n');
  const line = source.split('\n')[before.length - 1]?.trim() ?? '';
  return `${path}:${before.length}  ${what}  ${line.slice(0, 100)}`;
}

/** Tests of examples first: they notice most, and sooner. */
function bySlowness(one: string, other: string): number {
  const rank = (path: string) =>
    path.includes('properties') ? 2 : path.includes('available-actions') ? 1 : 0;
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
