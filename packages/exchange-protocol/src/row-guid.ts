import { hash } from 'node:crypto';

/**
 * The id of a row, made of what the row stands for: the same matter has the same id whenever and wherever it is mapped.
 * Where the matter has a UUIDv7, the id begins with its millisecond, so that rows of one time lie together in an index;
 * the rest is a digest.
 */
export function rowGuidOf(table: string, matter: string, bornAs?: string): string {
  const hex = hash('sha256', `${table}/${matter}`, 'hex');
  const head = bornAs === undefined ? hex.slice(0, 12) : bornAs.replaceAll('-', '').slice(0, 12);
  return `${head.slice(0, 8)}-${head.slice(8)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
