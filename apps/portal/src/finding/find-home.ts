import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type {
  CasePage,
  CaseSummary,
  CatalogueSummary,
  Draft,
  ItemPage,
  ItemSummary,
  LifeEvent,
} from '../api/types.ts';
import type { Bilingual } from '../messages/language.ts';
import { isSignedIn, type Reader } from '../web/reader.ts';

export interface Home {
  readonly summary: CatalogueSummary;
  readonly frequent: readonly ItemSummary[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly drafts: readonly NamedDraft[];
  readonly cases: readonly CaseSummary[];
}

export interface NamedDraft extends Draft {
  readonly name: Bilingual;
}

const frequentShown = 8;

/** What the home page shows: the catalogue to everyone, drafts and cases to whom they belong. */
export async function findHome(api: Api, reader: Reader): Promise<Home> {
  const signedIn = isSignedIn(reader);
  const [summary, events, items, drafts, cases] = await Promise.all([
    api<CatalogueSummary>('/api/catalogue/summary'),
    api<{ items: LifeEvent[] }>('/api/life-events'),
    api<ItemPage>('/api/service-items', { query: { limit: 100, audience: 'person' } }),
    signedIn ? api<{ items: Draft[] }>('/api/drafts') : undefined,
    signedIn ? api<CasePage>('/api/cases', { query: { limit: 3 } }) : undefined,
  ]);
  return {
    summary: must(summary),
    lifeEvents: must(events).items,
    frequent: spread(
      must(items).items.filter((item) => item.highFrequency && item.onlineDepth === 'IV'),
    ).slice(0, frequentShown),
    drafts: drafts?.ok === true ? await nameDrafts(api, drafts.value.items) : [],
    cases: cases?.ok === true ? cases.value.items : [],
  };
}

/** A draft knows its item by code; people know it by name. */
export function nameDrafts(api: Api, drafts: readonly Draft[]): Promise<NamedDraft[]> {
  return Promise.all(
    drafts.slice(0, 10).map(async (draft) => {
      const guide = await api<{ name: Bilingual }>(`/api/service-items/${draft.itemCode}`, {
        query: { regionCode: draft.regionCode },
      });
      const name = guide.ok ? guide.value.name : { zh: draft.itemCode, en: draft.itemCode };
      return { ...draft, name };
    }),
  );
}

/** In turn from each branch, so that no branch fills the list alone. */
export function spread(items: readonly ItemSummary[]): readonly ItemSummary[] {
  const places = new Map<string, number>();
  const ranked = items.map((item) => {
    const place = places.get(item.branchCode) ?? 0;
    places.set(item.branchCode, place + 1);
    return { item, place };
  });
  return ranked.sort((one, other) => one.place - other.place).map(({ item }) => item);
}
