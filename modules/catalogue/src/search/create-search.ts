import type { Audience, BranchCode } from '@tongban/vocabulary';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { Synonym } from '../load/read-synonyms.ts';
import { rankItems } from './rank-items.ts';
import { createSearchIndex } from './search-index.ts';

export interface ItemQuestion {
  readonly query?: string;
  readonly regionCode?: string;
  readonly branchCode?: BranchCode;
  readonly audience?: Audience;
  readonly limit: number;
  /** The last item of the page before. */
  readonly after?: string;
}

export interface FoundItem {
  readonly item: PinnedItem;
  /** In the region asked for; true when none was named. */
  readonly available: boolean;
}

export interface FoundItems {
  readonly items: readonly FoundItem[];
  readonly total: number;
  /** The item after which the next page begins; absent on the last. */
  readonly nextAfter?: string;
}

interface SearchParts {
  readonly items: readonly PinnedItem[];
  readonly synonyms: readonly Synonym[];
  isAvailable(item: PinnedItem, regionCode: string): boolean;
}

export async function createSearch({ items, synonyms, isAvailable }: SearchParts) {
  const index = await createSearchIndex(items, synonyms);
  const byCode = new Map<string, PinnedItem>(items.map((item) => [item.itemCode, item]));
  const usual = items.toSorted(byFrequency);

  function ranked(query: string | undefined): readonly PinnedItem[] {
    return query === undefined || query.trim() === ''
      ? usual
      : rankItems(index, query).map(({ item }) => byCode.get(item.itemCode)!);
  }

  return {
    find({ query, regionCode, branchCode, audience, limit, after }: ItemQuestion): FoundItems {
      const matching = ranked(query).filter(
        (item) =>
          (branchCode === undefined || item.branchCode === branchCode) &&
          (audience === undefined || item.audience.includes(audience)),
      );
      const found = matching.map((item) => ({
        item,
        available: regionCode === undefined || isAvailable(item, regionCode),
      }));
      // What the region does comes first; what it does not is still found, with its guide.
      const inOrder = [
        ...found.filter(({ available }) => available),
        ...found.filter(({ available }) => !available),
      ];
      const start = inOrder.findIndex(({ item }) => item.itemCode === after) + 1;
      const page = inOrder.slice(start, start + limit);
      const last = page.at(-1)?.item.itemCode;
      return {
        items: page,
        total: inOrder.length,
        ...(start + limit < inOrder.length && last !== undefined && { nextAfter: last }),
      };
    },
    suggest: (query: string, limit: number): readonly PinnedItem[] =>
      query.trim() === '' ? [] : ranked(query).slice(0, limit),
  };
}

/** Without a query: what most people come for, then branch by branch as the catalogue is ordered. */
function byFrequency(one: PinnedItem, other: PinnedItem): number {
  const weight = (item: PinnedItem) => (item.highFrequency ? 2 : 0) + (item.nationalHook ? 1 : 0);
  return weight(other) - weight(one);
}
