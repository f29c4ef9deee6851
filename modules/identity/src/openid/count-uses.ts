import { sql, unnestRows, type Database } from '@tongban/database';
import { dayOf, type Clock } from '@tongban/kernel';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

export type Use = 'sign-on' | 'token' | 'refused';

/** How much each system is used, gathered in the process: nobody waits for a figure. */
export interface UseCounter {
  watch(provider: Provider): void;
  count(clientId: string, kind: Use): void;
  /** Adds what was gathered; what cannot be added is kept for the next time. */
  flush(): Promise<void>;
}

const columns = { client_id: 'text', day: 'text', kind: 'text', count: 'integer' } as const;

export function createUseCounter(db: Database, clock: Clock): UseCounter {
  let gathered = new Map<string, number>();

  function add(key: string, count: number): void {
    gathered.set(key, (gathered.get(key) ?? 0) + count);
  }

  const countOne = (clientId: string, kind: Use) =>
    add(`${clientId}\t${dayOf(clock())}\t${kind}`, 1);

  return {
    count: countOne,
    watch(provider) {
      const count = (kind: Use) => (ctx: KoaContextWithOIDC) => {
        const clientId = ctx.oidc.client?.clientId;
        if (clientId !== undefined) countOne(clientId, kind);
      };
      provider.on('authorization.success', count('sign-on'));
      provider.on('grant.success', count('token'));
      provider.on('authorization.error', count('refused'));
      provider.on('grant.error', count('refused'));
    },
    async flush() {
      if (gathered.size === 0) return;
      const taken = gathered;
      gathered = new Map();
      // In one order everywhere, so that two processes never wait for each other.
      const rows = [...taken].toSorted(([one], [other]) => (one < other ? -1 : 1));
      try {
        await db.run(sql`
          insert into identity.system_uses as known (client_id, day, kind, count)
          select client_id, day::date, kind, count from ${unnestRows('use', columns, rows.map(rowOf))}
          on conflict on constraint system_uses_pkey do update
             set count = known.count + excluded.count
        `);
      } catch (error) {
        for (const [key, count] of taken) add(key, count);
        throw error;
      }
    },
  };
}

function rowOf([key, count]: [string, number]) {
  const [client_id = '', day = '', kind = ''] = key.split('\t');
  return { client_id, day, kind, count };
}
