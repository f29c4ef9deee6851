import { openConnection } from '@tongban/database';
import type { Connection, Database } from '@tongban/database';
import type { Signer } from '@tongban/exchange-protocol';
import { epochMs } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import { deliverLane, freshMemory } from './deliver-lane.ts';
import type { LaneMemory } from './deliver-lane.ts';
import { listDeliveries, listDestinations } from './destination.ts';
import type { Delivery, Destination } from './destination.ts';
import { createPoster } from './post.ts';

export interface DeliveringParts {
  readonly db: Database;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly signer: Signer;
  readonly sender: string;
  /** One attempt to hand over a batch. */
  readonly timeoutMs?: number;
  /** How often a process looks for new rows. */
  readonly everyMs?: number;
  onError?(error: unknown): void;
}

export interface Delivering {
  stop(): Promise<void>;
}

/**
 * Delivers to every destination until stopped, each lane by itself. Of several processes one delivers to a destination:
 * the one that holds its lock; when it dies, another takes over.
 */
export function startDelivering(parts: DeliveringParts): Delivering {
  const { everyMs = 50 } = parts;
  const workers = new Map<string, ReturnType<typeof deliverTo>>();
  const rest = createRest();
  let stopping = false;

  async function run(): Promise<void> {
    let turn = 0;
    while (!stopping) {
      // New destinations are seen within a second; rows are looked for at every turn.
      if (turn % Math.max(1, Math.round(1_000 / everyMs)) === 0) await lookForDestinations();
      for (const worker of workers.values()) worker.wake();
      turn += 1;
      await rest.pause(everyMs);
    }
  }

  async function lookForDestinations(): Promise<void> {
    try {
      for (const destination of await listDestinations(parts.db)) {
        const known = workers.get(destination.code);
        if (known === undefined) workers.set(destination.code, deliverTo(parts, destination));
        else known.changed(destination);
      }
    } catch (error) {
      parts.onError?.(error);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping = true;
      rest.end();
      await running;
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
    },
  };
}

function deliverTo(parts: DeliveringParts, first: Destination) {
  const { db, clock, timeoutMs = 30_000 } = parts;
  let destination = first;
  let poster = createPoster({ url: first.url, timeoutMs });
  let stopping = false;
  let lock: Connection | undefined;
  // Another process that holds the lock is asked again every second.
  let askLockAgainAt = 0;
  let turn: Promise<void> | undefined;
  const busy = new Map<string, Promise<unknown>>();
  const memories = new Map<string, LaneMemory>();

  async function holdsLock(): Promise<boolean> {
    if (lock !== undefined && !lock.isBroken()) return true;
    if (performance.now() < askLockAgainAt) return false;
    await lock?.close();
    lock = undefined;
    const fresh = await openConnection({
      url: parts.databaseUrl,
      applicationName: 'tongban exchange',
    });
    askLockAgainAt = performance.now() + 1_000;
    if (await fresh.tryLock(`exchange/${destination.code}`)) lock = fresh;
    else await fresh.close();
    return lock !== undefined;
  }

  async function look(): Promise<void> {
    if (stopping || destination.paused || !(await holdsLock())) return;
    const now = epochMs(clock());
    for (const delivery of await listDeliveries(db, destination.code)) {
      const { lane, retryAt } = delivery;
      if (busy.has(lane) || (retryAt !== null && epochMs(retryAt as never) > now)) continue;
      const work = deliver(delivery).finally(() => busy.delete(lane));
      busy.set(lane, work);
    }
  }

  async function deliver(delivery: Delivery): Promise<void> {
    const memory = memories.get(delivery.lane) ?? freshMemory();
    memories.set(delivery.lane, memory);
    const laneParts = {
      ...parts,
      destination,
      post: poster.post,
      isStopping: () => stopping || destination.paused,
    };
    await deliverLane(laneParts, delivery, memory).catch((error: unknown) =>
      parts.onError?.(error),
    );
  }

  return {
    wake() {
      turn ??= look()
        .catch((error: unknown) => parts.onError?.(error))
        .finally(() => (turn = undefined));
    },
    changed(next: Destination) {
      if (next.url !== destination.url) {
        poster.close();
        poster = createPoster({ url: next.url, timeoutMs });
      }
      destination = next;
    },
    async stop() {
      stopping = true;
      await turn;
      await Promise.allSettled(busy.values());
      poster.close();
      await lock?.close();
    },
  };
}

function createRest() {
  let end = () => {};
  return {
    pause: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => end(),
  };
}
