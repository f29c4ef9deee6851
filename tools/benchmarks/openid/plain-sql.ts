import { sql, type Sql } from '@tongban/database';

/** A statement that is not written in the program: from a file of its own, or as PostgreSQL describes an index. */
export function plainSql(text: string): Sql {
  return sql(Object.assign([text], { raw: [text] }));
}
