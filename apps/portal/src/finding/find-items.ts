import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { CatalogueSummary, ItemPage, ItemSummary } from '../api/types.ts';
import type { Bilingual } from '../messages/language.ts';
import type { SearchFilters } from '../paths.ts';

export interface Found {
  readonly filters: SearchFilters;
  readonly items: readonly ItemSummary[];
  readonly total: number;
  readonly nextCursor: string | undefined;
  readonly branches: CatalogueSummary['branches'];
  /** Services with a similar name, when nothing was found. */
  readonly similar: readonly { readonly itemCode: string; readonly name: Bilingual }[];
}

const itemsShown = 20;

export function readFilters(search: URLSearchParams): SearchFilters {
  return {
    query: search.get('query')?.trim().slice(0, 60) || undefined,
    branch: search.get('branch') || undefined,
    audience: search.get('audience') || undefined,
    region: search.get('region') || undefined,
    cursor: search.get('cursor') || undefined,
  };
}

/** The services that match; a filter the API does not know finds nothing rather than failing. */
export async function findItems(api: Api, filters: SearchFilters): Promise<Found> {
  const { query, branch, audience, region, cursor } = filters;
  const [summary, answer] = await Promise.all([
    api<CatalogueSummary>('/api/catalogue/summary'),
    api<ItemPage>('/api/service-items', {
      query: { query, branch, audience, regionCode: region, cursor, limit: itemsShown },
    }),
  ]);
  const refused = !answer.ok && answer.problem.status === 400;
  const page: ItemPage = refused ? { items: [], total: 0 } : must(answer);
  return {
    filters,
    items: page.items,
    total: page.total,
    nextCursor: page.nextCursor,
    branches: must(summary).branches,
    similar: page.total === 0 && query !== undefined ? await findSimilar(api, query) : [],
  };
}

async function findSimilar(api: Api, query: string): Promise<Found['similar']> {
  const answer = await api<{ suggestions: { itemCode: string; name: Bilingual }[] }>(
    '/api/service-items/suggestions',
    { query: { query, limit: 5 } },
  );
  return answer.ok ? answer.value.suggestions : [];
}
