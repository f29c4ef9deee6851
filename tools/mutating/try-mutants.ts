import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { takeFound } from './as-tests.ts';
import type { Counted } from './executed.ts';
import { beginRound, importersOf, isReached, load } from './reload.ts';

/** What the process is asked, one after another: what a test file runs, or whether test files notice a change. */
export type Asked =
  | {
      readonly kind: 'cover';
      readonly test: string;
      readonly sources: string;
      readonly anew: string;
    }
  | {
      readonly kind: 'try';
      readonly tests: readonly string[];
      readonly anew: readonly string[];
      readonly mutatedPath?: string | undefined;
      readonly mutatedSource?: string | undefined;
      readonly longestCpuMs: number;
    };

/** What it answers; `failed` names the test that noticed. */
export interface Answered {
  readonly failed?: string | undefined;
  readonly cpuMs: number;
  readonly ran?: Record<string, readonly Counted[]>;
  readonly importers?: Record<string, readonly string[]>;
}

// A loop without end blocks this thread; processor time is counted, because a busy machine is no fault of a mutant.
const watch = new Worker(
  `const { parentPort } = require('node:worker_threads');
   let until = Infinity;
   const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
   parentPort.on('message', (longestMs) => { until = used() + longestMs; });
   setInterval(() => { if (used() > until) process.kill(process.pid, 'SIGKILL'); }, 200);`,
  { eval: true },
);
const session = new Session();

process.on('message', (asked: Asked) => {
  void answer(asked).then((answered) => process.send!(answered));
});

async function answer(asked: Asked): Promise<Answered> {
  if (asked.kind === 'cover') return cover(asked);
  const { tests, anew, mutatedPath, mutatedSource, longestCpuMs } = asked;
  const files = new Set(anew);
  watch.postMessage(longestCpuMs);
  beginRound({ isLoadedAnew: (path) => files.has(path), mutatedPath, mutatedSource });
  const before = cpuMs();
  let failed: string | undefined;
  for (const test of tests) failed ??= await firstFailure(test);
  watch.postMessage(Infinity);
  return { failed, cpuMs: cpuMs() - before };
}

async function cover({ test, sources, anew }: Asked & { kind: 'cover' }): Promise<Answered> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const reached = isReached(sources);
  beginRound({ isLoadedAnew: (path) => path.startsWith(anew) && reached(path) });
  const before = cpuMs();
  const failed = await firstFailure(test);
  const used = cpuMs() - before;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  const ran: Record<string, readonly Counted[]> = {};
  for (const { url, functions } of result) {
    if (!url.startsWith('file:') || !url.includes('?')) continue;
    const path = fileURLToPath(url);
    if (!path.startsWith(sources) || path.endsWith('.test.ts')) continue;
    ran[path] = functions.flatMap(({ ranges }) =>
      ranges.map(({ startOffset, endOffset, count }) => ({
        start: startOffset,
        end: endOffset,
        count,
      })),
    );
  }
  return { failed, cpuMs: used, ran, importers: importersOf() };
}

/** The first test of the file that fails, or the file itself when it does not even load. */
async function firstFailure(test: string): Promise<string | undefined> {
  let running = test;
  try {
    takeFound();
    await load(test);
    for (const { name, run } of takeFound()) {
      running = name;
      await run();
    }
    return undefined;
  } catch (error) {
    return `${running}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`;
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
