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
  /** For one file. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Added to. */
  readonly totals: TestTotals;
}

/** Runs the files, each in a process of its own, with one line a file and the whole story of what failed. */
export async function runTestFiles(lane: TestLane): Promise<void> {
  if (lane.files.length === 0 || lane.signal.aborted) return;
  const { totals } = lane;
  const files = new Map<string, FileReport>();
  const reportOf = (path: string | undefined) => {
    const name = path?.startsWith(lane.root) ? path.slice(lane.root.length + 1) : (path ?? '');
    let report = files.get(name);
    if (report === undefined) {
      report = { name, passed: 0, failed: 0, names: [], output: '', story: '' };
      files.set(name, report);
    }
    return report;
  };

  const stream = run({
    files: lane.files.map((file) => join(lane.root, file)),
    concurrency: lane.concurrency,
    timeout: lane.timeoutMs,
    signal: lane.signal,
    cwd: lane.root,
  });
  for await (const { type, data } of stream) {
    if (type === 'test:start') {
      const report = reportOf(data.file);
      report.names.length = data.nesting;
      report.names[data.nesting] = data.name;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      reportOf(data.file).output += data.message;
    } else if (type === 'test:pass' && isTest(data)) {
      if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
      else reportOf(data.file).passed += 1;
    } else if (type === 'test:fail' && data.todo === undefined && isCause(data.details)) {
      const report = reportOf(data.file);
      const name = [...report.names.slice(0, data.nesting), data.name].join(' › ');
      report.failed += 1;
      report.story += `\n  ✖ ${name}\n${indent(inspect(causeOf(data.details.error)))}\n`;
      totals.failures.push(name.startsWith(report.name) ? name : `${report.name} › ${name}`);
    } else if (type === 'test:summary' && data.file !== undefined) {
      finish(reportOf(data.file), data.duration_ms, totals);
      files.delete(reportOf(data.file).name);
    }
  }
  // A file that ended before it could sum up: it crashed, or was stopped.
  for (const report of files.values())
    if (report.passed + report.failed > 0) finish(report, 0, totals);
}

function finish(report: FileReport, durationMs: number, totals: TestTotals): void {
  totals.passed += report.passed;
  totals.failed += report.failed;
  totals.durationMs += durationMs;
  const mark = report.failed === 0 ? '✔' : '✖';
  const counts = `${report.passed} passed${report.failed === 0 ? '' : `, ${report.failed} failed`}`;
  console.log(`${mark} ${report.name} (${counts}, ${(durationMs / 1000).toFixed(1)} s)`);
  if (report.failed > 0) console.log(`${report.story}${indent(report.output)}`);
}

function isTest(data: { details: { type?: string } }): boolean {
  return data.details.type !== 'suite';
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
  readonly name: string;
  passed: number;
  failed: number;
  readonly names: string[];
  output: string;
  story: string;
}
