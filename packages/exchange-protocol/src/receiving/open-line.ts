import { openConnection } from '@tongban/database';
import type { Connection } from '@tongban/database';
import { prepareIncoming } from './incoming.ts';

export interface Line {
  use<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** A connection used by one at a time, opened when needed and again when it has died. */
export function openLine(databaseUrl: string): Line {
  let connection: Connection | undefined;
  let last: Promise<unknown> = Promise.resolve();
  async function open(): Promise<Connection> {
    if (connection === undefined || connection.isBroken()) {
      connection = await openConnection({ url: databaseUrl, applicationName: 'tongban reception' });
      await prepareIncoming(connection);
    }
    return connection;
  }
  return {
    use(work) {
      const turn = last.then(async () => work(await open()));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      await connection?.close();
    },
  };
}
