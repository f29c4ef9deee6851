import { parentPort } from 'node:worker_threads';
import { openMessages, sealMessages } from './sealed-messages.ts';
import type { ToOpen, ToSeal } from './sealed-messages.ts';

/** Seals and opens large bundles one after the other, so that the thread of the zone serves others meanwhile. */
parentPort?.on('message', ({ id, work }: { id: number; work: ToSeal | ToOpen }) => {
  try {
    if ('messages' in work) {
      const value = sealMessages(work);
      parentPort!.postMessage({ id, value }, [value.sealed.buffer]);
    } else {
      parentPort!.postMessage({ id, value: openMessages(work) });
    }
  } catch (error) {
    parentPort!.postMessage({ id, error: error instanceof Error ? error.message : 'unknown' });
  }
});
