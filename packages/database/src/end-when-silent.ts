import type { Socket } from 'node:net';
import type pg from 'pg';

/**
 * Ends a connection on which PostgreSQL owes an answer and has said nothing for so long: for a network that swallows it. It has one
 * timer for the life of the connection. `query_timeout` of `pg` sets one for each statement, and each kept what its statement had
 * read until the next full collection: half of all rows outlived their use, and collecting took as long as the work.
 */
export function endWhenSilent(client: pg.ClientBase, silenceMs: number): void {
  const { connection } = client as unknown as { readonly connection: { readonly stream: Socket } };
  const { stream } = connection;
  stream.setTimeout(silenceMs, () => {
    const { readyForQuery } = client as unknown as { readonly readyForQuery: boolean };
    if (!readyForQuery) stream.destroy(new Error('Query read timeout'));
  });
}
