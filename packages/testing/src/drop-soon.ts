/**
 * `node:test` calls what tidies up in the order it was announced, so the database would go before the program
 * that works on it has stopped. It is dropped a moment later, or when nothing else is left to do.
 */
export function dropSoon(drop: () => Promise<void>): void {
  const once = () => {
    clearTimeout(timer);
    waiting.delete(once);
    return drop();
  };
  const timer = setTimeout(() => void once(), graceMs);
  timer.unref();
  waiting.add(once);
}

const graceMs = 500;
const waiting = new Set<() => Promise<void>>();

process.on('beforeExit', () => {
  for (const drop of waiting) void drop();
});
