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
  /** Files in which something came too late at first, and in time when they ran alone. */
  late: string[];
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

/**
 * Runs the files, each in a process of its own, with one line a file and the whole story of what failed. A file that
 * went astray because something was merely late runs once more at the end, alone: a loaded machine is no mistake
 * of the program. A file whose first failure is a wrong answer never runs twice.
 */
export async function runTestFiles(lane: TestLane): Promise<void> {
  const late: string[] = [];
  const left = [...lane.files];
  await Promise.all(
    Array.from({ length: lane.concurrency }, async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        if (lane.signal.aborted) return;
        const report = await runTestFile(lane, file);
        if (report.isMerelyLate) {
          console.log(`… ${file} was late and runs again, alone\n${story(report)}`);
          late.push(file);
        } else sumUp(report, lane.totals);
      }
    }),
  );
  for (const file of late) {
    if (lane.signal.aborted) return;
    const report = await runTestFile(lane, file);
    if (report.failures.length === 0) lane.totals.late.push(file);
    sumUp(report, lane.totals);
  }
}

async function runTestFile(lane: TestLane, file: string): Promise<FileReport> {
  const started = performance.now();
  const late = AbortSignal.timeout(lane.timeoutMs);
  const report = newReport(file);
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
    } else if (type === 'test:diagnostic' && data.message.startsWith('Error')) {
      // What went on after a test had ended, and failed.
      report.output += `${data.message}\n`;
    } else if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) report.skipped += 1;
      // A file without tests is reported as if it were one.
      else if (data.name !== join(lane.root, file)) report.passed += 1;
    } else if (type === 'test:fail' && data.todo === undefined && isCause(data.details)) {
      fail(report, data, lane.root);
    }
  }
  report.seconds = (performance.now() - started) / 1000;
  if (late.aborted && report.failures.length === 0) {
    report.failures.push(`${file} › ends in time`);
    report.isMerelyLate = true;
  }
  return report;
}

function fail(
  report: FileReport,
  data: { nesting: number; name: string; details: { error: unknown } },
  root: string,
): void {
  const above = report.names.slice(0, data.nesting);
  const name = [...above, data.name].filter((part) => part !== join(root, report.file));
  // The first decides: the steps of a walk build on each other, and after one that was late the others go wrong.
  if (report.failures.length === 0) report.isMerelyLate = isLate(data.details.error);
  report.failures.push([report.file, ...name].join(' › '));
  report.told += `\n  ✖ ${name.join(' › ')}\n${indent(inspect(causeOf(data.details.error)))}\n`;
}

function sumUp(report: FileReport, totals: TestTotals): void {
  const { file, passed, skipped, failures, seconds } = report;
  totals.passed += passed;
  totals.skipped += skipped;
  totals.failed += failures.length;
  totals.failures.push(...failures);
  totals.durationMs += Math.round(seconds * 1000);
  const failed = failures.length === 0 ? '' : `, ${failures.length} failed`;
  const mark = failures.length === 0 ? '✔' : '✖';
  console.log(`${mark} ${file} (${passed} passed${failed}, ${seconds.toFixed(1)} s)`);
  if (failures.length > 0) console.log(story(report));
}

/** What failed and why, and all that the file said. */
function story({ told, output }: FileReport): string {
  return `${told}${indent(output)}`;
}

/** A suite or a file fails because of what is in it; only the innermost failure is counted. */
function isCause(details: { error: unknown }): boolean {
  return (details.error as { failureType?: string }).failureType !== 'subtestsFailed';
}

/** Of the runner, of what waits in our tests (`eventually`), and of the browser. */
function isLate(error: unknown): boolean {
  const { failureType } = error as { failureType?: string };
  return failureType === 'testTimeoutFailure' || (causeOf(error) as Error).name === 'TimeoutError';
}

function causeOf(error: unknown): unknown {
  const { cause } = error as { cause?: unknown };
  // Of a process that ended badly the cause is two words; the error around it has the exit code or the signal.
  return cause instanceof Error ? cause : error;
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
  skipped: number;
  /** Whether the first failure says that something did not come in time. */
  isMerelyLate: boolean;
  seconds: number;
  output: string;
  told: string;
}

function newReport(file: string): FileReport {
  return {
    file,
    failures: [],
    names: [],
    passed: 0,
    skipped: 0,
    isMerelyLate: false,
    seconds: 0,
    output: '',
    told: '',
  };
}
