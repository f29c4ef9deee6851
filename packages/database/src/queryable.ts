import type { BinaryRows } from './binary-rows.ts';
import type { Sql } from './sql.ts';

/** Something that answers questions: the database, or one transaction on it. */
export interface Queryable {
  /** Exactly one row; anything else is a bug. */
  one<Row>(statement: Sql): Promise<Row>;
  /** One row or none; two are a bug. */
  maybeOne<Row>(statement: Sql): Promise<Row | undefined>;
  many<Row>(statement: Sql): Promise<Row[]>;
  /** How many rows were changed. */
  run(statement: Sql): Promise<number>;
}

export interface Transaction extends Queryable {
  /** Not for reading: keeps a `Database` from being handed over where one transaction is meant. */
  readonly isTransaction: true;
}

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
  /** How often the work is run again after a deadlock or a serialization failure. None by default. */
  readonly retries?: number;
}

export interface PoolMetrics {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

export interface Database extends Queryable {
  /** All of the work is stored, or none of it. What it throws is thrown on. */
  transaction<Value>(
    work: (tx: Transaction) => Promise<Value>,
    options?: TransactionOptions,
  ): Promise<Value>;
  /**
   * Many rows for half of what `many` costs, as they come: each time the reader has more of them. Values of the statement are
   * texts, whole numbers or null. PostgreSQL waits while nobody reads, within the time limit of statements.
   */
  copied(statement: Sql): AsyncIterable<BinaryRows>;
  metrics(): PoolMetrics;
  close(): Promise<void>;
}
