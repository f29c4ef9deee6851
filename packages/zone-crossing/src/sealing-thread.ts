import { Worker } from 'node:worker_threads';
import { openMessages, sealMessages } from './sealed-messages.ts';
import type { Opened, Sealed, ToOpen, ToSeal } from './sealed-messages.ts';

/** Seals and opens what crosses: what is small at once, what is large in a thread of its own. */
export interface SealingThread {
  seal(work: ToSeal): Promise<Sealed>;
  open(work: ToOpen): Promise<Opened>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Less than this is sealed in a millisecond or two; to hand it over would cost more. */
const largeBytes = 128 * 1024;
/** Twenty megabytes take half a second. */
const timeoutMs = 60_000;

/** The thread is started with the first large bundle and replaced when it dies; the bundle is sent or read again then. */
export function createSealingThread(): SealingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  function inThread(work: ToSeal | ToOpen, transfer: ArrayBuffer[] = []): Promise<never> {
    return new Promise((resolve, reject) => {
      const id = (lastId += 1);
      const timer = setTimeout(() => replace(new Error('Sealing took too long.')), timeoutMs);
      waiting.set(id, { resolve, reject, timer });
      thread().postMessage({ id, work }, transfer);
    });
  }

  function thread(): Worker {
    if (worker !== undefined) return worker;
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.unref();
    started.on('message', take);
    started.on('error', () => replace(new Error('The sealing thread failed.'), started));
    started.on('exit', () => replace(new Error('The sealing thread ended.'), started));
    worker = started;
    return started;
  }

  function take(answer: { id: number; value?: never; error?: string }): void {
    const one = waiting.get(answer.id);
    if (one === undefined) return;
    waiting.delete(answer.id);
    clearTimeout(one.timer);
    if (answer.value === undefined) one.reject(new Error(answer.error));
    else one.resolve(answer.value);
  }

  function replace(error: Error, dead: Worker | undefined = worker): void {
    if (dead !== worker) return;
    worker = undefined;
    void dead?.terminate();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  }

  return {
    async seal(work) {
      const size = work.messages.reduce((sum, { body }) => sum + body.length, 0);
      return size < largeBytes ? sealMessages(work) : inThread(work);
    },
    async open(work) {
      if (work.sealed.length < largeBytes) return openMessages(work);
      // A copy of its own is handed over, not the memory that other buffers lie in.
      const sealed = new Uint8Array(work.sealed);
      return inThread({ ...work, sealed }, [sealed.buffer]);
    },
    async close() {
      const running = worker;
      replace(new Error('The crossing was closed.'));
      await running?.terminate();
    },
  };
}
