import type { Day, Instant } from '@tongban/kernel';
import pg from 'pg';

const oid = {
  int8: 20,
  date: 1082,
  timestamptz: 1184,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
};

/** Days and instants as the kernel writes them, and numbers for `bigint`. Needs `timezone=UTC`. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? pg.types.getTypeParser(type, 'binary')
      : (parsers.get(type) ?? pg.types.getTypeParser(type))) as typeof pg.types.getTypeParser,
};

/** `2026-03-02 01:00:00.123456+00` as `2026-03-02T01:00:00.123Z`. Every instant read passes here: slices cost half of a pattern. */
export function parseTimestamp(text: string): Instant {
  const end = text.length - zone.length;
  const isPlain = text.endsWith(zone) && text[10] === ' ' && (end === 19 || (end > 20 && end < 27));
  if (!isPlain) throw new RangeError('An instant outside the years 0001 to 9999 was stored');
  const fraction = end === 23 ? text.slice(20, 23) : text.slice(20, end).padEnd(3, '0').slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z` as Instant;
}

const zone = '+00';

/** A number; a `bigint` above 2^53 stays exact as a JavaScript bigint. */
export function parseInteger(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

function parseDate(text: string): Day {
  if (text.length !== 10) throw new RangeError('A day outside the years 0001 to 9999 was stored');
  return text as Day;
}

function listOf<Value>(parse: (text: string) => Value) {
  return (text: string): (Value | null)[] =>
    (textList(text) as (string | null)[]).map((entry) => (entry === null ? null : parse(entry)));
}

const textList = pg.types.getTypeParser(1009 as never) as (text: string) => unknown;

const parsers = new Map<number, (text: string) => unknown>([
  [oid.int8, parseInteger],
  [oid.date, parseDate],
  [oid.timestamptz, parseTimestamp],
  [oid.int8Array, listOf(parseInteger)],
  [oid.dateArray, listOf(parseDate)],
  [oid.timestamptzArray, listOf(parseTimestamp)],
]);
