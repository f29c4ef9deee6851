import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A port nobody listens on at this moment: for programs that cannot be given 0, and for addresses that are written down before their
 * server listens. It lies below those that systems give out by themselves (32768 and up on Linux, 49152 by RFC 6335), so that no
 * program that takes any port takes this one meanwhile.
 */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = randomInt(lowest, aboveHighest);
    try {
      await listenOnce(port, host);
      return port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === mostTries)
        throw error;
    }
  }
}

const lowest = 10_000;
const aboveHighest = 32_000;
const mostTries = 50;

function listenOnce(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
