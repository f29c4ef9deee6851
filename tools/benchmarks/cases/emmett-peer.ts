import { CommandHandler } from '@event-driven-io/emmett';
import type { Event } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import type { Peer } from './peers.ts';

type Done = Event<'Done', Record<string, unknown>>;

/**
 * Emmett as its guide shows it: the command handler reads the stream, folds it and appends. No authorisation, no
 * hash chain, no head row and no list beside it: all of that would cost it more.
 */
export async function emmettPeer(url: string): Promise<Peer> {
  const store = getPostgreSQLEventStore(url);
  await store.schema.migrate();
  const handle = CommandHandler<number, Done>({
    evolve: (count) => count + 1,
    initialState: () => 0,
  });
  return {
    name: '@event-driven-io/emmett-postgresql 0.42.0',
    async carryOut(caseId, steps, done) {
      for (const step of steps) {
        const started = performance.now();
        const data = { ...step, commandId: crypto.randomUUID() };
        await handle(store, caseId, () => ({ type: 'Done', data }));
        done(performance.now() - started);
      }
    },
    close: () => store.close(),
  };
}
