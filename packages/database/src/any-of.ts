import { binaryArray } from './binary-array.ts';
import type { ColumnType, ColumnValues } from './binary-array.ts';
import { sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { arrayTypes } from './unnest-rows.ts';

/**
 * For statements that are asked all the time: `where hash = ${anyOf('bytea', hashes)}`. PostgreSQL keeps one plan for any number of
 * values. Where it can see how short a list is, it believes that a plan made for just that list would be cheaper, and makes one
 * every time, which costs more than a few rows found by their key.
 */
export function anyOf<Type extends ColumnType>(
  type: Type,
  values: readonly ColumnValues[Type][],
): Sql {
  const array = arrayTypes[type];
  return sql`any((select ${binaryArray(type, values)}::${array})::${array})`;
}
