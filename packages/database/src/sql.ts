import { hash } from 'node:crypto';
import pg from 'pg';

const isStatement = Symbol('sql');

/** A statement or a piece of one. Every `${}` is a parameter; a nested piece is spliced in its place. */
export interface Sql {
  readonly [isStatement]: true;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

export interface CompiledSql {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The name under which the server keeps the plan; absent when there are too many different texts. */
  readonly name?: string;
}

export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  return { [isStatement]: true, strings, values };
}

/** Pieces one after the other, such as the rows of `values`. */
export function joinSql(pieces: readonly Sql[], separator: Sql = comma): Sql {
  const strings = [''];
  const values: unknown[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) {
      values.push(separator);
      strings.push('');
    }
    values.push(piece);
    strings.push('');
  });
  return { [isStatement]: true, strings, values };
}

/** The name of a schema, table or role where a parameter cannot stand. Only plain lower-case names. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) {
    throw new Error(`Not a plain SQL name: ${JSON.stringify(name)}`);
  }
  return { [isStatement]: true, strings: [name], values: [] };
}

/** A value for a `json` or `jsonb` column: without it an array would become a PostgreSQL array. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

export function compile(statement: Sql): CompiledSql {
  if (!statement.values.some(isSql)) {
    let known = compiledTemplates.get(statement.strings);
    if (known === undefined) {
      known = named(numbered(statement.strings));
      compiledTemplates.set(statement.strings, known);
    }
    return { ...known, values: statement.values };
  }
  const flat = flattened(statement);
  return { ...named(numbered(flat.strings)), values: flat.values };
}

/** The statement with its values written into it, for COPY, which takes no parameters: texts, whole numbers and nulls. */
export function withLiterals(statement: Sql): string {
  const { strings, values } = flattened(statement);
  return strings.reduce((text, string, index) => text + literal(values[index - 1]) + string);
}

function literal(value: unknown): string {
  if (typeof value === 'string') return pg.escapeLiteral(value);
  if (Number.isSafeInteger(value)) return String(value);
  if (value === null) return 'null';
  throw new TypeError(`Not a text, a whole number or null: ${typeof value}`);
}

// A plan costs memory in every connection; texts beyond this many are sent without a name.
export const maximumNames = 1_000;

const compiledTemplates = new WeakMap<readonly string[], { text: string; name?: string }>();
const names = new Map<string, string>();
const comma = sql`, `;

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && isStatement in value;
}

/** The statement with every nested piece in its place. */
function flattened(statement: Sql): { strings: string[]; values: unknown[] } {
  const flat = { strings: [''], values: [] as unknown[] };
  splice(statement, flat);
  return flat;
}

function splice(statement: Sql, into: { strings: string[]; values: unknown[] }): void {
  statement.strings.forEach((string, index) => {
    into.strings[into.strings.length - 1] += string;
    if (index >= statement.values.length) return;
    const value = statement.values[index];
    if (isSql(value)) {
      splice(value, into);
    } else {
      into.values.push(value);
      into.strings.push('');
    }
  });
}

function numbered(strings: readonly string[]): string {
  return strings.reduce((text, string, index) => `${text}$${index}${string}`);
}

function named(text: string): { text: string; name?: string } {
  const known = names.get(text);
  if (known !== undefined) return { text, name: known };
  if (names.size >= maximumNames) return { text };
  const name = `tongban_${hash('sha256', text, 'hex').slice(0, 32)}`;
  names.set(text, name);
  return { text, name };
}
