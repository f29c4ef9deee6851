import { anonymous, type Actor, type Server, type ServerParts } from '@tongban/http';
import { systemClock } from '@tongban/kernel';
import { buildServer, type ModuleParts } from '../src/build-server.ts';

/** All routes with their guards and nothing behind them: whoever passes the guards meets an error. */
export async function stubServer(edge: Partial<ServerParts> = {}): Promise<Server> {
  const app = await buildServer(
    { resolveActor: async (): Promise<Actor> => anonymous, clock: systemClock, ...edge },
    nothingBehind<ModuleParts>(),
  );
  await app.ready();
  return app;
}

function nothingBehind<Parts>(): Parts {
  // Asked by promises and, of the options of a plugin, by Fastify.
  const readByOthers = new Set<string | symbol>([
    'then',
    'name',
    'prefix',
    'logLevel',
    'logSerializers',
    Symbol.toPrimitive,
  ]);
  const stand: unknown = new Proxy(() => stand, {
    get: (_target, name) => (readByOthers.has(name) ? undefined : stand),
    apply: () => stand,
  });
  return stand as Parts;
}
