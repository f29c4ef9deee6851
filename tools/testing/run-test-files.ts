import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { addFailure, newReport, readEvents, story, type FileReport } from './file-report.ts';
import { TestProcess } from './test-process.ts';

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
  /** A process that holds more memory makes room for another before its next file. */
  readonly largeBytes?: number;
  readonly signal: AbortSignal;
  /** Added to. */
  readonly totals: TestTotals;
}

/** Stands, with the reason, in a file that cannot share its process with others of its workspace. */
const aloneMark = /^\/\/ Alone in its process: \S/m;

/** What takes minutes: the time to load it does not count. */
const longFile = /\.slow\.test\.ts$/;

/**
 * Runs the files, with one line a file and the whole story of what failed. The files of a workspace run one after the
 * other in one process (two, when two run at a time) until it has grown large; those that take minutes, and those with
 * the mark above, each in one of their own. A file that went astray because something was merely late runs once more
 * at the end, alone: a loaded machine is no mistake of the program. A file whose first failure is a wrong answer never
 * runs twice.
 */
export async function runTestFiles(lane: TestLane): Promise<void> {
  const late: string[] = [];
  const left = [...lane.files];
  await Promise.all(
    Array.from({ length: lane.concurrency }, async () => {
      const worker = new Worker(lane);
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        if (lane.signal.aborted) break;
        const report = await worker.run(file);
        if (report.isMerelyLate) {
          console.log(`… ${file} was late and runs again, alone\n${story(report)}`);
          late.push(file);
        } else sumUp(report, lane.totals);
      }
      await worker.end();
    }),
  );
  for (const file of late) {
    if (lane.signal.aborted) return;
    const worker = new Worker(lane);
    const report = await worker.run(file);
    await worker.end();
    if (report.failures.length === 0) lane.totals.late.push(file);
    sumUp(report, lane.totals);
  }
}

/** Keeps a process as long as the next file may run in it. */
class Worker {
  readonly #lane: TestLane;
  #process: TestProcess | undefined;
  #group = '';

  constructor(lane: TestLane) {
    this.#lane = lane;
  }

  async run(file: string): Promise<FileReport> {
    const { root, timeoutMs, largeBytes = 2 * 1024 ** 3, signal } = this.#lane;
    if (longFile.test(file)) return runLongFile(this.#lane, file);
    const group = groupOf(root, file);
    const standing = this.#process;
    const isLarge = standing !== undefined && standing.residentBytes > largeBytes;
    if (isLarge || standing?.isOver || group !== this.#group) await this.end();
    this.#process ??= new TestProcess(root);
    this.#group = group;
    return this.#process.run({ root, file, timeoutMs }, signal);
  }

  async end(): Promise<void> {
    await this.#process?.end();
    this.#process = undefined;
  }
}

async function runLongFile(lane: TestLane, file: string): Promise<FileReport> {
  const { root, timeoutMs } = lane;
  const started = performance.now();
  const late = AbortSignal.timeout(timeoutMs);
  const report = newReport(file);
  const stream = run({
    files: [join(root, file)],
    concurrency: 1,
    // Of a single test; a process that does not end is ended by the signal.
    timeout: timeoutMs,
    signal: AbortSignal.any([lane.signal, late]),
    cwd: root,
  });
  stream.on('test:stdout', ({ message }) => (report.output += message));
  stream.on('test:stderr', ({ message }) => (report.output += message));
  await readEvents(report, root, stream, () => {});
  report.seconds = (performance.now() - started) / 1000;
  if (late.aborted && report.failures.length === 0) {
    addFailure(report, 'ends in time', `It was not over after ${timeoutMs} ms.`);
    report.isMerelyLate = true;
  }
  return report;
}

/** Files with the same one may share a process. */
function groupOf(root: string, file: string): string {
  if (aloneMark.test(readFileSync(join(root, file), 'utf8'))) return file;
  return file.split('/').slice(0, 2).join('/');
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
