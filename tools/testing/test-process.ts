import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { addFailure, newReport, type FileReport } from './file-report.ts';

/** What the program below is sent for each file. */
export interface Order {
  readonly root: string;
  readonly file: string;
  /** Of a single test. */
  readonly timeoutMs: number;
}

/** What it sends: after each failure, and when the file is over. */
export interface News {
  readonly report: FileReport;
  readonly isOver: boolean;
  readonly residentBytes: number;
}

/** Stands at the end of what a file said, on both channels. */
export const endOfFile = '\0';

const program = join(import.meta.dirname, 'run-in-turn.ts');

/** A process that runs test files one after the other, so that what they have in common is loaded once. */
export class TestProcess {
  readonly #child: ChildProcess;
  readonly #closed: Promise<string>;
  /** Of the file at work: what it said, how many channels have come to its end, and what came of it. */
  #said = '';
  #ends = 0;
  #news: News | undefined;
  #settle: () => void = () => {};
  /** After a file that crashed or did not end there is nothing left to run another in. */
  isOver = false;
  /** What the process held when it last said something. */
  residentBytes = 0;

  constructor(root: string) {
    this.#child = fork(program, {
      cwd: root,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#closed = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        this.isOver = true;
        resolve(signal === null ? `exit code ${code}` : `signal ${signal}`);
      });
    });
    for (const channel of [this.#child.stdout!, this.#child.stderr!])
      channel.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text.replaceAll(endOfFile, '');
        this.#ends += text.split(endOfFile).length - 1;
        this.#look();
      });
    this.#child.on('message', (news) => {
      this.#news = news as News;
      this.residentBytes = this.#news.residentBytes;
      this.#look();
    });
  }

  /** Never rejects: what goes wrong with the process is a failure of the file. */
  async run(order: Order, stop: AbortSignal): Promise<FileReport> {
    const started = performance.now();
    [this.#said, this.#ends, this.#news] = ['', 0, undefined];
    const settled = new Promise<void>((resolve) => (this.#settle = resolve));
    const late = AbortSignal.timeout(order.timeoutMs);
    const kill = () => this.#child.kill('SIGKILL');
    for (const signal of [late, stop]) signal.addEventListener('abort', kill);
    if (stop.aborted) kill();
    this.#child.send(order, () => {});
    const ended = await Promise.race([settled, this.#closed]);
    for (const signal of [late, stop]) signal.removeEventListener('abort', kill);
    const report = (this.#news as News | undefined)?.report ?? newReport(order.file);
    report.output = this.#said;
    report.seconds = (performance.now() - started) / 1000;
    if (typeof ended !== 'string') return report;
    if (!late.aborted) addFailure(report, '', `The process ended while it ran: ${ended}`);
    else if (report.failures.length === 0) {
      addFailure(report, 'ends in time', `It was not over after ${order.timeoutMs} ms.`);
      report.isMerelyLate = true;
    }
    return report;
  }

  /** It ends by itself, which keeps what it has compiled for the next one. */
  async end(): Promise<void> {
    if (this.#child.connected) this.#child.send('end', () => {});
    const impatient = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await this.#closed;
    clearTimeout(impatient);
  }

  /** All has been heard when both channels have come to the end of the file. */
  #look(): void {
    if (this.#news?.isOver && this.#ends === 2) this.#settle();
  }
}
