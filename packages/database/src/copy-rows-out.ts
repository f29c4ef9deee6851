import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BinaryRows } from './binary-rows.ts';
import { toDatabaseError } from './database-error.ts';
import { type Sql, withLiterals } from './sql.ts';

/**
 * The rows of a query, sent by COPY as they come: half of what `many` costs on both sides. PostgreSQL waits while nobody
 * reads, within the time limit of statements. Throws `DatabaseError`.
 */
export async function* copyRowsOut(
  pool: pg.Pool,
  statement: Sql,
): AsyncGenerator<BinaryRows, void, undefined> {
  // COPY takes no parameters.
  const text = `copy (${withLiterals(statement)}) to stdout (format binary)`;
  const client = await pool.connect().catch((error: unknown) => {
    throw toDatabaseError(error);
  });
  const rows = new BinaryRows();
  try {
    for await (const chunk of client.query(copyTo(text))) {
      rows.add(chunk as Buffer);
      yield rows;
    }
  } catch (error) {
    throw toDatabaseError(error, { statement: text });
  } finally {
    // What nobody has read is still on the line.
    client.release(!rows.isOver);
  }
}
