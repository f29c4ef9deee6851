import type { Bilingual } from '@tongban/kernel';
import type { ResourceCode } from '../resources.ts';
import connected from './connected-queries.json' with { type: 'json' };
import otherWays from './other-ways.json' with { type: 'json' };

/** A query item that a source answers here at once. */
export interface ConnectedQuery {
  readonly resource: ResourceCode;
  readonly facts: readonly string[];
  /** Questions of the item's form that the source needs answered, with the shape of each answer. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Pages of a portal on which a reader finds it without a question to a source. */
export const queryPages = ['cases', 'face', 'network-identity', 'services', 'verify'] as const;
export type QueryPage = (typeof queryPages)[number];

/** How somebody comes to the answer of a query item (T01). */
export type QueryWay =
  | { readonly way: 'source'; readonly query: ConnectedQuery }
  | { readonly way: 'page'; readonly page: QueryPage; readonly advice: Bilingual }
  | {
      readonly way: 'elsewhere';
      readonly advice: Bilingual;
      readonly site?: string;
      readonly phone?: string;
    };

export const connectedQueries = connected as Readonly<Record<string, ConnectedQuery | undefined>>;

const pages = otherWays.pages as Readonly<
  Record<string, { readonly page: QueryPage; readonly advice: Bilingual } | undefined>
>;

/** No source here and nothing known of another: the window, which is there for every item. */
const window: Bilingual = {
  zh: '请到办理机关的窗口查询，地址和电话见本页“由谁办理”。',
  en: 'Ask at a window of the authority; address and telephone are under “Who handles it”.',
};

/** Every item listed in the data files, whatever its way. */
export function itemsWithWay(): readonly string[] {
  return [
    ...Object.keys(connected),
    ...Object.keys(pages),
    ...otherWays.elsewhere.flatMap(({ items }) => items),
  ];
}

export function wayOf(itemCode: string): QueryWay {
  const query = connectedQueries[itemCode];
  if (query !== undefined) return { way: 'source', query };
  const page = pages[itemCode];
  if (page !== undefined) return { way: 'page', ...page };
  const found = otherWays.elsewhere.find(({ items }) => items.includes(itemCode));
  if (found === undefined) return { way: 'elsewhere', advice: window };
  const { items: _, ...advised } = found;
  return { way: 'elsewhere', ...advised };
}
