import type { Database } from '@tongban/database';
import { readOn, startSubscription } from './case-event-reader.ts';
import type { CaseSubscription } from './case-event-reader.ts';

/** A loop that runs its step whenever it is woken, and now and then without that. */
export interface Loop {
  wake(): void;
  stop(): Promise<void>;
}

export interface LoopOptions {
  /** One step; says whether another should follow at once. */
  step(): Promise<boolean>;
  readonly everyMs: number;
  /** How long it lets more gather after it was woken: one look for many wakings. */
  readonly gatherMs?: number;
  onError?(error: unknown): void;
}

export function keepDoing({ step, everyMs, gatherMs = 0, onError }: LoopOptions): Loop {
  let stopped = false;
  let woken = false;
  let wakeUp: (() => void) | undefined;
  let release: (() => void) | undefined;

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false;
      const more = await step().catch((error: unknown) => {
        onError?.(error);
        return false;
      });
      if (more || stopped) continue;
      if (!woken) await pause(everyMs);
      if (!stopped && gatherMs > 0) await pause(gatherMs, 'unwoken');
    }
  }

  function pause(ms: number, how: 'wakeable' | 'unwoken' = 'wakeable'): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      if (how === 'wakeable') wakeUp = end;
      release = end;
    });
  }

  const running = run();
  return {
    wake() {
      woken = true;
      wakeUp?.();
    },
    async stop() {
      stopped = true;
      release?.();
      await running;
    },
  };
}

/** Reads for the subscription until stopped. Other processes' events are seen within a second. */
export async function keepReading(
  db: Database,
  subscription: CaseSubscription,
  onError?: (error: unknown) => void,
): Promise<Loop> {
  await startSubscription(db, subscription.name);
  return keepDoing({
    step: () => readOn(db, subscription, onError),
    everyMs: 1_000,
    gatherMs: 25,
    ...(onError && { onError }),
  });
}
