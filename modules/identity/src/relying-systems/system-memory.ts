import type { Queryable } from '@tongban/database';
import { readRevision, readSystems } from './read-systems.ts';
import type { KnownSystem } from './relying-system.ts';

/** All systems by client id, at most a quarter of a second old in every process. */
export interface SystemMemory {
  find(clientId: string): Promise<KnownSystem | undefined>;
  list(): Promise<readonly KnownSystem[]>;
  /** After a change in this process: the next question asks the database first. */
  refresh(): void;
}

const believedMs = 250;
// Credentials end by the clock, without a change that could be noticed.
const readAnewMs = 30_000;

/** The revision is one row; the systems themselves are read only when it has grown, so that cost does not grow with them. */
export function createSystemMemory(db: Queryable): SystemMemory {
  let known:
    { revision: number; systems: ReadonlyMap<string, KnownSystem>; readAt: number } | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const startedAt = performance.now();
    const revision = await readRevision(db);
    const isOld = known === undefined || startedAt - known.readAt > readAnewMs;
    if (isOld || known?.revision !== revision) {
      const systems = await readSystems(db);
      known = {
        revision,
        systems: new Map(systems.map((system) => [system.clientId, system])),
        readAt: startedAt,
      };
    }
    askedAt = startedAt;
  }

  async function current(): Promise<ReadonlyMap<string, KnownSystem>> {
    if (known === undefined || performance.now() - askedAt > believedMs) {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      await asking;
    }
    return known?.systems ?? new Map();
  }

  return {
    find: async (clientId) => (await current()).get(clientId),
    list: async () => [...(await current()).values()],
    refresh() {
      askedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
