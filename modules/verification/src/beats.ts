import { setTimeout as pause } from 'node:timers/promises';

interface Beat {
  readonly everyMs: number;
  run(): Promise<unknown>;
}

/** Work that is done again and again, never twice at once. What fails is tried again with the next beat. */
export function createBeats(onFailure: (error: unknown) => void, beats: readonly Beat[]) {
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  async function keepRunning({ everyMs, run }: Beat): Promise<void> {
    while (!stopping.signal.aborted) {
      const started = performance.now();
      await run().catch(onFailure);
      const rest = Math.max(10, everyMs - (performance.now() - started));
      await pause(rest, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }
  return {
    start() {
      running = Promise.all(beats.map(keepRunning));
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
