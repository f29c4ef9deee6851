import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signer } from '@tongban/exchange-protocol';
import type { Clock } from '@tongban/kernel';
import { writeBundle } from './bundle.ts';
import type { Neighbour } from './bundle.ts';
import type { Message } from './message.ts';
import { bundleName } from './places.ts';
import type { Places } from './places.ts';
import type { SealingThread } from './sealing-thread.ts';
import { writeDurably } from './write-durably.ts';

export interface Outbox {
  /** Settled when the message is in a durable file of the queue. */
  send(message: Message): Promise<void>;
  stop(): Promise<void>;
}

const mostTogether = 200;

/** Queues messages for one neighbour: what gathers while a file is being written goes together into the next. */
export async function openOutbox(parts: {
  readonly zone: string;
  readonly neighbour: Neighbour;
  readonly places: Places;
  readonly signer: Signer;
  readonly thread: SealingThread;
  readonly clock: Clock;
}): Promise<Outbox> {
  const { zone, neighbour, places, signer, thread, clock } = parts;
  const waiting: { message: Message; done(): void; failed(error: unknown): void }[] = [];
  let last = await lastSent(places.sentFile);
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const some = waiting.splice(0, mostTogether);
      try {
        // The number is taken before the file exists: a crash between the two leaves a hole, never the same number twice.
        await writeDurably(places.sentFile, String(last + 1));
        last += 1;
        const head = { from: zone, to: neighbour.zone, no: last, at: clock() };
        const messages = some.map(({ message }) => message);
        const content = await writeBundle(messages, head, { signer, neighbour, thread });
        await writeDurably(join(places.out, bundleName(last)), content);
        for (const { done } of some) done();
      } catch (error) {
        for (const { failed } of some) failed(error);
      }
    }
  }

  return {
    send: (message) =>
      new Promise((done, failed) => {
        waiting.push({ message, done, failed });
        writing ??= write().finally(() => (writing = undefined));
      }),
    async stop() {
      await writing;
    },
  };
}

async function lastSent(file: string): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => '0');
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error(`${file} does not hold a number.`);
  return number;
}
