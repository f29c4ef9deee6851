import { binaryArray } from './binary-array.ts';
import type { ColumnType, ColumnValues } from './binary-array.ts';
import { identifier, joinSql, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** The columns of rows that are handed to a statement, in order, each with its type. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** One row for such columns. What is missing is null. */
export type RowOf<Of extends Columns> = {
  readonly [Name in keyof Of]?: ColumnValues[Of[Name]] | null | undefined;
};

/**
 * Many rows as something to select from: `select stream, version from ${unnestRows('entry', columns, rows)}`.
 * One array a column, so the statement's text and plan are the same for any number of rows. PostgreSQL takes a
 * third of the time it takes to read the same rows from `json_to_recordset`, which builds a hash table a row.
 */
export function unnestRows<Of extends Columns>(
  alias: string,
  columns: Of,
  rows: readonly RowOf<Of>[],
): Sql {
  const names = Object.keys(columns);
  const arrays = names.map((name) => {
    const type = columns[name]!;
    const values = rows.map((row) => row[name]);
    return sql`${binaryArray(type, values as never)}::${arrayTypes[type]}`;
  });
  const list = joinSql(names.map(identifier));
  return sql`unnest(${joinSql(arrays)}) as ${identifier(alias)} (${list})`;
}

/** What PostgreSQL calls an array of them. */
export const arrayTypes: { readonly [Type in ColumnType]: Sql } = {
  text: sql`text[]`,
  integer: sql`integer[]`,
  smallint: sql`smallint[]`,
  boolean: sql`boolean[]`,
  bytea: sql`bytea[]`,
  uuid: sql`uuid[]`,
  date: sql`date[]`,
  timestamptz: sql`timestamptz[]`,
  jsonb: sql`jsonb[]`,
  json: sql`json[]`,
};
