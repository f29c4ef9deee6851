import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newId } from '@tongban/kernel';

const program = fileURLToPath(new URL('./write-entries.ts', import.meta.url));
const clients = 64;

/** Clients that each send a command, wait until it is acknowledged, and send the next one. */
export class Load {
  readonly acknowledged = new Set<string>();
  readonly #url: string;
  readonly #outstanding = new Map<string, string>();
  #writer: ChildProcess | undefined;
  #isEnding = false;

  constructor(url: string) {
    this.#url = url;
  }

  /** Starts the writer, and asks it again for everything that was not acknowledged. */
  start(): void {
    const writer = spawn(process.execPath, [program, this.#url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#writer = writer;
    writer.stdin.on('error', () => {});
    createInterface({ input: writer.stdout }).on('line', (line) => this.#acknowledge(line));
    for (const [commandId, stream] of this.#outstanding) this.#send(commandId, stream);
    while (this.#outstanding.size < clients) this.#ask(this.#outstanding.size);
  }

  async killWriter(): Promise<void> {
    const writer = this.#writer;
    if (writer === undefined) return;
    this.#writer = undefined;
    const ended = new Promise((resolve) => writer.once('close', resolve));
    writer.kill('SIGKILL');
    await ended;
  }

  /** Waits until this many more commands are acknowledged. */
  async progress(more: number): Promise<void> {
    const goal = this.acknowledged.size + more;
    const until = Date.now() + 60_000;
    while (this.acknowledged.size < goal) {
      if (Date.now() > until) throw new Error(`Stuck at ${this.acknowledged.size} commands`);
      await sleep(2);
    }
  }

  /** No new commands; everything sent is acknowledged in the end. */
  async end(): Promise<void> {
    this.#isEnding = true;
    const until = Date.now() + 60_000;
    while (this.#outstanding.size > 0) {
      if (Date.now() > until) throw new Error(`${this.#outstanding.size} commands unanswered`);
      await sleep(5);
    }
    await this.killWriter();
  }

  #acknowledge(commandId: string): void {
    // The last line of a killed program may be cut short.
    const stream = this.#outstanding.get(commandId);
    if (stream === undefined) return;
    this.#outstanding.delete(commandId);
    this.acknowledged.add(commandId);
    if (!this.#isEnding) this.#ask(this.acknowledged.size);
  }

  #ask(number: number): void {
    const commandId = newId();
    const stream = `stream-${number % 200}`;
    this.#outstanding.set(commandId, stream);
    this.#send(commandId, stream);
  }

  #send(commandId: string, stream: string): void {
    this.#writer?.stdin?.write(`${commandId} ${stream}\n`);
  }
}
