import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';

/** What a test waited for did not come about in time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Looks again and again until what jobs, readers of events and other processes do after an answer is there, and
 * gives what was seen last. Generous, because machines are loaded: a test names the very thing it waits for, and
 * only what never comes takes the whole time.
 */
export async function eventually<Value>(
  look: () => Value | Promise<Value>,
  isThere: (value: Value) => boolean = Boolean,
  withinMs = 30_000,
): Promise<Value> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await look();
    if (isThere(value)) return value;
    if (Date.now() > end) throw new TimeoutError(`It did not come about: ${inspect(value)}`);
    await setTimeout(20);
  }
}
