import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type ConnectionOptions, connectionOptions, silenceMsOf } from './connection-options.ts';
import { copyRowsOut } from './copy-rows-out.ts';
import {
  DatabaseError,
  isSerializationFailure,
  isUnavailable,
  toDatabaseError,
} from './database-error.ts';
import { endWhenSilent } from './end-when-silent.ts';
import type { Database, Queryable, Transaction, TransactionOptions } from './queryable.ts';
import { compile, type Sql } from './sql.ts';

export interface DatabaseOptions extends ConnectionOptions {
  /** How many connections at most. */
  readonly size?: number;
}

/** A pool of connections that act as the application's role. Nothing is connected before it is needed. */
export function connectDatabase(options: DatabaseOptions): Database {
  const silenceMs = silenceMsOf(options);
  const pool = new pg.Pool({
    ...connectionOptions({ role: 'tongban_app', ...options }),
    query_timeout: undefined as never,
    max: options.size ?? 10,
    idleTimeoutMillis: 60_000,
    // Idle connections alone do not keep a program from ending.
    allowExitOnIdle: true,
  });
  // A connection that dies is replaced at the next use; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    if (silenceMs !== undefined) endWhenSilent(client, silenceMs);
  });
  return {
    ...queryable((statement) => pool.query(statement)),
    transaction: (work, transactionOptions = {}) => transact(pool, work, transactionOptions),
    copied: (statement) => copyRowsOut(pool, statement),
    metrics: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

/** A `Queryable` on any sender of statements. */
export function queryable(send: Sender): Queryable {
  async function ask(statement: Sql): Promise<pg.QueryResult> {
    const compiled = compile(statement);
    try {
      return await send(compiled as pg.QueryConfig);
    } catch (error) {
      throw toDatabaseError(error, { statement: compiled.text });
    }
  }
  return {
    async one<Row>(statement: Sql) {
      const { rows } = await ask(statement);
      if (rows.length !== 1) throw wrongNumber(statement, rows.length, 'exactly one');
      return rows[0] as Row;
    },
    async maybeOne<Row>(statement: Sql) {
      const { rows } = await ask(statement);
      if (rows.length > 1) throw wrongNumber(statement, rows.length, 'at most one');
      return rows[0] as Row | undefined;
    },
    async many<Row>(statement: Sql) {
      return (await ask(statement)).rows as Row[];
    },
    async run(statement) {
      return (await ask(statement)).rowCount ?? 0;
    },
  };
}

async function transact<Value>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<Value>,
  options: TransactionOptions,
): Promise<Value> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runOnce(pool, work, options);
    } catch (error) {
      if (attempt >= (options.retries ?? 0) || !isSerializationFailure(error)) throw error;
      await sleep(Math.random() * 10 * 2 ** Math.min(attempt, 6));
    }
  }
}

async function runOnce<Value>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<Value>,
  options: TransactionOptions,
): Promise<Value> {
  const client = await pool.connect().catch((error: unknown) => {
    throw toDatabaseError(error);
  });
  let open = true;
  let broken = false;
  // Between two statements nobody else listens, and an unheard error would end the process.
  const onError = () => {
    broken = true;
  };
  client.on('error', onError);
  try {
    await send(client, begin(options));
    const value = await work({
      isTransaction: true,
      ...queryable((statement) => {
        if (!open) throw new DatabaseError('TRANSACTION_OVER', 'The transaction is over already');
        return client.query(statement);
      }),
    });
    open = false;
    await commit(client);
    return value;
  } catch (error) {
    open = false;
    // A dead line would only keep us waiting; PostgreSQL rolls back what it is left with.
    if (isUnavailable(error)) broken = true;
    else await client.query('rollback').catch(onError);
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

function begin({ isolation = 'read committed', readOnly = false }: TransactionOptions): string {
  return isolation === 'read committed' && !readOnly
    ? 'begin'
    : `begin isolation level ${isolation}${readOnly ? ' read only' : ''}`;
}

async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit').catch((error: unknown) => {
    const known = toDatabaseError(error);
    // A refusal by PostgreSQL (a deferred constraint) is an answer; silence is not.
    const answered = /^[0-9A-Z]{5}$/.test(known.code) && !known.code.startsWith('57P');
    throw answered ? known : toDatabaseError(known, { outcomeUnknown: true });
  });
  // PostgreSQL answers `commit` of a failed transaction with a silent rollback.
  if (command !== 'COMMIT') {
    throw new DatabaseError(
      'COMMIT_OF_FAILED_TRANSACTION',
      'A statement failed, its error was swallowed, and nothing was stored',
    );
  }
}

async function send(client: pg.PoolClient, text: string): Promise<void> {
  try {
    await client.query(text);
  } catch (error) {
    throw toDatabaseError(error, { statement: text });
  }
}

function wrongNumber(statement: Sql, found: number, wanted: string): DatabaseError {
  return new DatabaseError(
    found === 0 ? 'NO_ROW' : 'TOO_MANY_ROWS',
    `The statement gave ${found} rows where ${wanted} was expected`,
    { statement: compile(statement).text },
  );
}

type Sender = (statement: pg.QueryConfig) => Promise<pg.QueryResult>;
