import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { queryable } from './connect-database.ts';
import { connectionOptions, type ConnectionOptions } from './connection-options.ts';
import { toDatabaseError } from './database-error.ts';
import type { Queryable } from './queryable.ts';
import { sql } from './sql.ts';

/** One connection of its own, for what a pool cannot lend out: COPY, temporary tables and locks of a session. */
export interface Connection extends Queryable {
  /** Runs one transaction on this connection; two at a time are a bug. */
  transaction<Value>(
    work: () => Promise<Value>,
    isolation?: 'read committed' | 'repeatable read',
  ): Promise<Value>;
  /** Sends bytes in the format the statement names (`copy … from stdin`). Answers how many rows PostgreSQL has taken. */
  copyIn(statement: string, bytes: Uint8Array | Iterable<Uint8Array>): Promise<number>;
  /** The bytes of `copy … to stdout` as they come; PostgreSQL waits while nobody reads. */
  copyOut(statement: string): AsyncIterable<Buffer>;
  /** A lock held until it is given back or the connection ends. False when another holds it. */
  tryLock(name: string): Promise<boolean>;
  /** Whether the connection has died. It does not come back: open another. */
  readonly isBroken: () => boolean;
  close(): Promise<void>;
}

/** Connects at once. A statement may take as long as `statementTimeoutMs`; COPY is not cut off by the client. */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { statementTimeoutMs = 60_000, ...rest } = options;
  const client = new pg.Client({
    ...connectionOptions({ role: 'tongban_app', ...rest, statementTimeoutMs }),
    query_timeout: undefined as never,
  });
  let broken = false;
  client.on('error', () => (broken = true));
  client.on('end', () => (broken = true));
  await client.connect().catch((error: unknown) => {
    throw toDatabaseError(error);
  });
  const asking = queryable((statement) => client.query(statement));
  return {
    ...asking,
    async transaction(work, isolation = 'read committed') {
      await send(client, `begin isolation level ${isolation}`);
      try {
        const value = await work();
        await send(client, 'commit');
        return value;
      } catch (error) {
        await client.query('rollback').catch(() => (broken = true));
        throw error;
      }
    },
    async copyIn(statement, bytes) {
      const stream = client.query(copyFrom(statement));
      try {
        if (bytes instanceof Uint8Array) stream.write(bytes);
        else for (const chunk of bytes) await written(stream, chunk);
        stream.end();
        await finished(stream);
        return stream.rowCount;
      } catch (error) {
        throw toDatabaseError(error, { statement });
      }
    },
    async *copyOut(statement) {
      try {
        for await (const chunk of client.query(copyTo(statement))) yield chunk as Buffer;
      } catch (error) {
        throw toDatabaseError(error, { statement });
      }
    },
    async tryLock(name) {
      const { taken } = await asking.one<{ taken: boolean }>(
        sql`select pg_try_advisory_lock(hashtextextended(${name}, 0)) as taken`,
      );
      return taken;
    },
    isBroken: () => broken,
    close: () => client.end().catch(() => undefined),
  };
}

async function send(client: pg.Client, text: string): Promise<void> {
  await client.query(text).catch((error: unknown) => {
    throw toDatabaseError(error, { statement: text });
  });
}

async function written(stream: NodeJS.WritableStream, chunk: Uint8Array): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain');
}
