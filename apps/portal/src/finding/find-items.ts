import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { CatalogueSummary, ItemPage, ItemSummary, LifeEvent } from '../api/types.ts';
import type { Bilingual } from '../messages/language.ts';
import type { SearchFilters } from '../paths.ts';

export interface Found {
  readonly filters: SearchFilters;
  readonly items: readonly ItemSummary[];
  readonly total: number;
  readonly nextCursor: string | undefined;
  readonly branches: CatalogueSummary['branches'];
  /** Every event of life one can choose. */
  readonly lifeEvents: readonly LifeEvent[];
  /** The event whose services are shown. */
  readonly event: LifeEvent | undefined;
  /** Events the query speaks of. */
  readonly heardEvents: readonly LifeEvent[];
  /** Without its filters the query finds this many. */
  readonly unfiltered: number;
  /** Services with a similar name, when nothing was found. */
  readonly similar: readonly { readonly itemCode: string; readonly name: Bilingual }[];
}

const itemsShown = 20;

export function readFilters(search: URLSearchParams): SearchFilters {
  return {
    query: search.get('query')?.trim().slice(0, 60) || undefined,
    branch: search.get('branch') || undefined,
    audience: search.get('audience') || undefined,
    event: /^[a-z-]{1,40}$/.exec(search.get('event') ?? '')?.[0],
    region: search.get('region') || undefined,
    cursor: search.get('cursor') || undefined,
  };
}

/** The services that match; a filter the API does not know finds nothing rather than failing. */
export async function findItems(api: Api, filters: SearchFilters): Promise<Found> {
  const { query, branch, audience, event, region, cursor } = filters;
  const [summary, events, answer] = await Promise.all([
    api<CatalogueSummary>('/api/catalogue/summary'),
    api<{ items: LifeEvent[] }>('/api/life-events'),
    api<ItemPage>('/api/service-items', {
      query: {
        query,
        branch,
        audience,
        lifeEvent: event,
        regionCode: region,
        cursor,
        limit: itemsShown,
      },
    }),
  ]);
  const refused = !answer.ok && answer.problem.status === 400;
  const page: ItemPage = refused ? { items: [], lifeEvents: [], total: 0 } : must(answer);
  const lifeEvents = must(events).items;
  const nothing = page.total === 0 && query !== undefined;
  return {
    filters,
    items: page.items,
    total: page.total,
    nextCursor: page.nextCursor,
    branches: must(summary).branches,
    lifeEvents,
    event: lifeEvents.find((one) => one.event === event),
    heardEvents: page.lifeEvents,
    unfiltered: nothing && (branch ?? audience) !== undefined ? await countAll(api, query) : 0,
    similar: nothing ? await findSimilar(api, query) : [],
  };
}

/** How many the same words find when nothing is filtered out. */
async function countAll(api: Api, query: string): Promise<number> {
  const answer = await api<ItemPage>('/api/service-items', { query: { query, limit: 1 } });
  return answer.ok ? answer.value.total : 0;
}

async function findSimilar(api: Api, query: string): Promise<Found['similar']> {
  const answer = await api<{ suggestions: { itemCode: string; name: Bilingual }[] }>(
    '/api/service-items/suggestions',
    { query: { query, limit: 5 } },
  );
  return answer.ok ? answer.value.suggestions : [];
}
