import type { Queryable } from '@tongban/database';
import { readRevision, readSystems } from './read-systems.ts';
import type { KnownSystem } from './relying-system.ts';

/** All systems by client id, at most a quarter of a second old in every process. */
export interface SystemMemory {
  find(clientId: string): Promise<KnownSystem | undefined>;
  /** The system that speaks CAS and has this service. */
  findByService(address: string): Promise<KnownSystem | undefined>;
  list(): Promise<readonly KnownSystem[]>;
  /** After a change in this process: the next question asks the database first. */
  refresh(): void;
}

const believedMs = 250;
// Credentials end by the clock, without a change that could be noticed.
const readAnewMs = 30_000;

interface Known {
  readonly systems: ReadonlyMap<string, KnownSystem>;
  readonly services: ReadonlyMap<string, KnownSystem>;
}

const nothing: Known = { systems: new Map(), services: new Map() };

/** The revision is one row; the systems themselves are read only when it has grown, so that cost does not grow with them. */
export function createSystemMemory(db: Queryable): SystemMemory {
  let memory: { revision: number; readAt: number; known: Known } | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const startedAt = performance.now();
    const revision = await readRevision(db);
    const isOld = memory === undefined || startedAt - memory.readAt > readAnewMs;
    if (isOld || memory?.revision !== revision) {
      memory = { revision, readAt: startedAt, known: arrange(await readSystems(db)) };
    }
    askedAt = startedAt;
  }

  async function current(): Promise<Known> {
    if (memory === undefined || performance.now() - askedAt > believedMs) {
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      await asking;
    }
    return memory?.known ?? nothing;
  }

  return {
    find: async (clientId) => (await current()).systems.get(clientId),
    findByService: async (address) => (await current()).services.get(address),
    list: async () => [...(await current()).systems.values()],
    refresh() {
      askedAt = Number.NEGATIVE_INFINITY;
    },
  };
}

function arrange(systems: readonly KnownSystem[]): Known {
  return {
    systems: new Map(systems.map((system) => [system.clientId, system])),
    services: new Map(
      systems
        .filter(({ protocol }) => protocol === 'cas')
        .flatMap((system) => system.redirectAddresses.map((address) => [address, system] as const)),
    ),
  };
}
