import type { Audience, BranchCode } from '@tongban/vocabulary';
import type { PinnedItem } from '../domain/pinned-item.ts';
import { rankItems } from './rank-items.ts';
import type { LifeEvent } from '../load/read-life-events.ts';
import { lifeEventFinder } from './find-life-events.ts';
import { createSearchIndex, type SearchWords } from './search-index.ts';

export interface ItemQuestion {
  readonly query?: string;
  readonly regionCode?: string;
  readonly branchCode?: BranchCode;
  readonly audience?: Audience;
  /** Only what this event of life calls for, in the order one does it. */
  readonly lifeEvent?: string;
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
  /** The events of life the query speaks of. */
  readonly lifeEvents: readonly LifeEvent[];
  /** The item after which the next page begins; absent on the last. */
  readonly nextAfter?: string;
}

interface SearchParts {
  readonly items: readonly PinnedItem[];
  readonly words: SearchWords & { readonly lifeEvents: readonly LifeEvent[] };
  isAvailable(item: PinnedItem, regionCode: string): boolean;
}

export async function createSearch({ items, words, isAvailable }: SearchParts) {
  const index = await createSearchIndex(items, words);
  const byCode = new Map<string, PinnedItem>(items.map((item) => [item.itemCode, item]));
  const usual = items.toSorted(byFrequency);
  const eventsIn = lifeEventFinder(words.lifeEvents);
  const ofEvent = new Map(
    words.lifeEvents.map(({ event, itemCodes }) => [
      event,
      itemCodes.map((code) => byCode.get(code)!),
    ]),
  );

  function ranked(query: string | undefined, lifeEvent?: string): readonly PinnedItem[] {
    if (lifeEvent !== undefined) return ofEvent.get(lifeEvent) ?? [];
    return query === undefined || query.trim() === ''
      ? usual
      : rankItems(index, query).map(({ item }) => byCode.get(item.itemCode)!);
  }

  return {
    find({
      query,
      regionCode,
      branchCode,
      audience,
      lifeEvent,
      limit,
      after,
    }: ItemQuestion): FoundItems {
      const matching = ranked(query, lifeEvent).filter(
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
        lifeEvents: lifeEvent === undefined ? eventsIn(query) : [],
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
