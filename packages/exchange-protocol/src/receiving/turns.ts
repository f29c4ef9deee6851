import { setTimeout as sleep } from 'node:timers/promises';

/** A batch on its way in. */
export interface Turn {
  /** Until the batches of the stream that began earlier, and were on their way then, are dealt with; at most 10 seconds. */
  comes(): Promise<void>;
  end(): void;
}

interface Underway {
  readonly from: number;
  readonly ended: Promise<void>;
}

const longestWaitMs = 10_000;

/**
 * Several batches of a stream travel side by side, and the second may be whole before the first. It waits then: told of a gap,
 * its sender would send all of it again.
 */
export class Turns {
  readonly #streams = new Map<string, Set<Underway>>();

  enter(stream: string, from: number): Turn {
    const underway = this.#streams.get(stream) ?? new Set<Underway>();
    this.#streams.set(stream, underway);
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const own = { from, ended };
    underway.add(own);
    return {
      comes: async () => {
        const earlier = [...underway].filter((one) => one.from < from);
        if (earlier.length === 0) return;
        const enough = new AbortController();
        const wait = sleep(longestWaitMs, undefined, enough).catch(() => undefined);
        await Promise.race([Promise.all(earlier.map((one) => one.ended)), wait]);
        enough.abort();
      },
      end: () => {
        underway.delete(own);
        if (underway.size === 0) this.#streams.delete(stream);
        resolve();
      },
    };
  }
}
