import { join } from 'node:path';
import type { run } from 'node:test';
import { inspect } from 'node:util';

/** What came of one test file; made in the process it ran in, and sent from there. */
export interface FileReport {
  readonly file: string;
  /** `path › describe › it` of each test that failed. */
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

export function newReport(file: string): FileReport {
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

/** Adds up what the runner says of the one file it runs, and tells of each failure at once. */
export async function readEvents(
  report: FileReport,
  root: string,
  stream: ReturnType<typeof run>,
  tell: (soFar: FileReport) => void,
): Promise<void> {
  const path = join(root, report.file);
  for await (const { type, data } of stream) {
    if (type === 'test:start') {
      report.names.length = data.nesting;
      report.names[data.nesting] = data.name;
    } else if (type === 'test:diagnostic' && data.message.startsWith('Error')) {
      // What went on after a test had ended, and failed.
      addFailure(report, 'ends well', data.message);
      tell(report);
    } else if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) report.skipped += 1;
      // A file without tests is reported as if it were one.
      else if (data.name !== path) report.passed += 1;
    } else if (type === 'test:fail' && data.todo === undefined && isCause(data.details)) {
      const { error } = data.details;
      const names = [...report.names.slice(0, data.nesting), data.name];
      // The first decides: the steps of a walk build on each other, and after one that was late the others go wrong.
      if (report.failures.length === 0) report.isMerelyLate = isLate(error);
      const name = names.filter((part) => part !== path).join(' › ');
      addFailure(report, name, inspect(causeOf(error)));
      tell(report);
    }
  }
}

/** `name` is empty when the file as a whole went wrong. */
export function addFailure(report: FileReport, name: string, why: string): void {
  report.failures.push(name === '' ? report.file : `${report.file} › ${name}`);
  report.told += `\n  ✖ ${name}\n${indent(why)}\n`;
}

/** What failed and why, and all that the file said. */
export function story({ told, output }: FileReport): string {
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
  return cause instanceof Error ? cause : error;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
