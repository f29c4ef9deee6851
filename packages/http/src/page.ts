import { Type, type TSchema } from '@fastify/type-provider-typebox';

export const largestPage = 100;
export const usualPage = 20;

/** One page of a list. No `nextCursor` means that this is the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** Query members of every list. Spread them into the route's querystring: `Type.Object({ ...pageQuery, branch })`. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: largestPage, default: usualPage })),
  cursor: Type.Optional(Type.String({ maxLength: 512 })),
};

/** The response schema of a page of these items. */
export function pageOf<Item extends TSchema>(item: Item) {
  return Type.Object({ items: Type.Array(item), nextCursor: Type.Optional(Type.String()) });
}

/**
 * A page from one row more than asked for: when that row exists there is a next page, and it starts after the last row shown.
 */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  parts: { cursor(last: Row): string; item(row: Row): Item },
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(parts.item);
  return rows.length > limit && last !== undefined
    ? { items, nextCursor: parts.cursor(last) }
    : { items };
}
