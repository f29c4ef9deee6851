import { availableParallelism, loadavg } from 'node:os';
import { cpuSeconds } from './cpu-time.ts';

export interface Measured {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of one command: what a busy machine distorts least. Absent when no server was named. */
  readonly cpu?: { readonly nodeMicros: number; readonly postgresMicros: number };
}

/** Runs the clients until the time is over and measures everything after the warm-up. */
export async function measure(parts: {
  readonly clients: number;
  readonly warmUpMs: number;
  readonly measuredMs: number;
  /** One client's endless work; calls `done` after each answered command with how long it took. */
  client(index: number, run: Run): Promise<void>;
  /** PostgreSQL, whose processor time is told beside the program's. */
  readonly serverPid?: number;
  /** The program that does the work, when it is not this one. */
  readonly programPid?: number | undefined;
  /** Where to leave how long each command took; an empty list. */
  readonly times?: number[];
}): Promise<Measured> {
  const { times = [] } = parts;
  let isMeasuring = false;
  const run = {
    stopped: false,
    done(ms: number) {
      if (isMeasuring) times.push(ms);
    },
  };
  const clients = Array.from({ length: parts.clients }, (_, index) => parts.client(index, run));
  const failed = Promise.all(clients).then(() => {
    if (!run.stopped) throw new Error('The clients ended before their time.');
  });
  const pause = (ms: number) =>
    Promise.race([failed, new Promise((resolve) => setTimeout(resolve, ms))]);
  await pause(parts.warmUpMs);
  isMeasuring = true;
  const { serverPid, programPid } = parts;
  const before = serverPid === undefined ? undefined : cpuSeconds(serverPid, programPid);
  const started = performance.now();
  await pause(parts.measuredMs);
  isMeasuring = false;
  const seconds = (performance.now() - started) / 1_000;
  const cpu =
    before === undefined
      ? undefined
      : tellCpu(before, cpuSeconds(serverPid!, programPid), times.length);
  run.stopped = true;
  await failed;
  return { perSecond: times.length / seconds, ...percentiles(times), ...(cpu && { cpu }) };
}

type Cpu = ReturnType<typeof cpuSeconds>;

function tellCpu(before: Cpu, after: Cpu, commands: number): NonNullable<Measured['cpu']> {
  const each = (seconds: number) => Math.round((seconds * 1_000_000) / commands);
  const nodeMicros = each(after.node - before.node);
  const postgresMicros = each(after.postgres - before.postgres);
  console.log(`processor time a command: Node ${nodeMicros} µs, PostgreSQL ${postgresMicros} µs`);
  return { nodeMicros, postgresMicros };
}

export interface Run {
  stopped: boolean;
  done(ms: number): void;
}

export function percentiles(times: readonly number[]): { p50Ms: number; p99Ms: number } {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: round(at(0.5)), p99Ms: round(at(0.99)) };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function tellMachine(): void {
  const [load = 0] = loadavg();
  console.log(`${availableParallelism()} cores, load ${round(load)} at the end`);
}

/** The last line of every benchmark: one JSON object for programs. */
export function report(
  job: string,
  measured: Measured,
  limit: { name: string; perSecond: number },
  more: Readonly<Record<string, unknown>> = {},
): void {
  tellMachine();
  console.log(
    JSON.stringify({
      job,
      perSecond: Math.round(measured.perSecond),
      p50Ms: measured.p50Ms,
      p99Ms: measured.p99Ms,
      limit: { name: limit.name, perSecond: Math.round(limit.perSecond) },
      ratio: round(measured.perSecond / limit.perSecond),
      ...more,
    }),
  );
}
