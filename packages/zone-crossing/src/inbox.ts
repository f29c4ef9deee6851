import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundle } from './bundle.ts';
import type { BundleFault, Neighbour } from './bundle.ts';
import type { Message } from './message.ts';
import type { Places } from './places.ts';
import { isTaken, missingIn, readTaken, takenAfter } from './taken.ts';
import { watchFolder } from './watch-folder.ts';
import { writeDurably } from './write-durably.ts';

export interface Inbox {
  /** Bundles that were sent and have not come, though later ones have. */
  missing(): number;
  stop(): Promise<void>;
}

/**
 * Takes what a neighbour has sent. A bundle leaves the queue when all its messages have been dealt with, so a crash repeats
 * them; one that was taken before is dropped, and one that is not believed is set aside and changes nothing.
 */
export async function openInbox(parts: {
  readonly zone: string;
  readonly neighbour: Neighbour;
  readonly places: Places;
  take(message: Message): Promise<void>;
  onRefused(fault: BundleFault): void;
  onError(error: unknown): void;
}): Promise<Inbox> {
  const { zone, neighbour, places } = parts;
  let taken = await readTaken(places.takenFile);
  const underway = new Map<string, Promise<void>>();
  let keeping: Promise<void> = Promise.resolve();

  function keepTaken(no: number): Promise<void> {
    taken = takenAfter(taken, no);
    // One at a time: bundles end side by side, and the file is one.
    keeping = keeping.then(() => writeDurably(places.takenFile, JSON.stringify(taken)));
    return keeping;
  }

  async function look(names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (underway.has(name)) continue;
      const work = open(name)
        .catch(parts.onError)
        .finally(() => underway.delete(name));
      underway.set(name, work);
      if (underway.size >= mostUnderway) await Promise.race(underway.values());
    }
  }

  async function open(name: string): Promise<void> {
    const file = join(places.in, name);
    const read = readBundle(await readFile(file, 'utf8'), { to: zone, neighbour });
    if (typeof read === 'string') {
      await rename(file, join(places.refused, name));
      return parts.onRefused(read);
    }
    const { no } = read.head;
    if (!isTaken(taken, no)) {
      await Promise.all(read.messages.map((message) => parts.take(message)));
      await keepTaken(no);
    }
    await rm(file);
  }

  const watching = watchFolder(places.in, look, parts.onError);
  return {
    missing: () => missingIn(taken),
    async stop() {
      await watching.stop();
      await Promise.all(underway.values());
    },
  };
}

const mostUnderway = 64;
