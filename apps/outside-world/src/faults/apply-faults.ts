import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

/** Makes every machine route of a system as broken as the fault board says. */
export function applyFaults(app: Server, { faults, stopping }: World): void {
  app.addHook('onRequest', async (request, reply) => {
    const { system } = request.routeOptions.config;
    if (system === undefined) return;
    const { down, slowMs } = faults.faultsOf(system);
    if (slowMs !== undefined) {
      await pause(slowMs, undefined, { signal: stopping }).catch(() => undefined);
    }
    if (down === true) {
      // A system that is down does not answer; it does not say so politely either.
      reply.hijack();
      request.raw.socket.destroy();
      return;
    }
    if (faults.takesError(system)) {
      await reply.code(500).send({ error: 'internal-error' });
    }
  });
}
