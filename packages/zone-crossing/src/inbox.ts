import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundle } from './bundle.ts';
import type { BundleFault, Neighbour } from './bundle.ts';
import { mayBeRepeated } from './message.ts';
import type { Message } from './message.ts';
import type { Places } from './places.ts';
import type { SealingThread } from './sealing-thread.ts';
import { isTaken, missingIn, readTaken, takenAfter } from './taken.ts';
import { watchFolder } from './watch-folder.ts';
import { writeDurably } from './write-durably.ts';

export interface Inbox {
  /** Bundles that were sent and have not come, though later ones have. */
  missing(): number;
  stop(): Promise<void>;
}

/** An interrupted message had begun when the process died and may not begin again. */
export type Take = (message: Message, seen: { readonly isInterrupted: boolean }) => Promise<void>;

/**
 * Takes what a neighbour has sent. A bundle leaves the queue when all its messages have been dealt with, so after a crash they
 * come again; acts that may not be repeated come as interrupted. A bundle that was taken before is dropped, and one that is
 * not believed is set aside and changes nothing.
 */
export async function openInbox(parts: {
  readonly zone: string;
  readonly neighbour: Neighbour;
  readonly places: Places;
  readonly take: Take;
  readonly thread: SealingThread;
  onRefused(fault: BundleFault): void;
  onError(error: unknown): void;
}): Promise<Inbox> {
  const { zone, neighbour, places, thread } = parts;
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
    const read = await readBundle(await readFile(file), { to: zone, neighbour, thread });
    if (typeof read === 'string') {
      await rename(file, join(places.refused, name));
      return parts.onRefused(read);
    }
    const { no } = read.head;
    if (!isTaken(taken, no)) {
      await takeAll(read.messages, join(places.begun, name));
      await keepTaken(no);
    }
    await rm(join(places.begun, name), { force: true });
    await rm(file);
  }

  /** Whether an act that died with its process had taken effect is not known: it is noted before it begins, and begun once. */
  async function takeAll(messages: readonly Message[], note: string): Promise<void> {
    const onceOnly = messages.map((each) => each.kind === 'request' && !mayBeRepeated(each));
    const wasBegun = onceOnly.includes(true) && existsSync(note);
    if (onceOnly.includes(true) && !wasBegun) await writeDurably(note, '');
    await Promise.all(
      messages.map((message, index) =>
        parts.take(message, { isInterrupted: wasBegun && onceOnly[index]! }),
      ),
    );
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
