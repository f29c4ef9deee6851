import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answered, Asked } from './try-mutants.ts';

const longestWaitMs = 600_000;
/** Loaded files are never given back, so a process serves so many mutants and is replaced. */
const mutantsAProcess = 60;

/** One process that tries mutants, replaced when it is used up or when a mutant has ended it. */
export class Tester {
  readonly #root: string;
  #child: ChildProcess | undefined;
  #asked = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** Undefined when the process was ended by what it tried: a loop without end, or a crash. */
  async ask(asked: Asked): Promise<Answered | undefined> {
    const child = (this.#child ??= this.#start());
    this.#asked += 1;
    child.send(asked);
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(longestWaitMs)]);
    const answered = await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as Answered),
      once(child, 'exit', { signal }).then(() => undefined),
    ]).catch(() => undefined);
    over.abort();
    if (answered === undefined) this.end();
    return answered;
  }

  get isUsedUp(): boolean {
    return this.#asked >= mutantsAProcess;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#asked = 0;
  }

  #start(): ChildProcess {
    return fork(join(import.meta.dirname, 'try-mutants.ts'), {
      cwd: this.#root,
      stdio: 'ignore',
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
  }
}
