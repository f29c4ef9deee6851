import { hash } from 'node:crypto';
import { sql, type Sql } from '@tongban/database';

/** Under which a record is stored: ids of tokens are secrets. */
export function hashOf(kind: string, id: string): Buffer {
  return hash('sha256', `${kind}:${id}`, 'buffer');
}

/** The same of a grant whose id stands in a column. */
export function hashOfGrant(id: Sql): Sql {
  return sql`sha256(convert_to('Grant:' || ${id}, 'UTF8'))`;
}

/** A record that expired before then is over: the clocks of two processes differ by less. */
export const overBefore: Sql = sql`clock_timestamp() - interval '1 minute'`;
