import { sql } from '@tongban/database';
import type { Sql } from '@tongban/database';

/** A constant of this package as a piece of SQL; never anything that came from outside. */
export function raw(text: string): Sql {
  const strings = Object.assign([text], { raw: [text] });
  return sql(strings as unknown as TemplateStringsArray);
}
