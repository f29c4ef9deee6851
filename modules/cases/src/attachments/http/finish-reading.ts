import { once } from 'node:events';
import type { FastifyRequest } from 'fastify';

const mostWaitMs = 20_000;

/**
 * Takes what the browser still sends, and throws it away. A server that answers in the middle of an upload
 * and closes is heard by browsers as a broken connection: the person would never read why it was refused.
 */
export async function finishReading({ raw }: FastifyRequest): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  raw.resume();
  const given = AbortSignal.timeout(mostWaitMs);
  await Promise.race([
    once(raw, 'end', { signal: given }),
    once(raw, 'close', { signal: given }),
  ]).catch(() => undefined);
}
