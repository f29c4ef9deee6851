import { httpProblem } from './problem-error.ts';

/** Where a page ended: the sort key of its last row. Opaque to clients. */
export type CursorPart = string | number | null;

const longestCursor = 512;

export function encodeCursor(parts: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * The parts of a cursor, or the problem `http/bad-cursor`. The shape names the type of each part, as `['string', 'number']`;
 * a cursor that was edited, cut or taken from another list does not fit.
 */
export function decodeCursor<const Shape extends readonly ('string' | 'number')[]>(
  cursor: string,
  shape: Shape,
): { -readonly [Index in keyof Shape]: Shape[Index] extends 'string' ? string : number } {
  const parts = cursor.length <= longestCursor ? parse(cursor) : undefined;
  const fits =
    Array.isArray(parts) &&
    parts.length === shape.length &&
    parts.every((part, index) => typeof part === shape[index]) &&
    encodeCursor(parts) === cursor;
  if (!fits) {
    throw httpProblem('http/bad-cursor', {
      zh: '翻页标记无效，请从第一页重新开始。',
      en: 'The cursor is not valid. Start again from the first page.',
    });
  }
  return parts as { -readonly [I in keyof Shape]: Shape[I] extends 'string' ? string : number };
}

function parse(cursor: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
