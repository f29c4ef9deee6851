import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LoadCommand {
  readonly commandId: string;
  /** What the program needs to carry it out; one line. */
  readonly text: string;
}

export interface LoadOptions {
  /**
   * The program that stores: it reads `commandId text` lines, and writes `commandId` when that is durable, or
   * `commandId refused CODE`.
   */
  readonly program: string;
  readonly args: readonly string[];
  readonly clients: number;
  /** What a client asks next. The same command is asked again until it is answered. */
  next(client: number): LoadCommand;
}

/** Clients that each ask for one thing after the other, of a program that may be killed at any moment. */
export class Load {
  readonly acknowledged = new Set<string>();
  readonly refused: string[] = [];
  readonly #options: LoadOptions;
  readonly #outstanding = new Map<string, { client: number; command: LoadCommand }>();
  #program: ChildProcess | undefined;
  #isEnding = false;

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  /** Starts the program, and asks it again for everything that was not answered. */
  start(): void {
    const { program, args, clients } = this.#options;
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#program = child;
    child.stdin.on('error', () => {});
    createInterface({ input: child.stdout }).on('line', (line) => this.#hear(line));
    for (const { command } of this.#outstanding.values()) this.#send(command);
    for (let client = this.#outstanding.size; client < clients; client += 1) this.#ask(client);
  }

  async kill(): Promise<void> {
    const child = this.#program;
    if (child === undefined) return;
    this.#program = undefined;
    if (hasEnded(child)) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await closed;
  }

  /** Waits until this many more commands are acknowledged. */
  async progress(more: number, timeoutMs = 60_000): Promise<void> {
    const goal = this.acknowledged.size + more;
    await this.#until(() => this.acknowledged.size >= goal, timeoutMs);
  }

  /** Asks for nothing new, and waits until all that was asked is answered. */
  async end(timeoutMs = 60_000): Promise<void> {
    this.#isEnding = true;
    await this.#until(() => this.#outstanding.size === 0, timeoutMs);
    await this.kill();
  }

  async #until(isSo: () => boolean, timeoutMs: number): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!isSo()) {
      if (this.#program !== undefined && hasEnded(this.#program)) {
        throw new Error('The program ended by itself; its last words are above');
      }
      if (Date.now() > end) {
        throw new Error(
          `Stuck: ${this.acknowledged.size} acknowledged, ${this.#outstanding.size} unanswered`,
        );
      }
      await sleep(2);
    }
  }

  #hear(line: string): void {
    const [commandId, refused, code] = line.split(' ');
    const asked = this.#outstanding.get(commandId!);
    // The last line of a killed program may be cut short.
    if (asked === undefined || (refused !== undefined && refused !== 'refused')) return;
    this.#outstanding.delete(commandId!);
    if (refused === undefined) this.acknowledged.add(commandId!);
    else this.refused.push(code ?? '');
    if (!this.#isEnding) this.#ask(asked.client);
  }

  #ask(client: number): void {
    const command = this.#options.next(client);
    this.#outstanding.set(command.commandId, { client, command });
    this.#send(command);
  }

  #send({ commandId, text }: LoadCommand): void {
    this.#program?.stdin?.write(`${commandId} ${text}\n`);
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
