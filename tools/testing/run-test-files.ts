import { join } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

export interface TestTotals {
  passed: number;
  failed: number;
  skipped: number;
  durationMs: number;
  /** `path › describe › it` of each test that failed. */
  failures: string[];
}

export interface TestLane {
  readonly root: string;
  readonly files: readonly string[];
  readonly concurrency: number;
  /** For one file; what takes longer is ended and has failed. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Added to. */
  readonly totals: TestTotals;
}

/** Runs the files, each in a process of its own, with one line a file and the whole story of what failed. */
export async function runTestFiles(lane: TestLane): Promise<void> {
  const left = [...lane.files];
  await Promise.all(
    Array.from({ length: lane.concurrency }, async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        if (lane.signal.aborted) return;
        await runTestFile(lane, file);
      }
    }),
  );
}

async function runTestFile(lane: TestLane, file: string): Promise<void> {
  const started = performance.now();
  const late = AbortSignal.timeout(lane.timeoutMs);
  const report: FileReport = { file, passed: 0, failures: [], names: [], output: '', story: '' };
  const stream = run({
    files: [join(lane.root, file)],
    concurrency: 1,
    // Of a single test; a process that does not end is ended by the signal.
    timeout: lane.timeoutMs,
    signal: AbortSignal.any([lane.signal, late]),
    cwd: lane.root,
  });
  for await (const { type, data } of stream) {
    if (type === 'test:start') {
      report.names.length = data.nesting;
      report.names[data.nesting] = data.name;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      report.output += data.message;
    } else if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) lane.totals.skipped += 1;
      // A file without tests is reported as if it were one.
      else if (data.name !== join(lane.root, file)) report.passed += 1;
    } else if (type === 'test:fail' && data.todo === undefined && isCause(data.details)) {
      fail(report, data, lane.root);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  if (late.aborted && report.failures.length === 0) report.failures.push(`${file} › ends in time`);
  sumUp(report, seconds, lane.totals);
}

function fail(
  report: FileReport,
  data: { nesting: number; name: string; details: { error: unknown } },
  root: string,
): void {
  const above = report.names.slice(0, data.nesting);
  const name = [...above, data.name].filter((part) => part !== join(root, report.file));
  report.failures.push([report.file, ...name].join(' › '));
  report.story += `\n  ✖ ${name.join(' › ')}\n${indent(inspect(causeOf(data.details.error)))}\n`;
}

function sumUp(report: FileReport, seconds: number, totals: TestTotals): void {
  const { file, passed, failures, story, output } = report;
  totals.passed += passed;
  totals.failed += failures.length;
  totals.failures.push(...failures);
  totals.durationMs += Math.round(seconds * 1000);
  const failed = failures.length === 0 ? '' : `, ${failures.length} failed`;
  const mark = failures.length === 0 ? '✔' : '✖';
  console.log(`${mark} ${file} (${passed} passed${failed}, ${seconds.toFixed(1)} s)`);
  if (failures.length > 0) console.log(`${story}${indent(output)}`);
}

/** A suite or a file fails because of what is in it; only the innermost failure is counted. */
function isCause(details: { error: unknown }): boolean {
  return (details.error as { failureType?: string }).failureType !== 'subtestsFailed';
}

function causeOf(error: unknown): unknown {
  return (error as { cause?: unknown }).cause ?? error;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

interface FileReport {
  readonly file: string;
  readonly failures: string[];
  /** The suites around the test at work. */
  readonly names: string[];
  passed: number;
  output: string;
  story: string;
}
