import { chmodSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, StartError } from '../packages/database/src/index.ts';
import { fastSettings } from '../packages/testing/src/index.ts';
import { runTestFiles, type TestTotals } from './testing/run-test-files.ts';

const root = join(import.meta.dirname, '..');
const fast = process.argv.includes('--fast');
// For people to look at; no test needs them.
if (process.argv.includes('--pictures')) process.env['TONGBAN_TEST_PICTURES'] = 'yes';
const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const all = globSync(
  ['packages', 'modules', 'apps', 'tools', 'test'].map((top) => `${top}/**/*.test.ts`),
  {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
  },
)
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();
const journeys = all.filter((file) => file.endsWith('.journey.test.ts'));
// Minutes of load or of killing; alone, because they measure.
const slow = all.filter((file) => file.endsWith('.slow.test.ts'));
const quick = all.filter((file) => !journeys.includes(file) && !slow.includes(file));

// One more than the cores of a small machine: a quarter of the time of these is waiting.
const quickLane = { files: quick, concurrency: 3, timeoutMs: 120_000 };
const lanes = fast
  ? [quickLane]
  : [
      quickLane,
      { files: slow, concurrency: 1, timeoutMs: 600_000 },
      { files: journeys, concurrency: 1, timeoutMs: 300_000 },
    ];

process.exitCode = await runAll();

async function runAll(): Promise<number> {
  if (all.length === 0) {
    console.error(`No test file matches ${parts.join(' ')}`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tongban-tests-'));
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    settings: fastSettings,
  }).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    return undefined;
  });
  if (postgres === undefined) return 1;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const totals: TestTotals = {
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: [],
    late: [],
    durationMs: 0,
  };
  try {
    process.env['TONGBAN_TEST_DATABASE_URL'] = postgres.url;
    for (const lane of lanes) await runTestFiles({ ...lane, root, signal: stop.signal, totals });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  if (stop.signal.aborted) totals.failed += 1;
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', 'summary.json'), `${JSON.stringify(totals, null, 2)}\n`);
  for (const file of totals.late) console.log(`late at first, in time alone: ${file}`);
  for (const failure of totals.failures) console.log(`failed: ${failure}`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}
