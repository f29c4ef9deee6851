import { setTimeout as sleep } from 'node:timers/promises';
import { badPostman, faultProxy } from '@tongban/testing';
import { senderTimeoutMs } from './platform-process.ts';

/** The line from the sender to the receiver: connections that can be made bad, and a postman who always is. */
export async function badLines(port: number) {
  const postman = await badPostman(port, { keepLast: 200 });
  const proxy = await faultProxy({ to: { port: postman.port } });
  return {
    port: proxy.port,
    /** Latency, then cuts, then answers that no longer arrive until the sender gives up by itself. */
    async beBad(): Promise<void> {
      proxy.delay(50);
      await sleep(1_500);
      proxy.heal();
      for (let turn = 0; turn < 5; turn += 1) {
        await sleep(300);
        proxy.reset();
      }
      proxy.halfClose();
      await sleep(senderTimeoutMs + 500);
      proxy.heal();
      proxy.reset();
    },
    cutOnce: () => proxy.reset(),
    deliverAllAgain: () => postman.deliverAllAgain(),
    seen: () => ({ ...proxy.counts, ...postman.counts }),
    async close(): Promise<void> {
      await proxy.close();
      await postman.close();
    },
  };
}

export type LinesSeen = ReturnType<Awaited<ReturnType<typeof badLines>>['seen']>;
